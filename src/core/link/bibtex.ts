import type { Citation } from './citation.ts';
import { type CslDate, type CslItem, type CslName, cslItems } from './citation-items.ts';

/**
 * A citation for BibLaTeX: one entry per article, in UTF-8, with no text that TeX would read as a sign.
 *
 * Fields and their values are those of BibLaTeX's manual. Where TeX allows several ways to write a sign, it is the one
 * that Zotero writes and reads.
 */
export function bibtexCitation(citation: Citation): string {
  return cslItems(citation).map(entry).join('\n');
}

function entry(item: CslItem): string {
  const { title, issued, accessed, author = [] } = item;
  const outlet = item['container-title'];
  const house = outlet === undefined ? undefined : `{{${tex(outlet)}}}`;
  const language = BABEL[item.language] ?? BABEL[item.language.split('-')[0] ?? ''];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author.length === 0 ? undefined : `{${author.map(nameIn).join(' and ')}}`],
    // Two braces keep a headline's capitals.
    ['title', `{{${title === undefined ? '[Headline not stated]' : tex(title)}}}`],
    // The organisation is what BibLaTeX prints of an online entry. Reference managers know the site by the other name.
    ['organization', house],
    ['journaltitle', house],
    ['date', dated(issued)],
    ['url', `{${address(item.URL)}}`],
    ['urldate', dated(accessed)],
    ['langid', language === undefined ? undefined : `{${language}}`],
    ['note', `{${tex(item.note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@online{${item.id},\n${lines.join('\n')}\n}\n`;
}

/** Languages by the names that TeX's babel has for them; it stops at a tag, so others are left out. */
const BABEL: Readonly<Record<string, string>> = {
  cs: 'czech',
  da: 'danish',
  de: 'ngerman',
  'de-AT': 'naustrian',
  en: 'english',
  'en-AU': 'australian',
  'en-CA': 'canadian',
  'en-GB': 'british',
  'en-US': 'american',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  nb: 'norsk',
  pl: 'polish',
  pt: 'portuguese',
  'pt-BR': 'brazilian',
  sv: 'swedish',
};

/** "Family, Given" or, in braces that keep it whole, a name as it is. */
function nameIn(name: CslName): string {
  if ('literal' in name) return `{${tex(name.literal)}}`;
  const { family, given, suffix } = name;
  return [family, ...(suffix === undefined ? [] : [suffix]), given].map(tex).join(', ');
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // BibTeX counts braces also after a backslash, so each comes with an invisible partner.
  '{': '\\{\\vphantom{\\}}',
  '}': '\\vphantom{\\{}\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
};

function tex(text: string): string {
  return text
    .replace(/[\\{}$&#%_~^<>|]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();
}

/** An address is taken literally, so anything that would end the field is percent-encoded. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

function dated(date: CslDate | undefined): string | undefined {
  return date && `{${date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')}}`;
}
