import type { Reading } from './word-bags.ts';

/** Counts which words stretches of two readings share, as bags: a word that stands twice in both counts twice. */
export class Overlap {
  readonly #count: Int32Array;
  readonly #a: Reading;
  readonly #b: Reading;

  constructor(a: Reading, b: Reading, vocabularySize: number) {
    this.#a = a;
    this.#b = b;
    this.#count = new Int32Array(vocabularySize);
  }

  /** The weight of what sentences `a0` up to `a1` and `b0` up to `b1` share. */
  weight(a0: number, a1: number, b0: number, b1: number, weights: Float64Array): number {
    const count = this.#count;
    const wordsOfA = this.#a.words;
    const wordsOfB = this.#b.words;
    const [aStart, aEnd] = [this.#a.from[a0]!, this.#a.from[a1]!];
    const [bStart, bEnd] = [this.#b.from[b0]!, this.#b.from[b1]!];
    let shared = 0;
    for (let k = bStart; k < bEnd; k++) count[wordsOfB[k]!]!++;
    for (let k = aStart; k < aEnd; k++) {
      const word = wordsOfA[k]!;
      if (count[word]! > 0) {
        count[word]!--;
        shared += weights[word]!;
      }
    }
    for (let k = bStart; k < bEnd; k++) count[wordsOfB[k]!] = 0;
    return shared;
  }
}
