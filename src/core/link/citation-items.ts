import { type Author, authorsIn } from '../text/authors.ts';
import type { Citation, CitedArticle } from './citation.ts';
import { differencesInWords, oneLine } from './citation-in-words.ts';

/** A date in CSL-JSON. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** An author in CSL-JSON: in parts only where these are certain. */
export type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** A cited article, or the page of a comparison, as an item of CSL-JSON (citationstyles.org); anything the article does not state is absent. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly source: 'Wireside';
  readonly note: string;
}

/** A citation as CSL-JSON: one item for each article that prints the words. */
export function cslItems(citation: Citation): readonly CslItem[] {
  const { address, accessed, printings } = citation;
  const differences = differencesInWords(citation);
  return printings
    .filter(({ words }) => words !== '')
    .map(({ article, words, address: own = address }) => {
      const { url } = article;
      const note = [
        `Words cited: “${oneLine(words)}”`,
        ...notesOn(article),
        ...(url === undefined ? [] : [`As published: ${url}`]),
        ...(differences === undefined ? [] : [differences]),
      ];
      return articleItem(article, keyOf(article, own), own, note, accessed);
    });
}

/** A comparison and its two articles, for a file that a reference manager takes whole. */
export interface CitableWhole {
  readonly title: string;
  /** The fullest known address of the comparison's page. */
  readonly address: string;
  /** ISO 8601 calendar date on which that page was published, if it is known. */
  readonly published?: string | undefined;
  readonly articles: readonly CitedArticle[];
}

/** The items of a comparison: its page, and each article where it was published, or on that page if it does not say. */
export function comparisonItems({ title, address, published, articles }: CitableWhole): readonly CslItem[] {
  const page: CslItem = {
    id: articles.map(({ id }) => plainKey(id)).join(':'),
    type: 'webpage',
    title,
    'container-title': 'Wireside',
    ...(published === undefined ? {} : { issued: dateParts(published) }),
    URL: address,
    language: 'en',
    source: 'Wireside',
    note: '',
  };
  return [
    page,
    ...articles.map((article) =>
      articleItem(article, plainKey(article.id), article.url ?? address, [
        ...notesOn(article),
        ...(article.url === undefined ? ['As copied at this address'] : [`Compared at ${address}`]),
      ]),
    ),
  ];
}

function articleItem(
  article: CitedArticle,
  id: string,
  address: string,
  note: readonly string[],
  accessed?: string,
): CslItem {
  const { title, published, publisher, label, lang } = article;
  const author = authorsOf(article);
  return {
    id,
    type: 'article-newspaper',
    ...(title === undefined ? {} : { title }),
    ...(author.length === 0 ? {} : { author }),
    ...(publisher === 'unknown' ? {} : { 'container-title': label }),
    ...(published === undefined ? {} : { issued: dateParts(published) }),
    ...(accessed === undefined ? {} : { accessed: dateParts(accessed) }),
    URL: address,
    language: lang,
    source: 'Wireside',
    note: `${note.join('. ')}.`,
  };
}

/** What the fields of an item have no room for, or would be missed in them. */
function notesOn({ title, published, publisher, label, agency }: CitedArticle): readonly string[] {
  return [
    ...(publisher === 'unknown' ? [`Publisher not stated; here called ${label}`] : []),
    ...(title === undefined ? ['Headline not stated'] : []),
    ...(published === undefined ? ['Date not stated'] : []),
    ...(agency === undefined ? [] : [`Agency: ${agency}`]),
  ];
}

function authorsOf({ byline, label, agency, lang }: CitedArticle): readonly CslName[] {
  if (byline === undefined) return [];
  return authorsIn(byline, { outlet: label, lang, ...(agency === undefined ? {} : { agency }) }).map(nameOf);
}

function nameOf(author: Author): CslName {
  if (author.kind === 'named') return { literal: author.name };
  const { kind: _kind, ...name } = author;
  return name;
}

/** A citation as a file of CSL-JSON. */
export function cslCitation(citation: Citation): string {
  return `${JSON.stringify(cslItems(citation), null, 2)}\n`;
}

/** The article's name and the start of the words' id: letters, digits and hyphens, which every program accepts. */
function keyOf({ id }: CitedArticle, address: string): string {
  const [slug = ''] = decodeURIComponent(new URL(address).hash.slice(1)).split('--');
  return `${plainKey(id)}:${plainKey(slug)}`.replace(/:$/, '');
}

function plainKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '');
}

/** The calendar date in the article's own time zone. */
function dateParts(iso: string): CslDate {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}
