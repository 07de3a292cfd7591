import type { FoldedWord } from './folded-words.ts';
import type { Verified } from './verify.ts';

/** `exact`: word for word; `close`: nearly so, in order; `words`: its words, apart or in another order. */
export type Verdict = 'exact' | 'close' | 'words';

export interface Judgement {
  readonly verdict: Verdict;
  readonly score: number;
}

/** Share of a query's weight that must stand in order, near together. Below it a sentence on the same subject passes. */
const ENOUGH_IN_ORDER = 0.45;
/** Share that must stand there at all where the words are apart: a few salient words, all or nearly all of them. */
const ENOUGH_ANYWHERE = 0.6;
/** In order, but with so much between the words that they are no quotation. */
const LEAST_COMPACT = 0.25;

/** What a verified query is to a text, or nothing where it does not stand there. */
export function judged(
  { exact, inOrder, anywhere, compact, found }: Verified,
  query: readonly FoldedWord[],
  weights: readonly number[],
): Judgement | undefined {
  if (query.length === 0 || found.length === 0) return undefined;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // A query of one or two light words ("of the") stands everywhere and asks for nothing.
  if (total <= 0) return undefined;
  if (exact) return { verdict: 'exact', score: 0.9 + 0.1 * inOrder };
  // All of the words apart are a better answer than half of them together.
  const apart = 0.8 * anywhere * (0.9 + 0.1 * compact);
  const together = 0.85 * inOrder * (0.9 + 0.1 * compact);
  if (inOrder >= ENOUGH_IN_ORDER && compact >= LEAST_COMPACT && together >= apart) {
    return { verdict: 'close', score: together };
  }
  if (anywhere >= ENOUGH_ANYWHERE) return { verdict: 'words', score: apart };
  if (inOrder >= ENOUGH_IN_ORDER && compact >= LEAST_COMPACT) return { verdict: 'close', score: together };
  return undefined;
}
