import type { Paragraph } from '../model.ts';
import type { Link } from './links.ts';
import { Overlap } from './overlap.ts';
import { type AlignOptions, respectOverrides } from './overrides.ts';
import { excerpt, type Reading, remainder } from './reading.ts';
import { type SentenceBead, sentenceBeads } from './sentence-beads.ts';
import { MOVED_LIKENESS, MOVED_SHARE, MOVED_VERBATIM, MOVED_WEIGHT, OTHER_KIND_LIKENESS } from './thresholds.ts';
import { RUNNING_TEXT } from './tracks.ts';
import { likeness, type WeighedPair, weigh, withWeights } from './weighing.ts';

/**
 * Links out of order, between the sentences of one track that the chain left over.
 *
 * At least one of the two paragraphs has no link yet: so a moved paragraph finds its place, and so does the part of a
 * split one that was printed elsewhere, but a single sentence never joins two passages.
 */
export function outOfOrderLinks(
  chain: readonly SentenceBead[],
  inOrder: readonly Link[],
  { a, b }: WeighedPair,
  options: AlignOptions,
): Link[] {
  const columns = 1 + (b.index.at(-1) ?? 0);
  const linked = new Set(inOrder.map((link) => link.a * columns + link.b));
  const isHeld = ({ a0, a1, b0, b1 }: SentenceBead) => {
    for (let i = a0; i < a1; i++) {
      const p = a.index[a.paragraphOf[i]!]! * columns;
      for (let j = b0; j < b1; j++) if (linked.has(p + b.index[b.paragraphOf[j]!]!)) return true;
    }
    return false;
  };
  const held = chain.filter(isHeld);
  const takenA = new Set(held.flatMap((bead) => span(bead.a0, bead.a1)));
  const takenB = new Set(held.flatMap((bead) => span(bead.b0, bead.b1)));
  const pair = {
    a: withWeights(remainder(a, takenA), a.weights),
    b: withWeights(remainder(b, takenB), b.weights),
  };
  if (pair.a.index.length === 0 || pair.b.index.length === 0) return [];
  const beads = respectOverrides(sentenceBeads(pair).beads, pair, options, { a, b });
  return bestFirst(beads, inOrder, pair, isBelieved({ a, b }));
}

/** Links between left-over paragraphs of different kinds that read nearly the same, such as a bold line and a heading. */
export function otherKindLinks(
  a: readonly Paragraph[],
  readingA: Reading,
  b: readonly Paragraph[],
  readingB: Reading,
  links: readonly Link[],
  options: AlignOptions,
  vocabularySize: number,
): Link[] {
  const freeA = freeIn(a, new Set(links.map((link) => link.a)));
  const freeB = freeIn(b, new Set(links.map((link) => link.b)));
  const kinds = new Set([...freeA.map((p) => a[p]!.kind), ...freeB.map((q) => b[q]!.kind)]);
  if (freeA.length === 0 || freeB.length === 0 || kinds.size === 1) return [];
  const pair = weigh(excerpt(readingA, freeA), excerpt(readingB, freeB), vocabularySize);
  const beads = respectOverrides(sentenceBeads(pair).beads, pair, options, { a: readingA, b: readingB });
  return bestFirst(beads, [], pair, ({ alike }) => alike >= OTHER_KIND_LIKENESS);
}

/**
 * Returns the function that says whether a likeness out of order is more than chance, by the track that it is of.
 *
 * The more alike two paragraphs are, the less they must share: that half of a long paragraph returns elsewhere is no
 * chance, nor that all of a short one does; that half of a short one does may be.
 */
export function isBelieved({ a, b }: WeighedPair) {
  const atLeastLike = Math.min(
    MOVED_WEIGHT,
    MOVED_SHARE * Math.max(middle(a.paragraphWeight), middle(b.paragraphWeight)),
  );
  const verbatim = Math.min(MOVED_VERBATIM, atLeastLike);
  return ({ alike, shared }: Offer): boolean => {
    const doubt = (1 - alike) / (1 - MOVED_LIKENESS);
    return alike >= MOVED_LIKENESS && shared >= verbatim + (atLeastLike - verbatim) * doubt;
  };
}

function middle(weights: Float64Array): number {
  return weights.toSorted()[(weights.length - 1) >> 1] ?? 0;
}

function freeIn(paragraphs: readonly Paragraph[], linked: ReadonlySet<number>): number[] {
  return paragraphs.flatMap(({ kind }, p) => (linked.has(p) || !RUNNING_TEXT.includes(kind) ? [] : [p]));
}

/** Two paragraphs, by their places in a pair of readings, that could be linked. */
export interface Offer {
  readonly p: number;
  readonly q: number;
  readonly shared: number;
  readonly alike: number;
}

/** Links paragraphs that beads bring together, the best first; a further partner must stand next to one. */
function bestFirst(
  beads: readonly SentenceBead[],
  known: readonly Link[],
  pair: WeighedPair,
  isGood: (offer: Offer) => boolean,
): Link[] {
  const { a, b } = pair;
  const linkedA = new Set(known.map((link) => link.a));
  const linkedB = new Set(known.map((link) => link.b));
  const offers = offersOf(beads, pair).filter(
    (offer) => isGood(offer) && !(linkedA.has(a.index[offer.p]!) && linkedB.has(b.index[offer.q]!)),
  );
  const partnersOfP = new Map<number, number[]>();
  const partnersOfQ = new Map<number, number[]>();
  const links: Link[] = [];
  for (const { p, q, shared } of offers) {
    const ofP = partnersOfP.get(p) ?? [];
    const ofQ = partnersOfQ.get(q) ?? [];
    const isFree = ofP.length === 0 && ofQ.length === 0;
    const isSplit = ofQ.length === 0 && ofP.some((other) => Math.abs(other - q) === 1);
    const isMerged = ofP.length === 0 && ofQ.some((other) => Math.abs(other - p) === 1);
    if (!isFree && !isSplit && !isMerged) continue;
    partnersOfP.set(p, [...ofP, q]);
    partnersOfQ.set(q, [...ofQ, p]);
    links.push({ a: a.index[p]!, b: b.index[q]!, worth: shared });
  }
  return links;
}

/** The pairs of paragraphs that beads bring together, compared as wholes; the best first. */
export function offersOf(beads: readonly SentenceBead[], { a, b }: WeighedPair): Offer[] {
  const overlap = new Overlap(a, b, a.weights.length);
  const seen = new Set<number>();
  const offers: Offer[] = [];
  for (const bead of beads) {
    const [p, q] = [a.paragraphOf[bead.a0]!, b.paragraphOf[bead.b0]!];
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

function span(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k);
}
