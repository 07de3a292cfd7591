import type { Citation } from './citation.ts';
import {
  type CitableWhole,
  type CslDate,
  type CslItem,
  type CslName,
  comparisonItems,
  cslItems,
} from './citation-items.ts';

/**
 * A citation as RIS for reference managers: one record per article, with the line endings its specification requires.
 */
export function risCitation(citation: Citation): string {
  return cslItems(citation).map(record).join('');
}

/** A comparison and its articles as RIS, which a reference manager takes at once. */
export function risOf(comparison: CitableWhole): string {
  return comparisonItems(comparison).map(record).join('');
}

function record(item: CslItem): string {
  const { title, author, issued, accessed } = item;
  const outlet = item['container-title'];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', item.id],
    ['TI', title ?? '[Headline not stated]'],
    ...(author ?? []).map((name) => ['AU', nameIn(name)] as const),
    ['T2', outlet],
    ['PY', issued === undefined ? undefined : String(issued['date-parts'][0][0])],
    ['DA', dated(issued)],
    ['UR', item.URL],
    ['Y2', dated(accessed)],
    ['DP', item.source],
    ['LA', item.language],
    ['N1', item.note === '' ? undefined : item.note],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLineOf(value)}\r\n`])).join('');
}

/**
 * "Family, Given, Suffix". A name without a comma is read as an institution's or as one word, so what is not divided has
 * none.
 */
function nameIn(name: CslName): string {
  if ('literal' in name) return name.literal.replace(/\s*,\s*/g, ' ');
  return [name.family, name.given, ...(name.suffix === undefined ? [] : [name.suffix])].join(', ');
}

/** A new line could start with a tag. */
function oneLineOf(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

function dated(date: CslDate | undefined): string | undefined {
  return date?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
}
