import { calendarMeaning, MONTH, MONTH_BEFORE, WEEKDAY } from '../calendar.ts';
import type { ChangeInContext, SideOfChange } from '../change-in-context.ts';
import type { Rule } from '../rule.ts';

const FOUR_FIGURES = /^([01]\d|2[0-4])([0-5]\d)$/;
const ZONE = /^\s(?:GMT|UTC|BST|CES?T|E[DS]?T|C[DS]T|M[DS]T|P[DS]?T|IST|JST|KST|AES?T|local time|hours|hrs)\b/;
const DAY = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?$/;

export const dateStyle: Rule = {
  kind: 'date-style',
  name: 'Date style',
  sentence: 'The same date or time of day in a different format.',
  example: { before: 'said Friday that by Jan. 20', after: 'said on Friday that by 20 January' },
  reason: (change) => {
    const { a, b, english } = change;
    if (!english) return undefined;
    if (comesWithOn(change)) return change.quoted ? undefined : 'The same day, with and without “on”.';
    if (a.text === '' || b.text === '') return undefined;
    if (isShortYear(a.key, b.key) || isShortYear(b.key, a.key)) return 'The same year, in full and shortened.';
    if (isDayOfMonth(change)) return 'The same day of the month in a different format.';
    const meaning = calendarMeaning(onTheClock(a));
    if (meaning === undefined || meaning !== calendarMeaning(onTheClock(b))) return undefined;
    return 'The same date or time in a different format.';
  },
};

/** "[0117/01:17] GMT": four figures before a time zone are a time of day. */
function onTheClock({ key, after }: SideOfChange): string {
  const match = FOUR_FIGURES.exec(key);
  return match !== null && ZONE.test(after) ? `${match[1]}:${match[2]}` : key;
}

/** "said [/on] Friday" */
function comesWithOn({ a, b, alone }: ChangeInContext): boolean {
  if (alone === undefined || !/^,? ?on$/.test(alone.key)) return false;
  const [afterA, afterB] = [a.after.trimStart(), b.after.trimStart()];
  return [WEEKDAY, MONTH].some((names) => names.test(afterA) && names.test(afterB));
}

/** "'98" and "1998" */
function isShortYear(short: string, year: string): boolean {
  return /^'\d\d$/.test(short) && /^(?:19|20)\d\d$/.test(year) && year.endsWith(short.slice(1));
}

/** "March [3/3rd]" */
function isDayOfMonth({ a, b }: ChangeInContext): boolean {
  const [inA, inB] = [DAY.exec(a.key), DAY.exec(b.key)];
  if (inA === null || inA[1] !== inB?.[1]) return false;
  return [a, b].every(({ before, after }) => MONTH_BEFORE.test(before) || MONTH.test(after.replace(/^ (?:of )?/, '')));
}
