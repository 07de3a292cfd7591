export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO 8601 date, or date and time, as a person writes it: "8 January 2021", "8 January 2021, 09:30 UTC". */
export function dateInWords(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day, time, zone] = match;
  const date = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  if (time === undefined) return date;
  return `${date}, ${time} ${zone === 'Z' || zone === undefined ? 'UTC' : `UTC${zone}`}`;
}

/** The same moment as XML Schema and RFC 3339 write it, which accept no time without seconds. */
export function isoTime(iso: string): string {
  return iso.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, '$1:00');
}
