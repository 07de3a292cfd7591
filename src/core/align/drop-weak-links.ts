import type { Link } from './links.ts';
import { isBelieved, type Offer, offersOf } from './offers.ts';
import type { SentenceCandidate } from './sentence-candidates.ts';
import { COPY_LIKENESS, LOOKALIKE, OUT_OF_ORDER_LIKENESS, OUTSHINES } from './thresholds.ts';
import { likeness, type WeighedPair } from './weighing.ts';

/**
 * The links in order without those that stand in the way of a far better one out of order.
 *
 * A paragraph that was printed elsewhere leaves a gap, and in the gap often stands one that resembles it a little, such
 * as a report's first sentence and the caption of its picture. Only a weak link between two paragraphs without other
 * partners gives way, and only where its rival takes nothing from a firm one. A verbatim copy further on wins over a mere
 * lookalike in place in the same way.
 */
export function dropWeakLinks(
  links: readonly Link[],
  beads: readonly SentenceCandidate[],
  pair: WeighedPair,
): readonly Link[] {
  const worthOf = (link: Link): number => link.worth * likenessOf(link, pair);
  const sure = dropBeaten(links, beads, pair, {
    mayGiveWay: (link) => worthOf(link) < OUT_OF_ORDER_LIKENESS * link.worth,
    mayWin: () => true,
    beats: ({ shared, alike }, link) => shared * alike >= OUTSHINES * worthOf(link),
  });
  return dropBeaten(sure, beads, pair, {
    mayGiveWay: (link) => likenessOf(link, pair) < LOOKALIKE,
    // A copy weighs as much; most pairs need not be compared to see that they are none.
    mayWin: (p, q) => {
      const [one, two] = [pair.a.paragraphWeight[p]!, pair.b.paragraphWeight[q]!];
      return Math.min(one, two) >= COPY_LIKENESS * Math.max(one, two);
    },
    beats: ({ alike }) => alike >= COPY_LIKENESS,
  });
}

/** Which links may give way, and to whom. */
interface Contest {
  readonly mayGiveWay: (link: Link) => boolean;
  /** Whether two paragraphs, by their places in the pair, can be rivals at all; cheap, for it is asked of all. */
  readonly mayWin: (p: number, q: number) => boolean;
  readonly beats: (rival: Offer, link: Link) => boolean;
}

function likenessOf({ a: indexA, b: indexB, worth }: Link, { a, b }: WeighedPair): number {
  return likeness(worth, a.paragraphWeight[a.index.indexOf(indexA)]!, b.paragraphWeight[b.index.indexOf(indexB)]!);
}

function dropBeaten(
  links: readonly Link[],
  beads: readonly SentenceCandidate[],
  pair: WeighedPair,
  { mayGiveWay, mayWin, beats }: Contest,
): readonly Link[] {
  const { a, b } = pair;
  const placeA = new Map(Array.from(a.index, (index, p) => [index, p]));
  const placeB = new Map(Array.from(b.index, (index, q) => [index, q]));
  const [linksOfP, linksOfQ] = [new Map<number, number>(), new Map<number, number>()];
  for (const link of links) {
    linksOfP.set(link.a, (linksOfP.get(link.a) ?? 0) + 1);
    linksOfQ.set(link.b, (linksOfQ.get(link.b) ?? 0) + 1);
  }
  const isAlone = (link: Link) => linksOfP.get(link.a) === 1 && linksOfQ.get(link.b) === 1;
  const weak = links.filter((link) => isAlone(link) && mayGiveWay(link));
  if (weak.length === 0) return links;
  const weakP = new Map(weak.map((link) => [placeA.get(link.a)!, link]));
  const weakQ = new Map(weak.map((link) => [placeB.get(link.b)!, link]));
  const isFirmP = (p: number) => linksOfP.has(a.index[p]!) && !weakP.has(p);
  const isFirmQ = (q: number) => linksOfQ.has(b.index[q]!) && !weakQ.has(q);
  const rivals = beads.filter((bead) => {
    const [p, q] = [a.paragraphOf[bead.a0]!, b.paragraphOf[bead.b0]!];
    if (!(weakP.has(p) || weakQ.has(q)) || isFirmP(p) || isFirmQ(q) || weakP.get(p)?.b === b.index[q]) return false;
    return mayWin(p, q);
  });
  const gone = new Set<Link>();
  const believed = isBelieved(pair);
  for (const offer of offersOf(rivals, pair)) {
    const inTheWay = [weakP.get(offer.p), weakQ.get(offer.q)].filter((link) => link !== undefined);
    if (!believed(offer) || !inTheWay.every((link) => beats(offer, link))) continue;
    for (const link of inTheWay) gone.add(link);
  }
  return gone.size === 0 ? links : links.filter((link) => !gone.has(link));
}
