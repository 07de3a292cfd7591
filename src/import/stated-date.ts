import { isDateLabel } from './furniture/front-lines.ts';
import { type Json, textIn } from './linked-data.ts';
import { plainLine } from './plain-line.ts';
import { printedDate } from './printed-date.ts';

const NAMES = [
  'article:published_time',
  'datePublished',
  'date',
  'DC.date.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
];

/** A paragraph of the text is longer than a line above it. */
const FIRST_PARAGRAPH = 80;

/**
 * The article's date: as its metadata states it, else as an element marked as its date does, else as a line between the
 * headline and the text prints it. Dates further down are of other articles.
 */
export function statedDate(document: Document, data: Json): string | undefined {
  const stated = [textIn(data['datePublished']), ...NAMES.map((name) => metaContent(document, name))];
  for (const one of stated) {
    const date = metadataDate(one ?? '');
    if (date !== undefined) return date;
  }
  const marked = document.querySelector(
    'time[pubdate], time[itemprop=datePublished], [itemprop=datePublished][content]',
  );
  const above = headOf(document);
  const time = marked ?? above.find((element) => element.tagName === 'TIME' && element.hasAttribute('datetime'));
  const iso = metadataDate(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? '');
  return iso ?? above.map(dateLine).find((date) => date !== undefined);
}

function metaContent(document: Document, name: string): string | undefined {
  const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
  return plainLine(found?.getAttribute('content'));
}

/** Of the long paragraphs below a headline, the first may be a standfirst, with date and byline below it. */
const STANDFIRST = 1;

/** The elements between the headline and the text, outside boxes of other things. */
export function headOf(document: Document): readonly Element[] {
  const headline = document.querySelector('h1');
  if (headline === null) return [];
  const all = [...document.querySelectorAll('body *')];
  const below = all.slice(all.indexOf(headline) + 1);
  const texts = below.filter(
    ({ tagName, textContent }) => tagName === 'P' && (textContent ?? '').trim().length >= FIRST_PARAGRAPH,
  );
  const text = texts[STANDFIRST] ?? texts[0];
  return below
    .slice(0, text === undefined ? 0 : below.indexOf(text))
    .filter((element) => element.closest(OTHERS) === null);
}

const OTHERS = 'nav, aside, figure, [class*=related], [class*=suggest], [class*=comment], [class*=teaser]';

/** A short line that is nothing but a date. */
function dateLine(element: Element): string | undefined {
  const text = element.textContent ?? '';
  if (text.length > FIRST_PARAGRAPH || element.closest('a') !== null) return undefined;
  const found = printedDate(text.replace(/\s+/g, ' '));
  return found !== undefined && (found.rest === '' || isDateLabel(text)) ? found.iso : undefined;
}

/** An ISO date, with its time only if the page also states the zone. */
export function metadataDate(stated: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2}))?/.exec(
    stated.trim(),
  );
  if (iso === null) return undefined;
  const [, day = '', time, seconds = '', zone] = iso;
  // Systems without a date write the first day of their calendar.
  if (day < '1500' || Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day)
    return undefined;
  return time === undefined || zone === undefined
    ? day
    : `${day}T${time}${seconds || ':00'}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
}
