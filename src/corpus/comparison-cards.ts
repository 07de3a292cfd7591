import type { Story } from '../core/model.ts';
import { keyLines } from '../core/view/key-lines.ts';
import { stripOf } from '../core/view/strip.ts';
import { countsOf } from '../core/view/summary.ts';
import { addressOf, comparisonPath } from './addresses.ts';
import { collationOf, pairsOf } from './stories.ts';

/** More cards than these are a wall; the matrix of a story leads to the others. */
const MOST_CARDS = 3;

/** The comparisons of a story as cards, and how many more it has. */
export function comparisonCards(story: Story) {
  const pairs = pairsOf(story);
  const cards = pairs.slice(0, MOST_CARDS).map((pair) => {
    const collation = collationOf(pair);
    return {
      href: addressOf(comparisonPath(story, pair.a, pair.b)),
      a: pair.a.label,
      b: pair.b.label,
      strip: stripOf(collation),
      lines: keyLines(collation),
      counts: countsOf(collation),
    };
  });
  return { cards, more: pairs.length - cards.length };
}
