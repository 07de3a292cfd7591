import type { Link } from './links.ts';
import { CHANCE_LIKENESS, RELATED, SHORT_LINE, TELLING_WORDS } from './thresholds.ts';
import { likeness, type Weighed, type WeighedPair } from './weighing.ts';

/** Share of the heaviest weight from which a word counts as telling: "the" never does; a word in three sentences may. */
const TELLING = 0.6;

/**
 * Keeps the links that rest on more than chance. Two short lines that share one word and little else are not a passage.
 *
 * "Stay away from the water" and "The mayor was away" share a word that stands nowhere else. Between articles that share
 * next to nothing, the order of their passages is no evidence either, and every passage must speak for itself.
 */
export function dropChanceLinks(links: readonly Link[], { a, b }: WeighedPair): Link[] {
  // Only the words of these two count, not the whole vocabulary: a caption's words do not matter here.
  const heaviest = [a, b].reduce(
    (most, { words, weights }) => words.reduce((m, w) => Math.max(m, weights[w]!), most),
    0,
  );
  const common = links.reduce((sum, link) => sum + link.worth, 0);
  const areRelated = common >= RELATED * Math.min(total(a.paragraphWeight), total(b.paragraphWeight));
  const placeA = new Map(Array.from(a.index, (index, p) => [index, p]));
  const placeB = new Map(Array.from(b.index, (index, q) => [index, q]));
  const [isInA, isInB] = [membership(a), membership(b)];
  return links.filter((link) => {
    const [p, q] = [placeA.get(link.a)!, placeB.get(link.b)!];
    const [ofP, ofQ] = [wordNumbersOf(a, p), wordNumbersOf(b, q)];
    if (areRelated) {
      if (Math.min(ofP.length, ofQ.length) > SHORT_LINE) return true;
      const isTelling = (word: number) => a.weights[word]! >= TELLING * heaviest;
      // The shorter is walked through and the longer looked up, which may be a whole article in one paragraph.
      const shared = ofP.length < ofQ.length ? ofP.filter((w) => isInB(q, w)) : ofQ.filter((w) => isInA(p, w));
      if (new Set(shared.filter(isTelling)).size >= TELLING_WORDS) return true;
    }
    return likeness(link.worth, a.paragraphWeight[p]!, b.paragraphWeight[q]!) >= CHANCE_LIKENESS;
  });
}

function total(weights: Float64Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function wordNumbersOf({ firstSentence, from, words }: Weighed, p: number): Int32Array {
  return words.subarray(from[firstSentence[p]!]!, from[firstSentence[p + 1]!]!);
}

/** Tells whether a paragraph holds a word; quick where the same paragraph is asked about again and again. */
function membership(reading: Weighed) {
  const lastSeen = new Int32Array(reading.weights.length).fill(-1);
  let marked = -1;
  return (p: number, word: number): boolean => {
    if (p !== marked) for (const other of wordNumbersOf(reading, p)) lastSeen[other] = p;
    marked = p;
    return lastSeen[word] === p;
  };
}
