import type { AlignedQuery } from './align-query.ts';

/**
 * `exact`: word for word; `close`: almost, and in order; `words`: its words, apart or in another order; `near`: not a
 * match, only the closest wording.
 */
export type MatchQuality = 'exact' | 'close' | 'words' | 'near';

export interface RatedMatch {
  readonly verdict: MatchQuality;
  /** 0 to 1; only an exact match is 1. */
  readonly score: number;
}

/**
 * Share of a query's weight that must be in a text, anywhere, by the query's number of words. Of a few words nearly
 * all must: half of "unemployment in Madrid" is about something else. Many words are rarely together by chance; a
 * higher share loses the other outlet's wording, and a lower one lets a sentence on the same subject pass.
 */
const FEW = { words: 4, share: 0.85 };
const MANY = { words: 12, share: 0.6 };
/** If less than this is in order, many words need a greater share, too: scattered words are only the subject. */
const SCATTERED = { inOrder: 0.35, share: 0.7 };
/**
 * Share that is enough if many words are in order: most of the other outlet's wordings are found there. At .5 one in
 * twenty of these is lost; at .4 sentences that nobody printed begin to pass.
 */
const ENOUGH_IN_ORDER = { words: 9, share: 0.45 };
/** A stretch of this many words with this share is a quotation with something before or after it, */
const PART_OF_QUERY = { words: 5, share: 0.4 };
/** or one with a word replaced. Three words with a fourth are any phrase: "at the end of". */
const MOST_OF_QUERY = { words: 4, share: 0.6 };
/** Nobody prints this many words in a row by chance, however long the query: a whole article may have been pasted. */
const LONG_STRETCH = 8;

/**
 * If not even two words are adjacent as in the query and all are far apart, a sentence contains them by chance, and in
 * a large archive some sentence always does: then nearly all of them are required.
 */
const APART = { words: 5, neighbours: 2, share: 0.9 };
/** With fewer words than this, their order says nothing. */
const NO_ORDER = 4;

/** In order, but with more words between them than of them, they are not a quotation. */
const LEAST_COMPACT = 0.5;
/** If this much less is in order than anywhere, the words have changed places. */
const MOSTLY_IN_ORDER = 0.87;
/** The closest wording is worth naming if it has this share in this many words: nothing is close to nonsense. */
const NEAR = { words: 3, share: 0.4 };

/** The verdict on a query of this many words for a text it was aligned with; undefined if there is none. */
export function rateMatch(verified: AlignedQuery, words: number): RatedMatch | undefined {
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

function isStretch({ stretch, stretchWords }: AlignedQuery): boolean {
  const holds = ({ words, share }: { words: number; share: number }) => stretchWords >= words && stretch >= share;
  return stretchWords >= LONG_STRETCH || holds(PART_OF_QUERY) || holds(MOST_OF_QUERY);
}

function neededOf(words: number, inOrder: number): number {
  const way = Math.min(1, Math.max(0, (words - FEW.words) / (MANY.words - FEW.words)));
  const share = FEW.share + way * (MANY.share - FEW.share);
  return inOrder < SCATTERED.inOrder ? Math.max(share, SCATTERED.share) : share;
}
