import type { Verified } from './verify.ts';

/**
 * `exact`: word for word; `close`: nearly so, in order; `words`: its words, apart or in another order; `near`: no find,
 * only the wording that comes nearest.
 */
export type Verdict = 'exact' | 'close' | 'words' | 'near';

export interface Judgement {
  readonly verdict: Verdict;
  /** 0 to 1; 1 is exact and nothing else. */
  readonly score: number;
}

/**
 * Share of a query's weight that must stand in a text, wherever, by the number of the query's words. Of a few words
 * nearly all must: half of "unemployment in Madrid" is on another matter. Many words are seldom together by chance; with
 * more asked of them the other outlet's wording is lost, with less a sentence on the same subject passes.
 */
const FEW = { words: 4, share: 0.85 };
const MANY = { words: 12, share: 0.6 };
/** Where less than this stands in order, many words need a greater share too: scattered words are only the subject. */
const SCATTERED = { inOrder: 0.35, share: 0.7 };
/**
 * Share that is enough of many words where they stand in order: it is where most of the other outlet's wordings are
 * found. At .5 one in twenty of these is lost; at .4 sentences that nobody printed begin to pass.
 */
const ENOUGH_IN_ORDER = { words: 9, share: 0.45 };
/** A stretch of so many words that holds this share is a quotation with something before or after it, */
const PART_OF_QUERY = { words: 5, share: 0.4 };
/** or one in which a word was replaced. Three words with a fourth are any phrase: "at the end of". */
const MOST_OF_QUERY = { words: 4, share: 0.6 };
/** So many words on end nobody prints by chance, however long the query: a whole article may have been pasted. */
const LONG_STRETCH = 8;

/**
 * Where not even two words stand side by side as asked and all are far apart, words of a sentence are met by chance, in a
 * large archive always: then nearly all of them must be there.
 */
const APART = { words: 5, neighbours: 2, share: 0.9 };
/** Fewer words than this are looked for as such: which of them comes first says nothing. */
const NO_ORDER = 4;

/** In order, but with more between the words than of them, they are no quotation. */
const LEAST_COMPACT = 0.5;
/** Where so much less stands in order than anywhere the words have changed places. */
const MOSTLY_IN_ORDER = 0.87;
/** What comes nearest is worth naming when it holds this share in so many words: to nonsense nothing is near. */
const NEAR = { words: 3, share: 0.4 };

/** What a query of so many words is to a text with which it was aligned, or nothing where it is nothing to it. */
export function judged(verified: Verified, words: number): Judgement | undefined {
  const { exact, inOrder, anywhere, held, compact, found } = verified;
  if (exact) return { verdict: 'exact', score: 1 };
  // All of the words apart are a better answer than half of them together.
  const score = Math.max((words < NO_ORDER ? 0.85 : 0.8) * anywhere, 0.85 * inOrder) * (0.9 + 0.1 * compact);
  const stretch = isStretch(verified);
  const isApart =
    words >= APART.words && verified.stretchWords < APART.neighbours && compact < LEAST_COMPACT && held < APART.share;
  const passes =
    stretch ||
    (!isApart &&
      (Math.max(held, inOrder) >= neededOf(words, inOrder) ||
        (words >= ENOUGH_IN_ORDER.words && inOrder >= ENOUGH_IN_ORDER.share)));
  if (!passes) return found.length >= NEAR.words && anywhere >= NEAR.share ? { verdict: 'near', score } : undefined;
  const inItsOrder = inOrder >= MOSTLY_IN_ORDER * anywhere && compact >= LEAST_COMPACT;
  return { verdict: stretch || inItsOrder ? 'close' : 'words', score };
}

function isStretch({ stretch, stretchWords }: Verified): boolean {
  const holds = ({ words, share }: { words: number; share: number }) => stretchWords >= words && stretch >= share;
  return stretchWords >= LONG_STRETCH || holds(PART_OF_QUERY) || holds(MOST_OF_QUERY);
}

function neededOf(words: number, inOrder: number): number {
  const way = Math.min(1, Math.max(0, (words - FEW.words) / (MANY.words - FEW.words)));
  const share = FEW.share + way * (MANY.share - FEW.share);
  return inOrder < SCATTERED.inOrder ? Math.max(share, SCATTERED.share) : share;
}
