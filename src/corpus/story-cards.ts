import type { Story } from '../core/model.ts';
import { dateInWords } from '../core/text/dates.ts';
import { relationInWords } from '../core/view/article-facts.ts';
import { type KeyLine, storyKeyLines } from '../core/view/key-lines.ts';
import { type Strip, stripOf } from '../core/view/strip.ts';
import { storySummary } from '../core/view/summary.ts';
import { addressOf, comparisonPath, paragraphPath, storyPath } from './addresses.ts';
import { collationOf, pairsOf } from './stories.ts';

/** What a list shows of a story. */
export interface StoryCardValues {
  readonly title: string;
  readonly href: string;
  readonly date: string | undefined;
  readonly kicker: string;
  readonly summary: string;
  /** What differs most, each with the address of its passage. */
  readonly lines: readonly (KeyLine & { readonly href: string })[];
  readonly comparisons: readonly {
    readonly href: string;
    readonly a: string;
    readonly b: string;
    readonly strip: Strip;
  }[];
  /** Comparisons that only the story's own page shows. */
  readonly more: number;
}

/** How many strips a card shows at most, each the first article next to another: more are a wall, not a picture. */
const MOST_STRIPS = 3;

/** A story as a card: its first article next to each of the others, as strips. */
export function storyCard(story: Story): StoryCardValues {
  const pairs = pairsOf(story);
  const [first] = story.articles;
  const shown = pairs.filter(({ a }) => a === first).slice(0, MOST_STRIPS);
  const collations = pairs.length === 1 ? pairs.map(collationOf) : [];
  return {
    title: story.title,
    href: addressOf(storyPath(story)),
    date: story.date === undefined ? undefined : dateInWords(story.date),
    kicker: relationInWords(story.relation, story.articles.length),
    summary: storySummary(story, collations),
    lines: storyKeyLines(shown.map(collationOf)).map(({ label, parts, passage, collation: { a, b } }) => ({
      label,
      parts,
      passage,
      href: addressOf(paragraphPath(story, a, b, passage)),
    })),
    comparisons: shown.map((pair) => ({
      href: addressOf(comparisonPath(story, pair.a, pair.b)),
      a: pair.a.label,
      b: pair.b.label,
      strip: stripOf(collationOf(pair)),
    })),
    more: pairs.length - shown.length,
  };
}
