import type { Group } from './groups.ts';
import type { Reading } from './reading.ts';
import { likeness } from './weighing.ts';

/** How many of the shared words are named. More is a list and no reason. */
const MOST_WORDS = 6;

/** Why a group is one: how alike its sides are, and the rarest words that both hold. */
export interface Because {
  readonly score: number;
  readonly because: readonly string[];
}

/**
 * Returns the function that tells why a group is one, by the weights of the track that its paragraphs stand on.
 *
 * `keys` names the words by number.
 */
export function becauseOf(a: Reading, b: Reading, keys: readonly string[]) {
  const counts = new Int32Array(keys.length);
  return (group: Group, weights: Float64Array): Because => {
    let [weightA, weightB, shared] = [0, 0, 0];
    const words: number[] = [];
    eachWord(a, group.a, (word) => {
      counts[word]!++;
      weightA += weights[word]!;
    });
    eachWord(b, group.b, (word) => {
      weightB += weights[word]!;
      if (counts[word]! <= 0) return;
      counts[word]!--;
      shared += weights[word]!;
      words.push(word);
    });
    eachWord(a, group.a, (word) => {
      counts[word] = 0;
    });
    const rarest: number[] = [];
    for (const word of words) {
      // Seldom is a word rarer than the last of the few that are named.
      if (rarest.length === MOST_WORDS && !isRarer(word, rarest[MOST_WORDS - 1]!, weights, keys)) continue;
      if (rarest.includes(word)) continue;
      const place = rarest.findIndex((other) => isRarer(word, other, weights, keys));
      rarest.splice(place < 0 ? rarest.length : place, 0, word);
      rarest.length = Math.min(rarest.length, MOST_WORDS);
    }
    return {
      score: likeness(shared, weightA, weightB),
      because: rarest.map((word) => keys[word]!),
    };
  };
}

/** Of two words of one weight the longer tells more; the alphabet settles the rest. */
function isRarer(one: number, two: number, weights: Float64Array, keys: readonly string[]): boolean {
  const [weight, other] = [weights[one]!, weights[two]!];
  if (weight !== other) return weight > other;
  const [key, otherKey] = [keys[one]!, keys[two]!];
  return key.length === otherKey.length ? key < otherKey : key.length > otherKey.length;
}

function eachWord(
  { firstSentence, from, words }: Reading,
  paragraphs: readonly number[],
  visit: (word: number) => void,
) {
  for (const p of paragraphs) {
    for (let k = from[firstSentence[p]!]!; k < from[firstSentence[p + 1]!]!; k++) visit(words[k]!);
  }
}
