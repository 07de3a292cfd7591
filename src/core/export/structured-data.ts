import type { Article, Collation, Story } from '../model.ts';
import { authorsIn } from '../text/authors.ts';
import { isoTime } from '../text/dates.ts';
import { comparisonDays, type PageDays, storyDays } from './page-days.ts';

/** A page of the site in schema.org's words, for JSON-LD. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** What is known of a page: full addresses are absent where the host is unknown. */
export interface DescribedPage {
  readonly description: string;
  readonly address?: string | undefined;
  readonly picture?: string | undefined;
}

/** A comparison: an article of this site based on two printed ones. */
export function comparisonData({ story, a, b }: Collation, page: DescribedPage): StructuredData {
  const headline = `${story.title}: ${a.label} and ${b.label}`;
  return pageData(headline, page, story, [a, b], comparisonDays(a, b));
}

/** The page of a story, as above. */
export function storyData(story: Story, page: DescribedPage): StructuredData {
  return pageData(story.title, page, story, story.articles, storyDays(story));
}

function pageData(
  headline: string,
  { description, address, picture }: DescribedPage,
  story: Pick<Story, 'date'>,
  articles: readonly Article[],
  { published, modified }: PageDays,
): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...(address === undefined ? {} : { '@id': address, url: address }),
    headline,
    description,
    inLanguage: 'en',
    isPartOf: { '@type': 'WebSite', name: 'Wireside' },
    ...(picture === undefined ? {} : { image: picture }),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(modified === undefined ? {} : { dateModified: modified }),
    ...(story.date === undefined ? {} : { temporalCoverage: story.date }),
    isBasedOn: articles.map(printed),
  };
}

/** What an article states about itself. Its label is only a name and does not say who published it. */
function printed(article: Article): StructuredData {
  const { label, title, published, url, byline, agency, lang, publisher, outlet } = article;
  const author = personsIn(article);
  return {
    '@type': 'NewsArticle',
    name: label,
    ...(title === undefined ? {} : { headline: title }),
    ...(author.length === 0 ? {} : { author }),
    ...(published === undefined ? {} : { datePublished: isoTime(published) }),
    ...(publisher === 'unknown' ? {} : { isPartOf: { '@type': 'Newspaper', name: outlet } }),
    ...(url === undefined ? {} : { url }),
    ...(byline === undefined ? {} : { creditText: byline }),
    ...(agency === undefined ? {} : { sourceOrganization: { '@type': 'Organization', name: agency } }),
    inLanguage: lang,
  };
}

/** The authors of whom it is certain that they are persons; the credit has the rest of the byline. */
function personsIn({ byline, outlet, agency, lang }: Article): readonly StructuredData[] {
  if (byline === undefined) return [];
  return authorsIn(byline, { outlet, lang, ...(agency === undefined ? {} : { agency }) }).flatMap((author) => {
    if (author.kind !== 'person') return [];
    const { given, family, suffix } = author;
    const name = [given, family, suffix].filter((part) => part !== undefined).join(' ');
    return [{ '@type': 'Person', name, givenName: given, familyName: family }];
  });
}
