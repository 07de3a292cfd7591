import { STRANGERS } from './thresholds.ts';
import type { Weighed } from './weighing.ts';
import type { Reading } from './word-bags.ts';

/** Partners that are kept for one sentence. Fewer, repetitive texts go astray; more, they take long. */
const MOST_PARTNERS = 12;
/** Occurrences of one word that are looked at for one sentence: of a more frequent word, only the nearest. */
const MOST_OCCURRENCES = 48;

export interface Partners {
  /** For each sentence of `a` the sentences of `b` that share a fair part of the lighter of the two, increasing. */
  readonly partners: readonly (readonly number[])[];
  /** True where a sentence may have a worthy partner that is not kept. */
  readonly limited: boolean;
}

/**
 * Finds, for each sentence of `a`, the sentences of `b` that it may be linked to.
 *
 * By an inverted index: sentences without a common word are never compared, and a frequent word leads only to the
 * sentences around the same place, so that the work grows with the length and not with its square.
 */
export function sentencePartnersOf(a: Weighed, b: Weighed): Partners {
  const { start, sentence } = occurrencesIn(b, a.weights.length);
  const [lengthA, lengthB] = [a.paragraphOf.length, b.paragraphOf.length];
  const [distinctA, distinctB] = [distinctWeights(a), distinctWeights(b)];
  const shared = new Float64Array(lengthB);
  const partners: number[][] = [];
  let limited = false;
  for (let i = 0; i < lengthA; i++) {
    const touched: number[] = [];
    let wholeSearched = false;
    const here = (i * lengthB) / lengthA;
    for (let k = a.from[i]!; k < a.from[i + 1]!; k++) {
      const word = a.words[k]!;
      if (k > a.from[i]! && word === a.words[k - 1]) continue;
      const weight = a.weights[word]!;
      let o = start[word]!;
      let end = start[word + 1]!;
      if (end - o > MOST_OCCURRENCES) {
        o = nearest(sentence, o, end, here);
        end = o + MOST_OCCURRENCES;
      } else wholeSearched = true;
      for (; o < end; o++) {
        const j = sentence[o]!;
        if (shared[j] === 0) touched.push(j);
        shared[j]! += weight;
      }
    }
    if (!wholeSearched) limited = true;
    const weightOfI = distinctA[i]!;
    let found = touched.filter((j) => shared[j]! >= STRANGERS * Math.min(weightOfI, distinctB[j]!));
    if (found.length > MOST_PARTNERS) {
      const worth = (j: number) => 2 * shared[j]! - STRANGERS * (weightOfI + distinctB[j]!);
      found.sort((x, y) => worth(y) - worth(x) || Math.abs(x - here) - Math.abs(y - here) || x - y);
      if (worth(found[MOST_PARTNERS]!) > 0) limited = true;
      found = found.slice(0, MOST_PARTNERS);
    }
    partners.push(found.sort((x, y) => x - y));
    for (const j of touched) shared[j] = 0;
  }
  return { partners, limited };
}

/** What each sentence weighs with every word counted once, as the index counts them: else "no, no, no" is a stranger to itself. */
function distinctWeights({ from, words, weights, sentenceWeight }: Weighed): Float64Array {
  return sentenceWeight.map((_, s) => {
    let sum = 0;
    for (let k = from[s]!; k < from[s + 1]!; k++)
      if (k === from[s] || words[k] !== words[k - 1]) sum += weights[words[k]!]!;
    return sum;
  });
}

/** The inverted index: word `w` stands in the sentences `sentence[start[w]]` up to `sentence[start[w + 1]]`. */
function occurrencesIn({ from, words }: Reading, vocabularySize: number) {
  const start = new Int32Array(vocabularySize + 1);
  const isFirst = (s: number, k: number) => k === from[s] || words[k] !== words[k - 1];
  for (let s = 0; s + 1 < from.length; s++) {
    for (let k = from[s]!; k < from[s + 1]!; k++) if (isFirst(s, k)) start[words[k]! + 1]!++;
  }
  for (let w = 0; w < vocabularySize; w++) start[w + 1]! += start[w]!;
  const next = start.slice();
  const sentence = new Int32Array(start[vocabularySize]!);
  for (let s = 0; s + 1 < from.length; s++) {
    for (let k = from[s]!; k < from[s + 1]!; k++) if (isFirst(s, k)) sentence[next[words[k]!]!++] = s;
  }
  return { start, sentence };
}

/** Where the stretch of `MOST_OCCURRENCES` begins that lies closest around a place in `b`. */
function nearest(sentence: Int32Array, start: number, end: number, here: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentence[middle]! < here) low = middle + 1;
    else high = middle;
  }
  return Math.max(start, Math.min(low - MOST_OCCURRENCES / 2, end - MOST_OCCURRENCES));
}
