import { commonSpelling } from '../classify/spelling-variants.ts';
import { comparisonKey, searchKey } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';
import { inTwoLetters } from '../text/transliterated.ts';
import type { FoldedWord } from './folded-word.ts';
import { product } from './values.ts';
import { SYMBOLS, withFigures } from './with-figures.ts';

export type { FoldedWord } from './folded-word.ts';

type Key = Pick<FoldedWord, 'key' | 'parts' | 'same'>;

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
  [
    "ain't",
    [
      { key: 'is', parts: ['ain', 'are', 'am'] },
      { key: 'not', parts: ['t'] },
    ],
  ],
  [
    "let's",
    [
      { key: 'let', parts: ['lets'] },
      { key: 'us', parts: ['s'] },
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
/** "he'd" is one of these: it counts as the first, and nearly as the others. */
const WOULD: Key = { key: 'would', parts: ['had', 'did', 'd'] };
/** Printed words remembered with their folded form: nearly all words of a text have come before. */
const MOST_KNOWN = 60_000;
const known = new Map<string, readonly Key[]>();

/**
 * The words and numbers of a text, folded for searching. Case, accents, quotation marks, full stops in abbreviations,
 * commas and signs in numbers, the possessive 's and differences between American and British spelling do not matter,
 * a contraction is its two words, and numbers are in figures.
 */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { start, end, kind } of tokenise(text)) {
    if (kind === 'mark') continue;
    const before = words.at(-1)?.end;
    const isHyphened = before === start - 1 && HYPHEN.test(text.charAt(before));
    const isSum = SIGN.test(text.charAt(start));
    for (const [place, key] of keysOf(text.slice(start, end)).entries()) {
      const marks = place > 0 ? {} : { ...(isHyphened && { hyphened: true }), ...(isSum && { isSum }) };
      words.push({ ...key, start, end, ...(marks as Pick<FoldedWord, 'hyphened' | 'isSum'>) });
    }
  }
  return withFigures(words, text);
}

function keysOf(printed: string): readonly Key[] {
  let keys = known.get(printed);
  if (keys === undefined) {
    keys = unfolded(searchKey(printed));
    const [only] = keys;
    const same = keys.length === 1 ? inTwoLetters(comparisonKey(printed)) : undefined;
    if (same !== undefined && only !== undefined) keys = [{ ...only, same: plain(searchKey(same)) }];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(printed, keys);
  }
  return keys;
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
  if (word.endsWith("'d") && word.length > 2) return [{ key: plain(word.slice(0, -2)), parts: [] }, WOULD];
  if (word.endsWith("'s")) return [{ key: plain(word.slice(0, -2)), parts: ['s'] }];
  const sum = SUM.exec(word)?.groups;
  if (sum !== undefined) return sumOf(sum);
  const key = plain(word);
  if (key === '') return [];
  const parts = word.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '');
  // In its own spelling as well, where a mistake is one mistake.
  if (key !== word && ONLY_LETTERS.test(word)) return [{ key, parts: [word] }];
  return [{ key, parts: parts.length > 1 ? parts : [] }];
}

/** "$3m" is 3 million, "12%" 12 percent. "3m" without a sign may be metres. */
function sumOf({ sign = '', figures = '', unit = '' }: Record<string, string>): readonly Key[] {
  const number = plain(figures);
  const short = AFTER_SIGN.get(unit);
  const parts = figures.split(/\P{N}+/u);
  const name = AFTER_NUMBER.get(unit) ?? (sign === '' ? undefined : short);
  if (name === undefined) {
    const key = plain(figures + unit);
    const same = short === undefined ? {} : { same: product(number, short) };
    return [{ key, ...same, parts: parts.length > 1 ? (figures + unit).split(/[^\p{L}\p{N}]+/u) : [] }];
  }
  return [
    { key: number, parts: parts.length > 1 ? parts : [] },
    { key: name, parts: unit === '%' ? [] : [unit] },
  ];
}

function whole(key: string): Key {
  return { key, parts: [] };
}

/** A full stop between digits stays: 3.5 is not 35. Some ligatures fold into several words, but were one character. */
function plain(word: string): string {
  const bare = ONLY_LETTERS.test(word) ? word : word.replace(/['$£€¥₩₹%,\s]|(?<!\p{N})\.|\.(?!\p{N})/gu, '');
  return ONLY_LETTERS.test(bare) ? commonSpelling(bare) : bare;
}

const ONLY_LETTERS = /^[a-z]+$/;
const SIGN = /[$£€¥₩₹]/;
const HYPHEN = /[-\u2010-\u2012]/;
const SUM = /^(?<sign>[$£€¥₩₹]?)(?<figures>\d[\d.,]*)(?<unit>%|[a-z]{1,3})$/;
const AFTER_NUMBER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': 'percent',
    pc: 'percent',
    pct: 'percent',
    mn: 'million',
    mln: 'million',
    bn: 'billion',
    bln: 'billion',
    tn: 'trillion',
    trn: 'trillion',
    ...Object.fromEntries(SYMBOLS),
  }),
);
const AFTER_SIGN: ReadonlyMap<string, string> = new Map(
  Object.entries({ k: 'thousand', m: 'million', b: 'billion', t: 'trillion' }),
);
