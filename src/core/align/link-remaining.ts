import type { Side } from '../model.ts';
import { RUNNING_TEXT } from './comparable-kinds.ts';
import type { Link } from './links.ts';
import { isBelieved, type Offer, offersOf } from './offers.ts';
import { type AlignOptions, applyOverrides } from './overrides.ts';
import { type SentenceCandidate, sentenceCandidates } from './sentence-candidates.ts';
import { OTHER_KIND_LIKENESS } from './thresholds.ts';
import { type WeighedPair, weigh, withWeights } from './weighing.ts';
import { excerpt, type ReadArticle, type ReadPair, remainder } from './word-bags.ts';

/**
 * Links out of order, between the sentences of one track that the chain left over.
 *
 * At least one of the two paragraphs has no link yet: so a moved paragraph finds its place, and so does the part of a
 * split one that was printed elsewhere, but a single sentence never joins two passages.
 */
export function linkOutOfOrder(
  chain: readonly SentenceCandidate[],
  inOrder: readonly Link[],
  { a, b }: WeighedPair,
  options: AlignOptions,
): Link[] {
  const columns = 1 + (b.index.at(-1) ?? 0);
  const linked = new Set(inOrder.map((link) => link.a * columns + link.b));
  const isHeld = ({ a0, a1, b0, b1 }: SentenceCandidate) => {
    for (let i = a0; i < a1; i++) {
      const p = a.index[a.paragraphOf[i]!]! * columns;
      for (let j = b0; j < b1; j++) if (linked.has(p + b.index[b.paragraphOf[j]!]!)) return true;
    }
    return false;
  };
  const held = chain.filter(isHeld);
  const takenA = new Set(held.flatMap((candidate) => span(candidate.a0, candidate.a1)));
  const takenB = new Set(held.flatMap((candidate) => span(candidate.b0, candidate.b1)));
  const pair = {
    a: withWeights(remainder(a, takenA), a.weights),
    b: withWeights(remainder(b, takenB), b.weights),
  };
  if (pair.a.index.length === 0 || pair.b.index.length === 0) return [];
  const candidates = applyOverrides(sentenceCandidates(pair).candidates, pair, options, { a, b });
  return bestFirst(candidates, inOrder, pair, isBelieved({ a, b }), { a: ranksOf(a.index), b: ranksOf(b.index) });
}

/** Links between left-over paragraphs of different kinds that read nearly the same, such as a bold line and a heading. */
export function linkAcrossKinds({ a, b, words }: ReadPair, links: readonly Link[], options: AlignOptions): Link[] {
  const freeA = freeIn(a, new Set(links.map((link) => link.a)));
  const freeB = freeIn(b, new Set(links.map((link) => link.b)));
  const kinds = new Set([...freeA.map((p) => a.paragraphs[p]!.kind), ...freeB.map((q) => b.paragraphs[q]!.kind)]);
  if (freeA.length === 0 || freeB.length === 0 || kinds.size === 1) return [];
  const pair = weigh(excerpt(a.reading, freeA), excerpt(b.reading, freeB), words);
  const candidates = applyOverrides(sentenceCandidates(pair).candidates, pair, options, { a: a.reading, b: b.reading });
  const running = ({ paragraphs }: ReadArticle) =>
    paragraphs.flatMap(({ kind }, p) => (RUNNING_TEXT.includes(kind) ? [p] : []));
  return bestFirst(candidates, [], pair, ({ alike }) => alike >= OTHER_KIND_LIKENESS, {
    a: ranksOf(running(a)),
    b: ranksOf(running(b)),
  });
}

function freeIn({ paragraphs }: ReadArticle, linked: ReadonlySet<number>): number[] {
  return paragraphs.flatMap(({ kind }, p) => (linked.has(p) || !RUNNING_TEXT.includes(kind) ? [] : [p]));
}

/** By the index of a paragraph in its article, its place among those that it is compared with. */
type Ranks = ReadonlyMap<number, number>;

function ranksOf(indices: ArrayLike<number>): Ranks {
  return new Map(Array.from(indices, (index, rank) => [index, rank]));
}

/**
 * Links paragraphs that candidates bring together, the best first; a further partner must stand next to one in the article's
 * text, in which a caption between two paragraphs does not count.
 */
function bestFirst(
  candidates: readonly SentenceCandidate[],
  known: readonly Link[],
  pair: WeighedPair,
  isGood: (offer: Offer) => boolean,
  ranks: Readonly<Record<Side, Ranks>>,
): Link[] {
  const { a, b } = pair;
  const linkedA = new Set(known.map((link) => link.a));
  const linkedB = new Set(known.map((link) => link.b));
  const offers = offersOf(candidates, pair).filter(
    (offer) => isGood(offer) && !(linkedA.has(a.index[offer.p]!) && linkedB.has(b.index[offer.q]!)),
  );
  const partnersOfP = new Map<number, number[]>();
  const partnersOfQ = new Map<number, number[]>();
  const links: Link[] = [];
  for (const { p, q, shared } of offers) {
    const ofP = partnersOfP.get(p) ?? [];
    const ofQ = partnersOfQ.get(q) ?? [];
    const isFree = ofP.length === 0 && ofQ.length === 0;
    // In the whole article, not merely in what is left of it.
    const isSplit = ofQ.length === 0 && ofP.some((other) => isNext(ranks.b, b.index[other]!, b.index[q]!));
    const isMerged = ofP.length === 0 && ofQ.some((other) => isNext(ranks.a, a.index[other]!, a.index[p]!));
    if (!isFree && !isSplit && !isMerged) continue;
    partnersOfP.set(p, [...ofP, q]);
    partnersOfQ.set(q, [...ofQ, p]);
    links.push({ a: a.index[p]!, b: b.index[q]!, worth: shared });
  }
  return links;
}

function isNext(ranks: Ranks, index: number, other: number): boolean {
  return Math.abs(ranks.get(index)! - ranks.get(other)!) === 1;
}

function span(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k);
}
