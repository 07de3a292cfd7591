import type { Range } from '../model.ts';
import { searchKey } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';

/** A word as it is searched, with its place in the text as printed. */
export interface FoldedWord extends Range {
  readonly key: string;
}

const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
]);
const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];

/**
 * The words and numbers of a text, folded for finding: case, accents, quotes, the full stops of abbreviations, the commas
 * of numbers and the possessive 's do not matter, and a contraction is its two words.
 */
export function foldedWords(text: string): FoldedWord[] {
  return tokenise(text).flatMap(({ start, end, kind }) => {
    if (kind === 'mark') return [];
    return unfolded(searchKey(text.slice(start, end))).map((key) => ({ key, start, end }));
  });
}

function unfolded(word: string): readonly string[] {
  const whole = CONTRACTED.get(word);
  if (whole !== undefined) return whole;
  for (const [ending, second] of ENDINGS) {
    if (word.endsWith(ending) && word.length > ending.length) return [plain(word.slice(0, -ending.length)), second];
  }
  const key = plain(word.endsWith("'s") ? word.slice(0, -2) : word);
  return key === '' ? [] : [key];
}

function plain(word: string): string {
  return word.replace(/[.,'](?=[\p{L}\p{N}]|$)/gu, '');
}
