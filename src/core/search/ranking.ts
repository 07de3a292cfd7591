import Fuse from 'fuse.js';

/** What Fuse.js holds a text for at most: 0 is the same text, 1 is nothing in common. */
const WORST = 0.35;
/** Letters of a query that it is given: its time grows with query times text, and an order needs no more. */
const MOST_LETTERS = 250;

/**
 * The order in which Fuse.js puts a few dozen folded texts for a folded query, as scores by place: 0 the best, 1 none.
 *
 * Two passes, the better score of both: one finds the query as a piece of text, the other its words in any order. One
 * pass alone fails on words that changed places, or on a quotation of common words.
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
