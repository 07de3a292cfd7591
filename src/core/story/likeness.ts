import type { Collation, Side, Story } from '../model.ts';

/** How much of one article another one prints as well. */
export interface Likeness {
  /** Words of the first that the second prints too, house style apart, and all words of the first. */
  readonly carried: number;
  readonly words: number;
  /** The share in whole per cent; 100 only where nothing is lacking. */
  readonly percent: number;
}

/**
 * How alike the articles of a story are, pair by pair: the row of an article holds how much of it each other one prints.
 *
 * The two directions of a pair differ, because one article may be the longer. An article has nothing beside itself.
 */
export function likenessMatrix(
  story: Story,
  collations: readonly Collation[],
): readonly (readonly (Likeness | undefined)[])[] {
  return story.articles.map((row) =>
    story.articles.map((column) => {
      const collation = collations.find(({ a, b }) => (a === row && b === column) || (a === column && b === row));
      return row === column || collation === undefined
        ? undefined
        : likenessOf(collation, collation.a === row ? 'a' : 'b');
    }),
  );
}

function likenessOf({ tally }: Collation, side: Side): Likeness {
  const { [side]: words } = tally.words;
  const { [side]: carried } = tally.wordsCarried;
  return { carried, words, percent: words === 0 ? 0 : percentOf(carried / words) };
}

/** Rounded to the nearest, but neither "all" nor "none" is said of what is nearly so. */
function percentOf(share: number): number {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 99;
  return rounded === 0 && share > 0 ? 1 : rounded;
}
