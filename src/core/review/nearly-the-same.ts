import { comparisonKey } from '../text/fold.ts';
import type { ReviewedArticle, ReviewedStory } from './reviewed.ts';
import { type Warning, warning } from './warning.ts';

/** Words of a run. Fewer, and all reports of one ministry are alike; more, and one changed word hides much. */
const RUN = 5;
/** One run in so many is looked at: a thousand articles are compared in a second, and a text has runs enough. */
const SAMPLE = 4;
/** Copies of one report in one story share much, that is what the story is for. Above this it is one copy, twice. */
const SAME_IN_A_STORY = 0.97;
/** Articles of two stories that share this much belong into one. Below, they quote one speech at length. */
const SAME_IN_TWO_STORIES = 0.75;
/** A run that stands in more articles than this is a formula of the trade, or all are one copy: the first will do. */
const COMMON = 40;
/** Of shorter texts a single sentence is most. */
const SHORTEST = 40;

interface Sampled {
  readonly reviewed: ReviewedArticle;
  readonly story: number;
  readonly runs: ReadonlySet<string>;
}

/** Articles, of one story or of two, of which one holds nearly all of the other. */
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

/** Among the articles before this one, the one that shares most of what the longer of the two holds. */
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

/** The same run is in every sample or in none, wherever it stands. */
function sum(text: string): number {
  let total = 7;
  for (let at = 0; at < text.length; at += 1) total = (total * 31 + text.charCodeAt(at)) >>> 0;
  return (total >>> 8) ^ (total & 0xff);
}
