/**
 * The days that a phrase may mean in an article of which it is known when it was published: "yesterday", "last Saturday",
 * "Oct. 20", "two days ago".
 */
import { dateInWords } from '../text/dates.ts';
import { calendarDate } from './calendar.ts';

const DAY_IN_MS = 86_400_000;
const WEEK = 7;
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const NEAR: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['day before yesterday', -2],
  ['day after tomorrow', 2],
]);
const AGO = /^(a|one|two|three|four|five|six|\d) days? (ago|earlier)$/;
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
const RELATIVE = /^(last|this|this past|next|this coming)? ?((?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/**
 * In days: a date without its year is of the year in which it lies this near. With half a year, "Jan. 3" printed in July could be of
 * either; with a month, "since Oct. 20" in December would stay in doubt.
 */
const NEAREST_YEAR = 120;
const WHEN = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?)?/i;
/** Many sites give UTC wherever they are. Between these hours the day is the same from California to Japan; outside, "today" may be another. */
const SAME_DAY_FROM = 8;
const SAME_DAY_TO = 14;

/**
 * The days, counted from 1 January 1970, one of which a phrase means and no other; undefined where it says anything else. Takes a
 * comparison key and an ISO 8601 date. "Saturday" may be the last one or the next one.
 */
export function daysMeant(key: string, published: string): readonly number[] | undefined {
  const phrase = key
    .replace(/^[,;\s]+|[,;\s]+$/g, '')
    .replace(/^(?:on|the) /, '')
    .replace(/^the /, '');
  const today = dayOf(published);
  if (today === undefined || phrase === '') return undefined;
  const near = NEAR.get(phrase);
  if (near !== undefined) return [today + near];
  const [, count = '', sense] = AGO.exec(phrase) ?? [];
  // "Two days earlier" counts from what was told before.
  if (sense === 'ago') return [today - (/\d/.test(count) ? Number(count) : count === 'a' ? 1 : COUNTS.indexOf(count))];
  const [, which, weekday = ''] = RELATIVE.exec(phrase) ?? [];
  if (weekday !== '') return weekdays(WEEKDAYS.indexOf(weekday), which, today);
  return dated(phrase, today);
}

/** A day in words for the reader: "20 October 2018". */
export function dayInWords(day: number): string {
  return dateInWords(isoOf(day));
}

/** A day as an ISO 8601 date; Swedish writes dates so. */
function isoOf(day: number): string {
  return ISO.format(day * DAY_IN_MS);
}

const ISO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day at the place of publication; undefined where the offset from UTC leaves that open. */
function dayOf(published: string): number | undefined {
  const [, year, month, day, hour, offset] = WHEN.exec(published) ?? [];
  if (year === undefined) return undefined;
  const isUtc = offset !== undefined && /^(?:Z|[+-]00:?00)$/i.test(offset);
  if (isUtc && (Number(hour) < SAME_DAY_FROM || Number(hour) > SAME_DAY_TO)) return undefined;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_IN_MS;
}

/** Every reading of a weekday: "Saturday" is the nearest one, behind or ahead; "last" and "next" are that or the one of another week. */
function weekdays(weekday: number, which: string | undefined, today: number): readonly number[] {
  // 1 January 1970 was a Thursday.
  const past = today - ((((today + 3 - weekday) % WEEK) + WEEK) % WEEK);
  const last = past === today ? [past - WEEK] : [past, past - WEEK];
  const next = [past + WEEK, past + 2 * WEEK];
  if (which === 'last') return last;
  if (which === 'this past') return [past === today ? past - WEEK : past];
  if (which?.startsWith('next') === true || which === 'this coming') return next;
  return [past, past + WEEK];
}

function dated(phrase: string, today: number): readonly number[] | undefined {
  const date = calendarDate(phrase);
  if (date?.day === undefined || date.month === undefined) return undefined;
  const { day, month, year, weekday } = date;
  const thisYear = Number(isoOf(today).slice(0, 4));
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [year];
  const days = years
    .map((one) => Date.UTC(one, month, day) / DAY_IN_MS)
    .filter((one) => Number(isoOf(one).slice(-2)) === day)
    .filter((one) => year !== undefined || Math.abs(one - today) <= NEAREST_YEAR)
    // "Monday, Oct. 20" that was no Monday is a slip, and nobody knows of what.
    .filter((one) => weekday === undefined || (((one + 3) % WEEK) + WEEK) % WEEK === weekday);
  return days.length === 1 ? days : undefined;
}
