import Fuse from 'fuse.js';

/** The worst score of a text in Fuse.js: 0 is the same text, 1 is nothing in common. */
const WORST = 0.35;
/** Letters of a query given to Fuse.js: its time grows with query times text, and ordering needs no more. */
const MOST_LETTERS = 250;

/**
 * The order of a few dozen folded texts for a folded query in Fuse.js, as scores by index: 0 the best, 1 nothing.
 *
 * The better score of two passes: one finds the query as a piece of text, the other its words in any order. One pass
 * alone fails on words that changed places, or on a quotation of common words.
 */
export function ranked(texts: readonly string[], query: string): readonly number[] {
  const scores = texts.map(() => 1);
  const asked = query.slice(0, MOST_LETTERS);
  const passes = [
    { ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.3 },
    { useTokenSearch: true, ignoreFieldNorm: true, threshold: 0.25 },
  ];
  for (const options of passes) {
    for (const { refIndex, score = 1 } of new Fuse(texts, { ...options, includeScore: true }).search(asked)) {
      scores[refIndex] = Math.min(scores[refIndex] ?? 1, score);
    }
  }
  return scores.map((score) => (score <= WORST ? score : 1));
}
