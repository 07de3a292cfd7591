/**
 * Quantities as newspapers print them, read as values: "six" and "6", "$3 million" and "$3m", "5 per cent" and "5%".
 */

import { CARDINALS, ORDINAL_WORDS } from '../text/number-words.ts';
import { IN_SMALLER, UNIT_NAMES } from './units.ts';

const MULTIPLIER = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
    bln: 1e9,
    b: 1e9,
    tn: 1e12,
    trn: 1e12,
  }),
);
const PART = new Map(Object.entries({ half: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5 }));

const PARTS =
  /us\$|[$£€¥₹%°]c?f?|(?:\d+(?:[ ,\u00A0\u202F]\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:\/\d+)?|[\p{L}][\p{L}.]*(?:\/h)?/gu;

/** Characters; no quantity is longer: "twenty-one thousand million kilometres per hour". */
const LONGEST = 60;

const FIRST_WORD = /^\p{L}+/u;
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINAL_WORDS.keys(),
  'a',
  'an',
  'half',
  ...[...UNIT_NAMES.keys()].flatMap((form) => FIRST_WORD.exec(form) ?? []),
]);

/** A number and what it counts; the number is absent in "per cent", the unit in "six". */
export interface Quantity {
  readonly value: number | undefined;
  readonly unit: string;
}

/**
 * All readings of a phrase that is a quantity and nothing else: "3m" is three million and three metres. None where
 * the phrase holds any other word. Takes a comparison key.
 */
export function quantities(key: string): readonly Quantity[] {
  if (key.length > LONGEST || !mayBeQuantity(key)) return [];
  const parts = key.replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\p{L})/gu, ' ').match(PARTS) ?? [];
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}$£€¥₹%°]/gu, '');
  if (parts.length === 0 || letters(parts.join('')) !== letters(key)) return [];
  const currency = /^(?:us\$|[$£€¥₹])$/.test(parts[0]!) ? (UNIT_NAMES.get(parts[0]!)?.[0] ?? '') : '';
  const from = currency === '' ? 0 : 1;
  const number = numberAt(parts, from);
  if (number === undefined) {
    const units = from === 0 ? (UNIT_NAMES.get(parts.join(' ')) ?? []) : [];
    return units.map((unit) => ({ value: undefined, unit }));
  }
  const whole = withUnit(number.value, parts.slice(number.end), currency);
  const short = number.beforeMultiplier;
  return short === undefined ? whole : [...whole, ...withUnit(short.value, parts.slice(short.end), currency)];
}

/** Cheap, because it is asked of every phrase: what begins with a letter begins with the word of a number or unit. */
function mayBeQuantity(key: string): boolean {
  const first = FIRST_WORD.exec(key);
  return first === null || FIRST_WORDS.has(first[0]);
}

/** The values of all numbers in a phrase, in figures or in words, in order. "one" in words is left out: it is a pronoun too. */
export function numbersIn(key: string): readonly number[] {
  const parts = key.match(PARTS) ?? [];
  const values: number[] = [];
  for (let place = 0; place < parts.length; ) {
    const number = numberAt(parts, place);
    if (number === undefined || number.end === place) place++;
    else {
      if (!(number.value === 1 && parts[place] === 'one')) values.push(number.value);
      place = number.end;
    }
  }
  return values;
}

function withUnit(value: number, rest: readonly string[], currency: string): readonly Quantity[] {
  if (rest.length === 0) return [{ value, unit: currency }];
  if (currency !== '') return [];
  return (UNIT_NAMES.get(rest.join(' ')) ?? []).map((unit) => {
    const [by, smaller] = IN_SMALLER.get(unit) ?? [1, unit];
    return { value: rounded(value * by), unit: smaller };
  });
}

interface NumberRead {
  readonly value: number;
  readonly end: number;
  /** Where the last multiplier is one letter ("3 m"), the number without it. */
  readonly beforeMultiplier?: { readonly value: number; readonly end: number };
}

function numberAt(parts: readonly string[], start: number): NumberRead | undefined {
  const first = parts[start] ?? '';
  let value: number;
  let end = start + 1;
  if (/^\d/.test(first)) {
    const [over, under] = first.replace(/[ ,\u00A0\u202F](?=\d{3})/g, '').split('/');
    value = under === undefined ? Number(over) : Number(over) / Number(under);
    if (/^(?:st|nd|rd|th)$/.test(parts[end] ?? '')) return { value: ordinal(value), end: end + 1 };
  } else if (first === 'half') {
    value = 0.5;
    // "half a million", "half an hour"
    if (/^an?$/.test(parts[end] ?? '')) end++;
  } else if (/^an?$/.test(first) && MULTIPLIER.has(parts[end] ?? '') && (parts[end] ?? '').length > 2) {
    value = 1;
  } else {
    const words = wordsAt(parts, start);
    if (words === undefined) return undefined;
    [value, end] = words;
    if (value < 0) return { value, end };
  }
  const part = PART.get(parts[end] ?? '');
  if (part !== undefined && end === start + 1) return { value: rounded(value / part), end: end + 1 };
  let beforeMultiplier: NumberRead['beforeMultiplier'];
  for (let by = MULTIPLIER.get(parts[end] ?? ''); by !== undefined; by = MULTIPLIER.get(parts[end] ?? '')) {
    if ((parts[end] ?? '').length < 3) beforeMultiplier = { value, end };
    value *= by;
    end++;
  }
  return { value: rounded(value), end, ...(beforeMultiplier === undefined ? {} : { beforeMultiplier }) };
}

/** "twenty-one", "twenty first": the value, below zero for an ordinal, and where the words end. */
function wordsAt(parts: readonly string[], start: number): [number, number] | undefined {
  const first = parts[start] ?? '';
  const order = ORDINAL_WORDS.get(first);
  if (order !== undefined) return [ordinal(order), start + 1];
  const value = CARDINALS.get(first);
  if (value === undefined) return undefined;
  const unit = CARDINALS.get(parts[start + 1] ?? '');
  const unitOrder = ORDINAL_WORDS.get(parts[start + 1] ?? '');
  if (value >= 20 && unit !== undefined && unit > 0 && unit < 10) return [value + unit, start + 2];
  if (value >= 20 && unitOrder !== undefined && unitOrder > 0 && unitOrder < 10)
    return [ordinal(value + unitOrder), start + 2];
  return [value, start + 1];
}

/** "sixth" is no "six": ordinals are kept apart, below zero. */
function ordinal(value: number): number {
  return -1 - value;
}

/** Without the noise of binary fractions: 1.1 million is 1100000. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
