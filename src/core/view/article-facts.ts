import type { Article, Relation } from '../model.ts';
import { capitalised, inFigures, inWords } from '../text/counting.ts';
import { dateInWords } from '../text/dates.ts';
import { wordCount } from '../text/words.ts';

/** What an article states about itself, in a line. What it does not state is said to be unknown, never guessed. */
export function factsOf(article: Article, words: number): string {
  const { published, title, byline, agency } = article;
  return [
    published === undefined ? 'date not stated' : dateInWords(published),
    ...(title === undefined ? ['no headline in this copy'] : []),
    ...(byline === undefined ? [] : [byline]),
    ...(agency === undefined ? [] : [agency]),
    lengthInWords(words),
  ].join(' · ');
}

/** What the articles of a story are to one another. */
export function relationInWords(relation: Relation, articles: number): string {
  if (articles === 1) return relation === 'outlets' ? 'One printing of a report' : 'One version of an article';
  const many = capitalised(inWords(articles));
  return relation === 'outlets' ? `${many} printings of one report` : `${many} versions of one article`;
}

/** One thing that an article states about itself, or does not. */
export interface Fact {
  readonly name: string;
  readonly value: string | undefined;
  readonly href?: string;
}

/** What an article states about itself, field by field; an absent value is unknown. */
export function statedBy(article: Article): readonly Fact[] {
  const { title, published, byline, agency, publisher, url, paragraphs } = article;
  const words = paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0);
  return [
    { name: 'Headline', value: title },
    // Elsewhere the outlet is the publisher.
    ...(publisher === 'unknown' ? [{ name: 'Publisher', value: undefined }] : []),
    { name: 'Published', value: published === undefined ? undefined : dateInWords(published) },
    { name: 'Byline', value: byline },
    { name: 'Agency', value: agency },
    { name: 'Address', value: url, ...(url === undefined ? {} : { href: url }) },
    { name: 'Length', value: lengthInWords(words) },
  ];
}

function lengthInWords(words: number): string {
  return `${inFigures(words)} ${words === 1 ? 'word' : 'words'}`;
}
