import { Overlap } from '../align/overlap.ts';
import { likeness, type Weighed, weigh } from '../align/weighing.ts';
import { emptyVocabulary, read } from '../align/word-bags.ts';
import type { Paragraph } from '../model.ts';
import type { Recorded } from './ledger.ts';
import type { Pairing } from './pairing.ts';

/** How alike paragraphs without a partner are; indices are those of the ledger and the article. */
export interface Resemblances {
  readonly recorded: readonly number[];
  readonly paragraphs: readonly number[];
  /** Likeness of a recorded paragraph and one of the article, 0 to 1. */
  readonly between: (i: number, j: number) => number;
  /** Weighted share of all their words that both have: 1 for the same words, small for a short line in a long text. */
  readonly common: (i: number, j: number) => number;
  readonly amongRecorded: (i: number, other: number) => number;
  readonly amongParagraphs: (j: number, other: number) => number;
  readonly isSameKind: (i: number, j: number) => boolean;
}

/** Measured with the alignment's own readings and weights, over both full texts. */
export function resemblances(
  recorded: readonly Recorded[],
  paragraphs: readonly Paragraph[],
  pairing: Pairing,
): Resemblances {
  const vocabulary = emptyVocabulary();
  const readings = [read(recorded, vocabulary), read(paragraphs, vocabulary)] as const;
  const size = vocabulary.keys.length;
  const { a, b } = weigh(readings[0], readings[1], size);
  const among = (p: Weighed, q: Weighed): ((i: number, j: number) => number) => {
    const overlap = new Overlap(p, q, size);
    return (i, j) =>
      overlap.weight(
        p.firstSentence[i]!,
        p.firstSentence[i + 1]!,
        q.firstSentence[j]!,
        q.firstSentence[j + 1]!,
        a.weights,
      );
  };
  const like = (p: Weighed, q: Weighed): ((i: number, j: number) => number) => {
    const shared = among(p, q);
    return (i, j) => likeness(shared(i, j), p.paragraphWeight[i]!, q.paragraphWeight[j]!);
  };
  const shared = among(a, b);
  return {
    recorded: pairing.openRecorded(),
    paragraphs: pairing.openParagraphs(),
    between: like(a, b),
    common: (i, j) => (2 * shared(i, j)) / (a.paragraphWeight[i]! + b.paragraphWeight[j]! || 1),
    amongRecorded: like(a, a),
    amongParagraphs: like(b, b),
    isSameKind: (i, j) => recorded[i]!.kind === paragraphs[j]!.kind,
  };
}
