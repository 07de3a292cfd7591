import type { Citation } from './citation.ts';
import { type CslItem, cslItems } from './citation-items.ts';

/** A citation as BibTeX: one entry per article, in UTF-8, with no text that TeX would read as a sign. */
export function bibtexCitation(citation: Citation): string {
  return cslItems(citation).map(entry).join('\n');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function entry(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const accessed = item.accessed?.['date-parts'][0];
  const outlet = item['container-title'];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Two braces keep a headline's capitals, and keep a byline from being split into names.
    ['author', item.author && `{{${tex(item.author[0].literal)}}}`],
    ['title', `{{${item.title === undefined ? '[Headline not stated]' : tex(item.title)}}}`],
    ['howpublished', outlet === undefined ? undefined : `{${tex(outlet)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    // A month is a name that the style writes out, and is not in braces.
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['url', `{${address(item.URL)}}`],
    ['urldate', accessed === undefined ? undefined : `{${accessed.map(twoDigits).join('-')}}`],
    ['langid', `{${tex(item.language)}}`],
    ['note', `{${tex(item.note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@misc{${item.id},\n${lines.join('\n')}\n}\n`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // A single brace would unbalance the entry even after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
};

function tex(text: string): string {
  return text
    .replace(/[\\{}$&#%_~^"]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();
}

/** An address is taken literally, so anything that would end the field is percent-encoded. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
