import type { Range } from '../model.ts';
import { searchKey } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';

/** A word as it is searched, with its place in the text as printed. */
export interface FoldedWord extends Range {
  readonly key: string;
  /** What it falls into for somebody who leaves its inner marks out: "13.5" is 13 and 5, "U.K." u and k. */
  readonly parts: readonly string[];
}

type Key = Pick<FoldedWord, 'key' | 'parts'>;

const CONTRACTED: ReadonlyMap<string, readonly Key[]> = new Map([
  ["can't", [whole('can'), { key: 'not', parts: ['t'] }]],
  ['cannot', [whole('can'), whole('not')]],
  [
    "won't",
    [
      { key: 'will', parts: ['won'] },
      { key: 'not', parts: ['t'] },
    ],
  ],
  [
    "shan't",
    [
      { key: 'shall', parts: ['shan'] },
      { key: 'not', parts: ['t'] },
    ],
  ],
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
 * and signs of numbers and the possessive 's do not matter, and a contraction is its two words.
 */
export function foldedWords(text: string): FoldedWord[] {
  return tokenise(text).flatMap(({ start, end, kind }) => {
    if (kind === 'mark') return [];
    return unfolded(searchKey(text.slice(start, end))).map((key) => ({ ...key, start, end }));
  });
}

function unfolded(word: string): readonly Key[] {
  const contracted = CONTRACTED.get(word);
  if (contracted !== undefined) return contracted;
  for (const [ending, second] of ENDINGS) {
    const first = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || first === '') continue;
    const [before = '', after = ''] = ending.split("'");
    return [
      { key: plain(first), parts: before === '' ? [] : [first + before] },
      { key: second, parts: [after] },
    ];
  }
  if (word.endsWith("'s")) return [{ key: plain(word.slice(0, -2)), parts: ['s'] }];
  const key = plain(word);
  if (key === '') return [];
  const parts = key === word ? [] : word.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '');
  return [parts.length > 1 ? { key, parts } : whole(key)];
}

function whole(key: string): Key {
  return { key, parts: [] };
}

/** A full stop between digits stays: 3.5 is not 35. Some ligatures fold into several words; they were one character. */
function plain(word: string): string {
  return word.replace(/['$£€¥₩₹%,\s]|(?<!\p{N})\.|\.(?!\p{N})/gu, '');
}
