import { getCollection } from 'astro:content';
import { collate } from '../core/collate/collate.ts';
import type { Article, Collation, Story } from '../core/model.ts';
import { LEXICON } from './lexicon.ts';

/** Two articles of a story, in the story's order. */
export interface Pair {
  readonly story: Story;
  readonly a: Article;
  readonly b: Article;
}

/** Kept during a build, because several pages show the same comparison. */
const collations = new Map<string, { readonly pair: Pair; readonly collation: Collation }>();

/** Every story, real ones first, the newest first; stories without a date come last, by title. */
export async function allStories(): Promise<readonly Story[]> {
  const entries = await getCollection('stories');
  const stories = entries.map(({ data }) => data as unknown as Story);
  return stories.sort(
    (p, q) =>
      Number(p.invented ?? false) - Number(q.invented ?? false) ||
      (q.date ?? '').localeCompare(p.date ?? '') ||
      p.title.localeCompare(q.title, 'en'),
  );
}

/** Every pair of a story's articles: for the articles 1, 2, 3 the pairs 1-2, 1-3, 2-3. */
export function pairsOf(story: Story): readonly Pair[] {
  return story.articles.flatMap((a, index) => story.articles.slice(index + 1).map((b) => ({ story, a, b })));
}

/** The collation of a pair, computed once for all the pages that show it. */
export function collationOf(pair: Pair): Collation {
  const { story, a, b } = pair;
  const key = `${story.id}/${a.id}/${b.id}`;
  const known = collations.get(key);
  if (known !== undefined && known.pair.a === a && known.pair.b === b) return known.collation;
  const collation = collate(story, a, b, LEXICON);
  collations.set(key, { pair, collation });
  return collation;
}
