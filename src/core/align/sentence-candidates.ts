import { Overlap } from './overlap.ts';
import { sentencePartnersOf } from './sentence-partners.ts';
import { COPY, JOINED_SENTENCE, NO_GAP, STRANGERS } from './thresholds.ts';
import type { WeighedPair } from './weighing.ts';

/** Neighbouring sentences `a0` up to `a1` of one reading and `b0` up to `b1` of the other that may say the same. */
export interface SentenceCandidate {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  /** Weight of the words that both hold. */
  readonly shared: number;
  /** What it is worth to link them; may be a little below zero. */
  readonly gain: number;
}

export interface SentenceCandidates {
  readonly candidates: readonly SentenceCandidate[];
  /** True where a limit was hit: a better candidate may have been overlooked. */
  readonly limited: boolean;
}

/** The sizes of a candidate, sentences of `a` by sentences of `b`. Larger ones cost time and find next to nothing. */
const SIZES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
] as const;

/**
 * All candidates of sentences that could be worth linking, in the order of their first sentences.
 *
 * A candidate gains what its sides share, counted on both, less the share that strangers would have in common as well; so it
 * makes no difference to a chain whether two likenesses are counted apart or together.
 */
export function sentenceCandidates({ a, b }: WeighedPair): SentenceCandidates {
  const overlap = new Overlap(a, b, a.weights.length);
  const { partners, limited } = sentencePartnersOf(a, b);
  const arePartners = (i: number, j: number) => partners[i]?.includes(j) ?? false;
  const candidates: SentenceCandidate[] = [];
  for (const [i, ofI] of partners.entries()) {
    for (const j of ofI) {
      for (const [n, m] of SIZES) {
        const [a1, b1] = [i + n, j + m];
        if (n + m > 2 && !arePartners(a1 - 1, b1 - 1)) continue;
        if (n + m === 4 && n === m && !arePartners(i, j + 1) && !arePartners(i + 1, j)) continue;
        const shared = overlap.weight(i, a1, j, b1, a.weights);
        let weight = 0;
        for (let s = i; s < a1; s++) weight += a.sentenceWeight[s]!;
        for (let s = j; s < b1; s++) weight += b.sentenceWeight[s]!;
        // Rounding keeps the two sums from being equal to the last digit.
        const isCopy = 2 * shared > weight * 0.9999;
        const gain = 2 * shared - STRANGERS * weight - JOINED_SENTENCE * (n + m - 2) + (isCopy ? COPY : 0);
        if (gain > -NO_GAP) candidates.push({ a0: i, a1, b0: j, b1, shared, gain });
      }
    }
  }
  return { candidates, limited };
}
