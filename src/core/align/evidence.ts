import type { Link } from './links.ts';
import { CHANCE_LIKENESS, RELATED, SHORT_LINE, TELLING_WORDS } from './thresholds.ts';
import { likeness, type Weighed, type WeighedPair } from './weighing.ts';

/** A word tells when it weighs at least this share of the heaviest: "the" never does, a word of three sentences may. */
const TELLING = 0.6;

/**
 * The links that rest on more than chance: two short lines that share one word and little else are no passage.
 *
 * "Stay away from the water" and "The mayor was away" share a word that stands nowhere else. Between articles that share
 * next to nothing, the order of their passages is no evidence either, and every passage must speak for itself.
 */
export function withEvidence(links: readonly Link[], { a, b }: WeighedPair): Link[] {
  // Of these two, and not of all that the vocabulary holds: a caption's words have no say here.
  const heaviest = [a, b].reduce(
    (most, { words, weights }) => words.reduce((m, w) => Math.max(m, weights[w]!), most),
    0,
  );
  const total = ({ paragraphWeight }: Weighed) => paragraphWeight.reduce((sum, weight) => sum + weight, 0);
  const common = links.reduce((sum, link) => sum + link.worth, 0);
  const areRelated = common >= RELATED * Math.min(total(a), total(b));
  const placeA = new Map(Array.from(a.index, (index, p) => [index, p]));
  const placeB = new Map(Array.from(b.index, (index, q) => [index, q]));
  return links.filter((link) => {
    const [p, q] = [placeA.get(link.a)!, placeB.get(link.b)!];
    const [inA, inB] = [wordsOf(a, p), wordsOf(b, q)];
    if (areRelated && Math.min(inA.length, inB.length) > SHORT_LINE) return true;
    const shared = inBoth(inA, inB);
    const telling = new Set(shared.filter((word) => a.weights[word]! >= TELLING * heaviest));
    if (areRelated && telling.size >= TELLING_WORDS) return true;
    const weight = shared.reduce((sum, word) => sum + a.weights[word]!, 0);
    return likeness(weight, a.paragraphWeight[p]!, b.paragraphWeight[q]!) >= CHANCE_LIKENESS;
  });
}

function wordsOf({ firstSentence, from, words }: Weighed, p: number): number[] {
  return Array.from(words.subarray(from[firstSentence[p]!]!, from[firstSentence[p + 1]!]!));
}

/** What two bags of words share, as often as both hold it. */
function inBoth(one: readonly number[], two: readonly number[]): number[] {
  const left = [...two];
  return one.filter((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}
