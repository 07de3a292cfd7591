import type { Article, Collation, Story } from '../model.ts';

/** A page of the site in schema.org's words, for JSON-LD. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** A comparison: an article of this site based on two printed ones. `address` is its full address, if known. */
export function comparisonData({ story, a, b }: Collation, description: string, address?: string): StructuredData {
  return pageData(`${story.title}: ${a.label} and ${b.label}`, description, story, [a, b], address);
}

/** The page of a story, as above. */
export function storyData(story: Story, description: string, address?: string): StructuredData {
  return pageData(story.title, description, story, story.articles, address);
}

function pageData(
  headline: string,
  description: string,
  story: Pick<Story, 'date'>,
  articles: readonly Article[],
  address: string | undefined,
): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...(address === undefined ? {} : { '@id': address, url: address }),
    headline,
    description,
    inLanguage: 'en',
    ...(story.date === undefined ? {} : { temporalCoverage: story.date }),
    isBasedOn: articles.map(printed),
  };
}

/** What an article states about itself. Its label is only a name and does not say who published it. */
function printed({ label, title, published, url, byline, agency, lang }: Article): StructuredData {
  return {
    '@type': 'NewsArticle',
    name: label,
    ...(title === undefined ? {} : { headline: title }),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(url === undefined ? {} : { url }),
    ...(byline === undefined ? {} : { creditText: byline }),
    ...(agency === undefined ? {} : { sourceOrganization: { '@type': 'Organization', name: agency } }),
    inLanguage: lang,
  };
}
