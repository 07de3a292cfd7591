import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areSpellingVariants, commonSpelling } from '../../src/core/classify/spelling-variants.ts';
import { figure } from './table.ts';

/** The names under which Debian's packages `wamerican` and `wbritish` keep their lists: a word a line. */
export const WORD_LISTS = ['american-english', 'british-english'] as const;

/**
 * How many of the words that only one of two lists holds are known as a spelling of a word of the other.
 *
 * `folder` holds both lists. What is left over is printed too: some have no other spelling.
 */
export function spellingTable(folder: string): readonly string[] {
  const [american, british] = WORD_LISTS.map((name) => wordsOf(readFileSync(join(folder, name), 'utf8')));
  if (american === undefined || british === undefined) return [];
  return [
    'spelling variants (words that one list holds and the other does not)',
    ...shares('American', american, british),
    ...shares('British', british, american),
  ];
}

function shares(name: string, here: ReadonlySet<string>, there: ReadonlySet<string>): readonly string[] {
  const bySpelling = new Map<string, string[]>();
  for (const word of there) {
    const spelling = commonSpelling(word);
    bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), word]);
  }
  const lone = [...here].filter((word) => !there.has(word));
  const unknown = lone.filter(
    (word) => !bySpelling.has(commonSpelling(word)) && ![...there].some((other) => areSpellingVariants(word, other)),
  );
  return [
    `  ${name.padEnd(8)} ${figure(1 - unknown.length / lone.length)}  (${lone.length - unknown.length} of ${lone.length})`,
    `    unknown: ${unknown.join(' ')}`,
  ];
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split('\n').filter((word) => /^[a-z]+$/.test(word)));
}
