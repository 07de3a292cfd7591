import type { Reading } from './word-bags.ts';

/** A reading with what its words, sentences and paragraphs weigh. */
export interface Weighed extends Reading {
  /** By word number; the same array for both articles. */
  readonly weights: Float64Array;
  readonly sentenceWeight: Float64Array;
  readonly paragraphWeight: Float64Array;
}

export interface WeighedPair {
  readonly a: Weighed;
  readonly b: Weighed;
}

/** Four doublings of rarity make one unit, so that a weight of 1 is a word that one sentence in fifteen holds. */
const UNIT = 4 * Math.LN2;

/**
 * Weighs the words of two readings by rarity: the fewer sentences of either hold a word, the more it tells.
 *
 * Inverse document frequency (Sparck Jones 1972) with sentences as documents.
 */
export function weigh(a: Reading, b: Reading, vocabularySize: number): WeighedPair {
  const weights = new Float64Array(vocabularySize);
  countSentences(a, weights);
  countSentences(b, weights);
  const all = a.paragraphOf.length + b.paragraphOf.length;
  for (let word = 0; word < vocabularySize; word++) weights[word] = Math.log(1 + all / (weights[word]! + 1)) / UNIT;
  return { a: withWeights(a, weights), b: withWeights(b, weights) };
}

/**
 * The likeness of two texts, 0 to 1: half the share of both that is common, half the share of the lighter one.
 *
 * The first alone would find the half of a split paragraph unlike the whole, the second would find any short text like
 * any long one.
 */
export function likeness(shared: number, weightA: number, weightB: number): number {
  const lighter = Math.min(weightA, weightB);
  return lighter === 0 ? 0 : Math.min(1, shared / (weightA + weightB) + shared / (2 * lighter));
}

function countSentences(reading: Reading, counts: Float64Array): void {
  const { from, words } = reading;
  for (let s = 0; s + 1 < from.length; s++) {
    for (let k = from[s]!; k < from[s + 1]!; k++) {
      if (k === from[s] || words[k] !== words[k - 1]) counts[words[k]!]!++;
    }
  }
}

/** The reading with the weight of its sentences and paragraphs, by given weights of words. */
export function withWeights(reading: Reading, weights: Float64Array): Weighed {
  const { from, words, paragraphOf, index } = reading;
  const sentenceWeight = new Float64Array(paragraphOf.length);
  const paragraphWeight = new Float64Array(index.length);
  for (let s = 0; s < sentenceWeight.length; s++) {
    let sum = 0;
    for (let k = from[s]!; k < from[s + 1]!; k++) sum += weights[words[k]!]!;
    sentenceWeight[s] = sum;
    paragraphWeight[paragraphOf[s]!]! += sum;
  }
  return { ...reading, weights, sentenceWeight, paragraphWeight };
}
