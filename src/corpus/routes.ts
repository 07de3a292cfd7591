import type { Article, Story } from '../core/model.ts';
import { pairName } from './addresses.ts';
import { allStories, type Pair, pairsOf } from './stories.ts';

/** One page for each story. */
export async function storyRoutes(): Promise<{ params: { story: string }; props: { story: Story } }[]> {
  const stories = await allStories();
  return stories.map((story) => ({ params: { story: story.id }, props: { story } }));
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

/** One file for each article of each story. */
export async function articleRoutes(): Promise<
  { params: { story: string; article: string }; props: { story: Story; article: Article } }[]
> {
  const stories = await allStories();
  return stories.flatMap((story) =>
    story.articles.map((article) => ({ params: { story: story.id, article: article.id }, props: { story, article } })),
  );
}
