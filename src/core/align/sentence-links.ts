import type { Bead, Paragraph, Range, SentenceLink } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import { displayOrder } from './display-order.ts';
import { heaviestChain } from './heaviest-chain.ts';
import { markDisplaced } from './mark-displaced.ts';
import { type SentenceCandidate, sentenceCandidates } from './sentence-candidates.ts';
import { OUT_OF_ORDER_LIKENESS } from './thresholds.ts';
import { likeness, type Weighed, type WeighedPair, weigh } from './weighing.ts';
import { emptyVocabulary, read } from './word-bags.ts';

/**
 * Tells which sentences of one side of a shared passage went where on the other.
 *
 * The ranges are of whole sentences, in UTF-16 units of the given texts, with the white space after them; together they
 * cover each text, and a sentence stands in exactly one link. The links stand in the order of `a`, what only `b` holds
 * after its predecessor in `b`. `displaced` is a sentence out of order. Swapping the texts mirrors the links.
 *
 * Method: that of `align`, with the passage in the place of the article.
 */
export function alignSentences(aText: string, bText: string): readonly SentenceLink[] {
  // Ties are settled by the texts, as in `align`.
  const isTurned = bText < aText;
  const [x, y] = isTurned ? [bText, aText] : [aText, bText];
  const [ofX, ofY] = [sentencesWithWords(x), sentencesWithWords(y)];
  const beads = markDisplaced(linked(x, ofX, y, ofY), asParagraphs(x, ofX), asParagraphs(y, ofY));
  const [ofA, ofB] = isTurned ? [ofY, ofX] : [ofX, ofY];
  const inTurn = isTurned ? beads.map((bead) => ({ ...bead, a: bead.b, b: bead.a })) : beads;
  return displayOrder(inTurn, ofA.length, ofB.length).map(({ a, b, displaced }): SentenceLink => {
    if (b.length === 0) return { kind: 'only-a', a: stretch(ofA, a) };
    if (a.length === 0) return { kind: 'only-b', b: stretch(ofB, b) };
    return { kind: 'shared', a: stretch(ofA, a), b: stretch(ofB, b), displaced };
  });
}

/** The sentences as `read` counts them: what holds no word belongs to the sentence before, or to the first. */
function sentencesWithWords(text: string): readonly Range[] {
  if (text === '') return [];
  const words = tokenise(text).filter(({ kind }) => kind !== 'mark');
  const starts = sentences(text).filter(({ start, end }) =>
    words.some((word) => word.start >= start && word.start < end),
  );
  if (starts.length === 0) return [{ start: 0, end: text.length }];
  return starts.map(({ start }, k) => ({ start: k === 0 ? 0 : start, end: starts[k + 1]?.start ?? text.length }));
}

function asParagraphs(text: string, ranges: readonly Range[]): Pick<Paragraph, 'kind' | 'text'>[] {
  return ranges.map(({ start, end }) => ({ kind: 'paragraph', text: text.slice(start, end) }));
}

function stretch(ranges: readonly Range[], indices: readonly number[]): Range {
  return { start: ranges[indices[0]!]!.start, end: ranges[indices.at(-1)!]!.end };
}

/** The sentences in beads: those in order, then those out of order, the best first, then the ones left alone. */
function linked(a: string, ofA: readonly Range[], b: string, ofB: readonly Range[]): Bead[] {
  const chosen = ofA.length === 0 || ofB.length === 0 ? [] : chosenBeads(weighedPassage(a, b));
  const isOne = ofA.length === 1 && ofB.length === 1;
  // The passage is known to be shared, so that its only sentences are, however they read.
  if (chosen.length === 0 && isOne) return [beadOf([0], [0])];
  const takenA = new Set(chosen.flatMap((bead) => span(bead.a0, bead.a1)));
  const takenB = new Set(chosen.flatMap((bead) => span(bead.b0, bead.b1)));
  return [
    ...chosen.map((bead) => beadOf(span(bead.a0, bead.a1), span(bead.b0, bead.b1))),
    ...span(0, ofA.length).flatMap((i) => (takenA.has(i) ? [] : [beadOf([i], [])])),
    ...span(0, ofB.length).flatMap((j) => (takenB.has(j) ? [] : [beadOf([], [j])])),
  ];
}

function chosenBeads(pair: WeighedPair): SentenceCandidate[] {
  const { candidates } = sentenceCandidates(pair);
  const chosen = heaviestChain(candidates, pair);
  const alike = (bead: SentenceCandidate) =>
    likeness(bead.shared, weightOf(pair.a, bead.a0, bead.a1), weightOf(pair.b, bead.b0, bead.b1));
  const offers = candidates
    .map((bead) => ({ bead, alike: alike(bead) }))
    .filter((offer) => offer.alike >= OUT_OF_ORDER_LIKENESS)
    .sort((x, y) => y.alike * y.bead.shared - x.alike * x.bead.shared);
  for (const { bead } of offers) if (!chosen.some((other) => overlap(bead, other))) chosen.push(bead);
  return chosen;
}

/** The passage as one paragraph of each side. */
function weighedPassage(a: string, b: string): WeighedPair {
  const vocabulary = emptyVocabulary();
  const [readingA, readingB] = [read([{ text: a }], vocabulary), read([{ text: b }], vocabulary)];
  return weigh(readingA, readingB, vocabulary.keys.length);
}

function weightOf({ sentenceWeight }: Weighed, start: number, end: number): number {
  return sentenceWeight.subarray(start, end).reduce((sum, weight) => sum + weight, 0);
}

function overlap(x: SentenceCandidate, y: SentenceCandidate): boolean {
  return (x.a0 < y.a1 && y.a0 < x.a1) || (x.b0 < y.b1 && y.b0 < x.b1);
}

function beadOf(a: readonly number[], b: readonly number[]): Bead {
  return { a, b, links: [], displaced: false, score: 0, rarestWords: [] };
}

function span(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k);
}
