import { comparisonKey } from '../text/fold.ts';
import type { ReviewedArticle, ReviewedStory } from './reviewed.ts';
import { type Warning, warning } from './warning.ts';

/** Words in a run. With fewer, all reports from one ministry are alike; with more, one changed word hides a lot. */
const RUN = 5;
/** The share of runs that is examined: a thousand articles take a second, and a text has enough runs. */
const SAMPLE = 4;
/** Copies of one report in a story share a lot; that is what a story is for. Above this, it is the same copy twice. */
const SAME_IN_A_STORY = 0.97;
/** Articles of two stories that share this much belong in one. Below, they quote the same speech at length. */
const SAME_IN_TWO_STORIES = 0.75;
/** A run in more articles than this is a stock phrase, or they are all one copy: the first is enough. */
const COMMON = 40;
/** A single sentence would be most of a shorter text. */
const SHORTEST = 40;

interface Sampled {
  readonly reviewed: ReviewedArticle;
  readonly story: number;
  readonly runs: ReadonlySet<string>;
}

/** Articles, in one story or two, where one contains nearly all of the other. */
export function nearlyTheSame(stories: readonly ReviewedStory[]): readonly Warning[] {
  const articles = stories.flatMap(({ articles: own, story }, index) =>
    own.map(
      (reviewed): Sampled => ({
        reviewed,
        story: index,
        runs: story.relation === 'revisions' ? new Set() : runsOf(reviewed),
      }),
    ),
  );
  const holders = new Map<string, number[]>();
  for (const [index, { runs }] of articles.entries())
    for (const run of runs) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [index]);
      else known.push(index);
    }
  return articles.flatMap((article, index) => {
    const [other, share] = mostAlike(article, index, articles, holders);
    if (other === undefined || share < (other.story === article.story ? SAME_IN_A_STORY : SAME_IN_TWO_STORIES))
      return [];
    const first = article.reviewed.article.paragraphs.find(({ kind }) => kind === 'paragraph');
    const place = { file: article.reviewed.file, line: first?.line ?? 1 };
    return [warning('nearly-the-same', place, { share: `${Math.floor(share * 100)}%`, other: other.reviewed.file })];
  });
}

/** Among the earlier articles, the one that shares the largest part of the longer of the two. */
function mostAlike(
  { runs }: Sampled,
  index: number,
  articles: readonly Sampled[],
  holders: ReadonlyMap<string, readonly number[]>,
): readonly [Sampled | undefined, number] {
  const common = new Map<number, number>();
  for (const run of runs) {
    const known = holders.get(run) ?? [];
    for (const other of known.length > COMMON ? known.slice(0, 1) : known)
      if (other < index) common.set(other, (common.get(other) ?? 0) + 1);
  }
  let best: readonly [Sampled | undefined, number] = [undefined, 0];
  for (const [other, count] of common) {
    const candidate = articles[other];
    const share = count / Math.max(runs.size, candidate?.runs.size ?? 0);
    if (share > best[1]) best = [candidate, share];
  }
  return best;
}

function runsOf({ article }: ReviewedArticle): ReadonlySet<string> {
  const text = article.paragraphs
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .map((one) => one.text);
  const words = comparisonKey(text.join(' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  if (words.length < SHORTEST) return runs;
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const run = words.slice(at, at + RUN).join(' ');
    if (sum(run) % SAMPLE === 0) runs.add(run);
  }
  return runs;
}

/** The same run is in every sample or in none, wherever it appears. */
function sum(text: string): number {
  let total = 7;
  for (let at = 0; at < text.length; at += 1) total = (total * 31 + text.charCodeAt(at)) >>> 0;
  return (total >>> 8) ^ (total & 0xff);
}
