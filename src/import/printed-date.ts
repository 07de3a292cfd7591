const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const BEFORE =
  /^(?:(?:first |last )?(?:date|published|posted|updated|on)\b[\s:]*(?:on\b\s*)?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?\s+)?/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})\b/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

/**
 * The date at the start of a line, "date 2021-01-08" or "Published: 8 January 2021", and what follows it.
 *
 * Dates only in figures, 8/1/2021, mean one day in London and another in New York, and are ignored.
 */
export function printedDate(line: string): { readonly iso: string; readonly rest: string } | undefined {
  const text = line.trim().replace(BEFORE, '');
  const iso = ISO.exec(text);
  if (iso !== null) return dated(text, iso[0], iso[1], Number(iso[2]), iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dated(text, dayFirst[0], dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return dated(text, monthFirst[0], monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return undefined;
}

function dated(text: string, found: string, year = '', month = 0, day = ''): { iso: string; rest: string } | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (Number.isNaN(Date.parse(iso)) || new Date(iso).toISOString().slice(0, 10) !== iso) return undefined;
  return {
    iso,
    rest: text
      .slice(found.length)
      .replace(/^[\s,|•·–—-]+/, '')
      .trim(),
  };
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
