import { Overlap } from './overlap.ts';
import type { SentenceCandidate } from './sentence-candidates.ts';
import { OUT_OF_ORDER_LIKENESS, OUT_OF_ORDER_SHARE, OUT_OF_ORDER_VERBATIM, OUT_OF_ORDER_WEIGHT } from './thresholds.ts';
import { likeness, type WeighedPair } from './weighing.ts';

/** Two paragraphs, by their places in a pair of readings, that could be linked. */
export interface Offer {
  readonly p: number;
  readonly q: number;
  readonly shared: number;
  readonly alike: number;
}

/** The pairs of paragraphs that candidates bring together, compared as wholes; the best first. */
export function offersOf(candidates: readonly SentenceCandidate[], { a, b }: WeighedPair): Offer[] {
  const overlap = new Overlap(a, b, a.weights.length);
  const seen = new Set<number>();
  const offers: Offer[] = [];
  for (const candidate of candidates) {
    const [p, q] = [a.paragraphOf[candidate.a0]!, b.paragraphOf[candidate.b0]!];
    const cell = p * b.index.length + q;
    if (seen.has(cell)) continue;
    seen.add(cell);
    const [a0, a1, b0, b1] = [
      a.firstSentence[p]!,
      a.firstSentence[p + 1]!,
      b.firstSentence[q]!,
      b.firstSentence[q + 1]!,
    ];
    const shared = overlap.weight(a0, a1, b0, b1, a.weights);
    offers.push({ p, q, shared, alike: likeness(shared, a.paragraphWeight[p]!, b.paragraphWeight[q]!) });
  }
  return offers.sort((x, y) => y.shared * y.alike - x.shared * x.alike || x.p + x.q - y.p - y.q || x.p - y.p);
}

/**
 * Returns the function that says whether a likeness out of order is more than chance, by the track that it is of.
 *
 * The more alike two paragraphs are, the less they need to share. Half of a long paragraph returning elsewhere is not
 * chance, nor is all of a short one; half of a short one may be.
 */
export function isBelieved({ a, b }: WeighedPair) {
  const atLeastLike = Math.min(
    OUT_OF_ORDER_WEIGHT,
    OUT_OF_ORDER_SHARE * Math.max(middle(a.paragraphWeight), middle(b.paragraphWeight)),
  );
  const verbatim = Math.min(OUT_OF_ORDER_VERBATIM, atLeastLike);
  return ({ alike, shared }: Offer): boolean => {
    const doubt = (1 - alike) / (1 - OUT_OF_ORDER_LIKENESS);
    return alike >= OUT_OF_ORDER_LIKENESS && shared >= verbatim + (atLeastLike - verbatim) * doubt;
  };
}

function middle(weights: Float64Array): number {
  return weights.toSorted()[(weights.length - 1) >> 1] ?? 0;
}
