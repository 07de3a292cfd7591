import type { Article, Story } from '../core/model.ts';
import { type CheckedQuotation, checkedQuotation } from '../core/search/check-quotation.ts';
import { type Answer, openSearch, type SearchOptions } from '../core/search/open-search.ts';
import { type SearchedStory, searchIndexOf } from '../core/search/search-index.ts';
import { shardsOf } from '../core/search/shards.ts';
import { VERSUS } from '../corpus/names.ts';

/** Finds and checks quotations in some stories. */
export interface StorySearch {
  /** The passages that print the query, or words close to it, best first. */
  readonly search: (query: string, options?: SearchOptions) => Promise<Answer>;
  /** How each article prints a quotation: word for word, in other words, in part or not at all. */
  readonly check: (quotation: string) => Promise<CheckedQuotation>;
}

/**
 * A search in stories, each with the collations of all its pairs of articles; the index is kept in memory.
 *
 * Paths in answers are those of the site: `<story>/<a>-vs-<b>/#<paragraph>`.
 */
export function searchIn(stories: readonly SearchedStory[]): StorySearch {
  const files = shardsOf(searchIndexOf(stories, pathOf));
  const { search } = openSearch(async (name) => JSON.parse(files.get(name) ?? 'null') as unknown);
  return {
    search,
    // The space says that the last word is finished.
    check: async (quotation) => checkedQuotation(quotation, await search(`${quotation} `)),
  };
}

function pathOf(story: Story, a: Article, b: Article | undefined, paragraph: string): string {
  return `${story.id}/${b === undefined ? '' : `${a.id}${VERSUS}${b.id}/`}#${paragraph}`;
}
