/**
 * Writes `src/core/text/abbreviations.ts`: `node tests/house/abbreviations.ts`. A test says when it is not what the sources say.
 *
 * Sources: for English the abbreviations of compromise (MIT) and the suppressions of sentence breaks of Unicode's CLDR; for all
 * other languages the latter. Of those a word that is one of English besides ("best.", "port.") is left out.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import englishWords from 'an-array-of-english-words' with { type: 'json' };
import nlp from 'compromise';

const FOLDER = new URL('segments/', import.meta.resolve('cldr-segments-full/package.json'));
export const WRITTEN = new URL('../../src/core/text/abbreviations.ts', import.meta.url);
/** What the rules of `sentences` know without a list: initials, and what has a full stop or a space inside. */
const SIMPLE = /^\p{L}{2,}\.$/u;
const ENGLISH = new Set<string>(englishWords);
const WIDTH = 116;

/** The text of the file, as it ought to be. */
export function abbreviationsFile(): string {
  const english = Object.keys((nlp.model() as { one: { abbreviations: object } }).one.abbreviations).map(
    (word) => `${word}.`,
  );
  const suppressed = globSync('*/suppressions.json', { cwd: fileURLToPath(FOLDER) }).flatMap((file) => {
    const language = file.split(/[\\/]/u)[0]!;
    return suppressionsOf(file).map((text) => ({ language, text }));
  });
  const always = new Set<string>();
  const capitalised = new Set<string>();
  for (const text of english.filter((one) => SIMPLE.test(one))) (isWord(text) ? capitalised : always).add(bare(text));
  const known = new Set(always);
  for (const { language, text } of suppressed) {
    if (!SIMPLE.test(text) || (language === 'en' && text !== text.toUpperCase() && isWord(text))) continue;
    const isEnglish = ENGLISH.has(bare(text)) && !known.has(bare(text));
    if (!isEnglish) always.add(bare(text));
    else if (language === 'en' && /^\p{Lu}/u.test(text)) capitalised.add(bare(text));
  }
  return [
    '// Written by tests/house/abbreviations.ts from compromise (MIT) and CLDR 46 (Unicode-3.0); not by hand.',
    '',
    '/** Words of many languages before whose full stop no sentence ends, in lower case. */',
    ...constant('ABBREVIATIONS', [...always]),
    '',
    '/** The same, where they begin with a capital: in lower case they are words of English besides. */',
    ...constant(
      'CAPITALISED_ABBREVIATIONS',
      [...capitalised].filter((word) => !always.has(word)),
    ),
    '',
  ].join('\n');
}

function constant(name: string, words: readonly string[]): readonly string[] {
  const lines = [''];
  for (const word of words.toSorted()) {
    const last = lines.at(-1)!;
    if (last.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  const literals = lines.map((line, k) => `    '${line}${k < lines.length - 1 ? ' ' : ''}'`);
  return [
    `export const ${name}: ReadonlySet<string> = new Set(`,
    '  (',
    literals.join(' +\n'),
    "  ).split(' '),",
    ');',
  ];
}

function suppressionsOf(file: string): readonly string[] {
  const { segments } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as {
    segments: { segmentations: { SentenceBreak?: { standard?: { suppression: string }[] } } };
  };
  return segments.segmentations.SentenceBreak?.standard?.map(({ suppression }) => suppression) ?? [];
}

function bare(text: string): string {
  return text.slice(0, -1).toLowerCase();
}

/** Whether compromise's lexicon holds it as a word that is no abbreviation. */
function isWord(text: string): boolean {
  const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
  const tags = [lexicon[bare(text)] ?? []].flat();
  return (
    tags.length > 0 &&
    !tags.some((tag) => /Abbreviation|Honorific|Month|WeekDay|Unit|Organization|Place|Region|Acronym/u.test(tag))
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(WRITTEN, abbreviationsFile());
