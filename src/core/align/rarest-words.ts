import type { Group } from './groups.ts';
import { likeness } from './weighing.ts';
import { MARKS, type Reading } from './word-bags.ts';

/** How many of the shared words are named. More is a list and no reason. */
const MOST_WORDS = 6;
/** Share of the rarest one's weight that a word must have to be named: lower, “the” is given as a reason; higher, one name alone is. */
const TELLING = 0.45;

/** Why a group is one: how alike its sides are, and the rarest words that both hold. */
export interface Resemblance {
  readonly score: number;
  readonly rarestWords: readonly string[];
}

/**
 * Returns the function that tells why a group is one, by the weights of the track that its paragraphs stand on.
 *
 * `keys` names the words by number.
 */
export function rarestWordsOf(a: Reading, b: Reading, keys: readonly string[]) {
  const counts = new Int32Array(keys.length);
  return (group: Group, weights: Float64Array): Resemblance => {
    const [wordsA, wordsB] = [wordNumbersOf(a, group.a), wordNumbersOf(b, group.b)];
    let [weightA, weightB, shared] = [0, 0, 0];
    for (const word of wordsA) {
      counts[word]!++;
      weightA += weights[word]!;
    }
    const rarest: number[] = [];
    for (const word of wordsB) {
      weightB += weights[word]!;
      if (counts[word]! <= 0) continue;
      counts[word]!--;
      shared += weights[word]!;
      enter(word, rarest, weights, keys);
    }
    for (const word of wordsA) counts[word] = 0;
    const least = TELLING * (weights[rarest[0]!] ?? 0);
    const telling = rarest.filter((word) => weights[word]! >= least && !keys[word]!.startsWith(MARKS));
    return { score: likeness(shared, weightA, weightB), rarestWords: telling.map((word) => keys[word]!) };
  };
}

/** Puts a word into its place among the rarest, unless it is none of them. */
function enter(word: number, rarest: number[], weights: Float64Array, keys: readonly string[]): void {
  // Most words are more common than the last one named.
  if (rarest.length === MOST_WORDS) {
    const last = rarest[MOST_WORDS - 1]!;
    if (weights[word]! < weights[last]! || !isRarer(word, last, weights, keys)) return;
  }
  if (rarest.includes(word)) return;
  let place = rarest.length;
  while (place > 0 && isRarer(word, rarest[place - 1]!, weights, keys)) place--;
  if (rarest.length === MOST_WORDS) rarest.pop();
  rarest.splice(place, 0, word);
}

/** Of two words of one weight the longer tells more; the alphabet settles the rest. */
function isRarer(one: number, two: number, weights: Float64Array, keys: readonly string[]): boolean {
  const [weight, other] = [weights[one]!, weights[two]!];
  if (weight !== other) return weight > other;
  const [key, otherKey] = [keys[one]!, keys[two]!];
  return key.length === otherKey.length ? key < otherKey : key.length > otherKey.length;
}

/** The words of paragraphs of a reading, by their numbers. */
function wordNumbersOf({ firstSentence, from, words }: Reading, paragraphs: readonly number[]): Int32Array {
  const stretch = (p: number) => words.subarray(from[firstSentence[p]!]!, from[firstSentence[p + 1]!]!);
  if (paragraphs.length === 1) return stretch(paragraphs[0]!);
  return Int32Array.from(paragraphs.flatMap((p) => [...stretch(p)]));
}
