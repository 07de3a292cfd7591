import type { Article, Story } from '../model.ts';

/** When a page was first published, and when it last changed: ISO 8601 calendar dates, absent where nobody noted them. */
export interface PageDays {
  readonly published?: string;
  readonly modified?: string;
}

/** The days of a comparison, which is there once both articles are. */
export function comparisonDays(a: Article, b: Article): PageDays {
  const added = [a, b].flatMap((article) => article.added ?? []);
  return daysOf(added.length === 2 ? latest(added) : undefined, [a, b]);
}

/** The days of a story, which is there with its first article and changes with each further one. */
export function storyDays({ articles }: Pick<Story, 'articles'>): PageDays {
  return daysOf(articles.flatMap(({ added }) => added ?? []).toSorted()[0], articles);
}

/**
 * The day that a feed gives a story, so that what is added to an earlier one is seen: that of its last change, otherwise of
 * its last printing. Undefined if no article states any.
 */
export function feedDay(story: Pick<Story, 'date' | 'articles'>): string | undefined {
  const printed = [story.date ?? [], ...story.articles.map(({ published }) => published ?? [])].flat();
  return storyDays(story).modified ?? latest(printed);
}

/**
 * What a feed knows a story by: an article that joins it makes a new entry, which readers see, and an edit does not.
 * `address` is that of its page.
 */
export function feedId({ articles }: Pick<Story, 'articles'>, address: string): string {
  const joined = latest(articles.flatMap(({ added }) => added ?? []));
  return joined === undefined ? address : `${address}#${joined}`;
}

function daysOf(published: string | undefined, articles: readonly Article[]): PageDays {
  const modified = latest(articles.flatMap(({ added, changed }) => [added ?? [], changed ?? []].flat()));
  return { ...(published === undefined ? {} : { published }), ...(modified === undefined ? {} : { modified }) };
}

function latest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}
