import type { Article, Story } from '../core/model.ts';
import { pairName } from './addresses.ts';
import { hasStoryTei } from './data-files.ts';
import { allStories, type Pair, pairsOf } from './stories.ts';
import { type ListPage, listPages, type Outlet, outletsOf } from './story-lists.ts';

/** One page for each story. */
export async function storyRoutes(): Promise<{ params: { story: string }; props: { story: Story } }[]> {
  const stories = await allStories();
  return stories.map((story) => ({ params: { story: story.id }, props: { story } }));
}

/** One file for each story with more than two articles; two have theirs beside their comparison. */
export async function storyTeiRoutes(): Promise<{ params: { story: string }; props: { story: Story } }[]> {
  return (await storyRoutes()).filter(({ props: { story } }) => hasStoryTei(story));
}

/** One page for each pair of articles of each story. */
export async function comparisonRoutes(): Promise<
  { params: { story: string; pair: string }; props: { pair: Pair } }[]
> {
  const stories = await allStories();
  return stories.flatMap((story) =>
    pairsOf(story).map((pair) => ({ params: { story: story.id, pair: pairName(pair.a, pair.b) }, props: { pair } })),
  );
}

/** Every page of the list of stories except the first, which is the home page. */
export async function listRoutes(): Promise<{ params: { page: string }; props: { list: ListPage } }[]> {
  const [, ...further] = listPages(await allStories());
  return further.map((list) => ({ params: { page: String(list.number) }, props: { list } }));
}

/** The first page of each outlet. */
export async function outletRoutes(): Promise<
  { params: { outlet: string }; props: { outlet: Outlet; list: ListPage } }[]
> {
  return outletsOf(await allStories()).flatMap((outlet) => {
    const [list] = listPages(outlet.stories);
    return list === undefined ? [] : [{ params: { outlet: outlet.slug }, props: { outlet, list } }];
  });
}

/** The further pages of each outlet that has more than one. */
export async function outletListRoutes(): Promise<
  { params: { outlet: string; page: string }; props: { outlet: Outlet; list: ListPage } }[]
> {
  return outletsOf(await allStories()).flatMap((outlet) =>
    listPages(outlet.stories)
      .slice(1)
      .map((list) => ({ params: { outlet: outlet.slug, page: String(list.number) }, props: { outlet, list } })),
  );
}

/** One file for each article of each story. */
export async function articleRoutes(): Promise<
  { params: { story: string; article: string }; props: { story: Story; article: Article } }[]
> {
  const stories = await allStories();
  return stories.flatMap((story) =>
    story.articles.map((article) => ({ params: { story: story.id, article: article.id }, props: { story, article } })),
  );
}
