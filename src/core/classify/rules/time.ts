import type { ChangeInContext } from '../change-in-context.ts';
import { dayInWords, daysMeant } from '../days-meant.ts';
import { isLight } from '../light-words.ts';
import type { Rule } from '../rule.ts';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
/** Parts of the day, by what newspapers mean with them. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'early'],
  ['early', 'early'],
  ['evening', 'late'],
  ['night', 'late'],
  ['late', 'late'],
]);

export const time: Rule = {
  kind: 'time',
  name: 'Time',
  sentence: 'The same day or time of day in other words.',
  example: { before: 'said on Thursday night', after: 'said late Thursday' },
  reason: (change) => {
    const { a, b, english } = change;
    if (!english || a.words.length === 0 || b.words.length === 0) return undefined;
    const day = sameDay(change);
    if (day !== undefined) return `Counted from when the articles were published, both name ${dayInWords(day)}.`;
    if (bounds(a.words) !== bounds(b.words)) return undefined;
    const meaning = meaningOf(a.words);
    return meaning !== undefined && meaning === meaningOf(b.words) ? 'The same time in other words.' : undefined;
  },
};

/**
 * The day that both name: one without doubt, and the other in one of its readings. Of "Saturday" and "last Saturday" neither is
 * certain, and they may be two.
 */
function sameDay({ a, b, published }: ChangeInContext): number | undefined {
  if (published === undefined) return undefined;
  const inA = daysMeant(a.key, published.a);
  const inB = inA && daysMeant(b.key, published.b);
  if (inA === undefined || inB === undefined || Math.min(inA.length, inB.length) > 1) return undefined;
  return inA.find((day) => inB.includes(day));
}

/** "until Monday" is not "on Monday". */
function bounds(words: readonly string[]): string {
  return words.filter((word) => /^(?:from|to|until|till|by|since|before|after|through)$/.test(word)).join(' ');
}

/** The day and the part of it; undefined where anything else is said, or no day. */
function meaningOf(words: readonly string[]): string | undefined {
  const telling = words.filter((word) => !isLight(word));
  const days = telling.filter((word) => DAY.test(word));
  const parts = telling.filter((word) => !DAY.test(word)).map((word) => PARTS.get(word));
  if (days.length !== 1 || parts.length > 1 || parts.includes(undefined)) return undefined;
  return [...days, ...parts].join(' ');
}
