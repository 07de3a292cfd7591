import type { Citation, CitedArticle } from './citation.ts';
import { authorOf, differencesInWords, oneLine } from './citation-in-words.ts';

/** A date in CSL-JSON. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** One cited article as an item of CSL-JSON (citationstyles.org); anything the article does not state is absent. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly author?: readonly [{ readonly literal: string }];
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
    .map(({ article, words }) => {
      const { title, byline, published, publisher, label, agency, url, lang } = article;
      const note = [
        `Words cited: “${oneLine(words)}”`,
        ...(publisher === 'unknown' ? [`Publisher not stated; here called ${label}`] : []),
        ...(title === undefined ? ['Headline not stated'] : []),
        ...(published === undefined ? ['Date not stated'] : []),
        ...(agency === undefined ? [] : [`Agency: ${agency}`]),
        ...(url === undefined ? [] : [`As published: ${url}`]),
        ...(differences === undefined ? [] : [differences]),
      ];
      return {
        id: keyOf(article, address),
        type: 'article-newspaper',
        ...(title === undefined ? {} : { title }),
        ...(byline === undefined ? {} : { author: [{ literal: authorOf(byline) }] }),
        ...(publisher === 'unknown' ? {} : { 'container-title': label }),
        ...(published === undefined ? {} : { issued: dateParts(published) }),
        ...(accessed === undefined ? {} : { accessed: dateParts(accessed) }),
        URL: address,
        language: lang,
        source: 'Wireside',
        note: `${note.join('. ')}.`,
      };
    });
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
