import { withoutBy } from '../text/authors.ts';
import { dateInWords } from '../text/dates.ts';
import type { Citation, CitedArticle, CitedWords } from './citation.ts';

/** A markup for running text: how quoted words are set off, and which signs must be escaped. */
interface Markup {
  readonly plain: (text: string) => string;
  readonly quoted: (text: string) => string;
  readonly link: (text: string, address: string) => string;
}

const PLAIN: Markup = {
  plain: (text) => text,
  quoted: inQuotationMarks,
  link: (_text, address) => address,
};

const MARKDOWN: Markup = {
  plain: markdownText,
  quoted: (text) => markdownText(inQuotationMarks(text)),
  link: (text, address) => `[${markdownText(text)}](${markdownAddress(address)})`,
};

const HTML: Markup = {
  plain: htmlText,
  quoted: (text) => `<q>${htmlText(text)}</q>`,
  link: (text, address) => `<a href="${htmlText(address)}">${htmlText(text)}</a>`,
};

/** A citation as plain text, in one paragraph. */
export function plainCitation(citation: Citation): string {
  return inWords(citation, PLAIN);
}

/** A citation as Markdown: no part of the texts becomes markup. */
export function markdownCitation(citation: Citation): string {
  return inWords(citation, MARKDOWN);
}

/** A citation as a paragraph of HTML. */
export function htmlCitation(citation: Citation): string {
  return `<p>${inWords(citation, HTML)}</p>`;
}

/** A link to words as Markdown: the words in quotation marks, then the label. */
export function markdownLink(words: string, label: string, address: string): string {
  return MARKDOWN.link(`${inQuotationMarks(shortened(oneLine(words)))} (${label})`, address);
}

/** What an article states about itself, and in words what it does not: the parts of a reference. */
function statedParts(article: CitedArticle): readonly string[] {
  const { label, title, published, byline, agency, publisher } = article;
  return [
    ...(byline === undefined ? [] : [withoutBy(byline)]),
    title === undefined ? 'no headline in this copy' : inQuotationMarks(title),
    publisher === 'unknown' ? `publisher not stated (here called ${label})` : label,
    ...(agency === undefined ? [] : [agency]),
    published === undefined ? 'date not stated' : dateInWords(published),
  ];
}

/** How two printings differ, the words of the cited article first; undefined if one article is cited alone. */
export function differencesInWords(citation: Citation, { plain, quoted }: Markup = PLAIN): string | undefined {
  const [here, there] = citation.printings;
  if (there === undefined) return undefined;
  if (there.words === '') return plain(`${there.article.label} does not print this`);
  const differences = citation.differences.filter((one) => one.here !== one.there);
  if (differences.length === 0) return plain('Both print the same words');
  const side = (words: string): string => (words === '' ? 'nothing' : quoted(oneLine(words)));
  const pairs = differences.map((one) => `${side(one.here)} / ${side(one.there)}`);
  return `${plain(`Where they differ (${here.article.label} / ${there.article.label})`)}: ${pairs.join('; ')}`;
}

function inWords(citation: Citation, markup: Markup): string {
  const { story, address, accessed, printings } = citation;
  const sources = printings.filter(({ words }) => words !== '').map((printing) => sourceInWords(printing, markup));
  const differences = differencesInWords(citation, markup);
  const when = accessed === undefined ? '' : markup.plain(`, accessed ${dateInWords(accessed)}`);
  const place = `${markup.plain(`${inQuotationMarks(story)}, side by side on Wireside`)}, ${markup.link(address, address)}${when}`;
  return [...sources, ...(differences === undefined ? [] : [differences]), place].map(ended).join(' ');
}

/** Adds a full stop, unless the words end with their own. */
function ended(sentence: string): string {
  return /[.!?…]["'”’)]*(?:”|<\/q>)$/.test(sentence) ? sentence : `${sentence}.`;
}

function sourceInWords({ article, words }: CitedWords, markup: Markup): string {
  const stated = markup.plain(statedParts(article).join(', '));
  const where = article.url === undefined ? '' : ` (${markup.link('original page', article.url)})`;
  return `${stated}${where}: ${markup.quoted(oneLine(words))}`;
}

/** White space as one space: a citation is one paragraph, whatever it cites. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function inQuotationMarks(text: string): string {
  return `“${text}”`;
}

/** In characters: enough to recognise the words, short enough for a list of links. */
const LONGEST = 100;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const border = cut.lastIndexOf(' ');
  return `${(border > 0 ? cut.slice(0, border) : cut).replace(/[,;:.]$/, '')}…`;
}

function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#!|~&$^]/g, '\\$&');
}

function markdownAddress(address: string): string {
  return address.replace(/[()<>\\\s]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
