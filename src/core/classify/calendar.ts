/**
 * Dates and times as newspapers print them, read as what they mean: "Jan. 20" and "20 January", "9 p.m." and "9pm".
 */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;
const SHORT_DAY = /^(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\.?$/;
const TIME =
  /^(?:at )?(\d{1,2})(?:[.:h](\d{2}))? ?(?:(a\.?m\.?|p\.?m\.?)|(?:hrs?|hours|h))?(?: ((?:[a-z]{2,4}|local time|eastern|pacific|central)))?$/;
const NAMED_TIME = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);
/** What a date may be printed with, without saying anything else. */
const FILLING = new Set(['on', 'the', 'of', 'in']);
const PART = /\d{1,4}(?:st|nd|rd|th)?(?![\d\p{L}])|'?\d0s|\p{L}+\.?|\S/gu;

/** Words that place something in time when they stand alone or with one another. */
const TEMPORAL =
  /^(?:today|yesterday|tomorrow|tonight|now|currently|recently|earlier|later|early|late|mid|ago|last|next|this|that|same|past|coming|previous|following|morning|afternoon|evening|night|noon|midnight|midday|day|days|week|weeks|weekend|month|months|year|years|decade|decades|hour|hours|minutes|overnight|am|pm|a\.m|p\.m|gmt|utc|e[ds]?t|p[ds]?t|bst|cet|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:1[0-9]|20)\d\d|\d0s|\d{1,2}(?::\d\d)?(?:am|pm|st|nd|rd|th)?)$/;
const SURELY_TEMPORAL =
  /^(?:today|yesterday|tomorrow|tonight|overnight|noon|midnight|midday|morning|afternoon|evening|weekend|ago|(?:last|next|this) (?:night|week|month|year|summer|winter|spring|autumn|fall|decade)|(?:1[5-9]|20)\d\d|january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\d{1,2}(?::\d\d)?(?:am|pm)|a\.m|p\.m|gmt|utc|e[ds]?t|p[ds]?t|bst|cet)$/;
const JOINING = new Set(
  'on in at by of the a an and since from until till during before after about around local time'.split(' '),
);

/** A weekday, for a rule that asks whether one follows: "Friday", "Fri.". */
export const WEEKDAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^(?:mon|tues?|wed|thurs?|fri|sat|sun)\.(?= |$)/i;
const MONTH_NAME =
  '(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.)';
export const MONTH = new RegExp(`^${MONTH_NAME}`, 'i');
export const MONTH_BEFORE = new RegExp(`${MONTH_NAME}\\s*$`, 'i');

/** Cheap, because every phrase is asked: what a date or a time of day may begin with. */
const MAY_BE_DATE =
  /^(?:\d|'\d|[.]|on|the|of|in|at|noon|mid|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/;

/** Characters: "on Wednesday, the 23rd of September, 2020" and some. */
const LONGEST_DATE = 60;

/**
 * What a phrase means that is a date or a time of day and nothing else, in a form of which equal ones are equal;
 * undefined for any other phrase. Takes a comparison key.
 */
export function calendarMeaning(key: string): string | undefined {
  const phrase = key.replace(/^[,;\s]+|[,;\s]+$/g, '');
  return !MAY_BE_DATE.test(phrase) || phrase.length > LONGEST_DATE
    ? undefined
    : (timeMeaning(phrase) ?? dateMeaning(phrase));
}

/** Whether a word may be part of a time: "earlier", "late", "May". */
export function maySayWhen(word: string): boolean {
  return TEMPORAL.test(word.replace(/\.$/, ''));
}

/** True for a phrase that says when and nothing else: "last Friday", "on Jan. 20, 2021", "yesterday". */
export function saysWhen(words: readonly string[]): boolean {
  const bare = words.map((word) => word.replace(/\.$/, ''));
  if (bare.length === 0 || !bare.every((word) => TEMPORAL.test(word) || JOINING.has(word))) return false;
  return bare.some((word, place) => SURELY_TEMPORAL.test(word) || SURELY_TEMPORAL.test(`${word} ${bare[place + 1]}`));
}

/** True where a phrase names a day, a month, a year or a time among other words. */
export function namesTime(words: readonly string[]): boolean {
  return words.some((word) => SURELY_TEMPORAL.test(word.replace(/\.$/, '')));
}

function timeMeaning(phrase: string): string | undefined {
  const named = NAMED_TIME.get(phrase.replace(/^(?:at )?(?:12 )?/, ''));
  if (named !== undefined) return `time ${named}`;
  const match = TIME.exec(phrase);
  if (match === null) return undefined;
  const [, hour, minute, half, zone = ''] = match;
  const bare = minute === undefined && half === undefined;
  if (bare || Number(hour) > 24 || Number(minute ?? 0) > 59) return undefined;
  const pm = half?.startsWith('p') ?? false;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (pm ? 12 : 0);
  return `time ${hours * 60 + Number(minute ?? 0)} ${zone}`.trim();
}

/** A date and nothing else, in numbers: months and weekdays count from 0, the weekdays from Monday. Takes a comparison key. */
export function calendarDate(phrase: string): { readonly [part in Slot['name']]?: number } | undefined {
  if (!MAY_BE_DATE.test(phrase) || phrase.length > LONGEST_DATE) return undefined;
  const found = partsOfDate(phrase);
  return found && Object.fromEntries(Object.entries(found).map(([part, value]) => [part, Number(value)]));
}

function dateMeaning(phrase: string): string | undefined {
  const found = partsOfDate(phrase);
  if (found === undefined) return undefined;
  const { weekday = '', month = '', day = '', year = '' } = found;
  if (weekday === '' && month === '' && year === '') return undefined;
  if (day !== '' && month === '') return undefined;
  return `${weekday}|${month}|${day}|${year}`;
}

function partsOfDate(phrase: string): { readonly [part in Slot['name']]?: string } | undefined {
  const found: { weekday?: string; month?: string; day?: string; year?: string } = {};
  for (const part of phrase.match(PART) ?? []) {
    if (FILLING.has(part) || part === ',' || part === '.') continue;
    const slot = slotOf(part);
    if (slot === undefined || found[slot.name] !== undefined) return undefined;
    found[slot.name] = slot.value;
  }
  return found;
}

type Slot = { readonly name: 'weekday' | 'month' | 'day' | 'year'; readonly value: string };

function slotOf(part: string): Slot | undefined {
  if (/^\d{4}$/.test(part)) return { name: 'year', value: part };
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(part);
  if (day !== null) return { name: 'day', value: String(Number(day[1])) };
  const stem = part.replace('.', '').slice(0, 3);
  const isMonth = MONTHS.includes(part) || SHORT_MONTH.test(part);
  if (isMonth) return { name: 'month', value: String(MONTHS.findIndex((month) => month.startsWith(stem))) };
  const isDay = DAYS.includes(part) || SHORT_DAY.test(part);
  return isDay ? { name: 'weekday', value: String(DAYS.findIndex((name) => name.startsWith(stem))) } : undefined;
}
