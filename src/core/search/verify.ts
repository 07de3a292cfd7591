import type { Range } from '../model.ts';
import { alike } from './alike.ts';
import type { FoldedWord } from './folded-words.ts';

/** What of a query stands in a text, and how. */
export interface Verified {
  /** The query's words one after the other, spelt as asked. */
  readonly exact: boolean;
  /** Share of the query's weight that stands in the text in the query's order, 0 to 1. */
  readonly inOrder: number;
  /** Share of the query's weight that stands in the text anywhere, 0 to 1. */
  readonly anywhere: number;
  /** Share of the words between the first and the last found one that are found, 0 to 1. */
  readonly compact: number;
  /** Places in `text` of the words found, in order. */
  readonly found: readonly number[];
}

/** What a word of the text between two found ones costs, as a share of a middling word's weight. */
const GAP = 0.06;

/**
 * Aligns the words of a query with those of a text.
 *
 * Method: the query as a whole against any part of the text (semi-global alignment, after Needleman and Wunsch 1970), a
 * pair of words worth its weight times their likeness. Where fewer words stand in order than anywhere, the words found
 * are those anywhere.
 */
export function verify(
  query: readonly FoldedWord[],
  text: readonly FoldedWord[],
  weights: readonly number[],
  typing: boolean,
): Verified {
  const likeness = likenessOf(query, text, typing);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const ordered = inOrderOf(query.length, text.length, likeness, weights, (GAP * total) / query.length);
  const bag = anywhereOf(query.length, text.length, likeness, weights);
  const better = bag.weight > ordered.weight * MUCH_MORE ? bag : ordered;
  const found = [...better.found].sort((p, q) => p - q);
  const span = found.length === 0 ? 1 : found.at(-1)! - found[0]! + 1;
  return {
    exact: isExact(query.length, ordered.pairs, likeness),
    inOrder: ordered.weight / total,
    anywhere: Math.max(bag.weight, ordered.weight) / total,
    compact: found.length / span,
    found,
  };
}

/** Words out of order are worth showing where they say a good deal more than those in order. */
const MUCH_MORE = 1.15;

type Likeness = (q: number, t: number) => number;

/** A word that is still being typed is like every word that it begins. */
const BEGUN = 0.9;

function likenessOf(query: readonly FoldedWord[], text: readonly FoldedWord[], typing: boolean): Likeness {
  const known = query.map(({ key }, place) => {
    const unfinished = typing && place === query.length - 1 && key.length > 1;
    return text.map((word) => Math.max(alike(key, word.key), unfinished && word.key.startsWith(key) ? BEGUN : 0));
  });
  return (q, t) => known[q]![t]!;
}

interface Aligned {
  readonly weight: number;
  readonly found: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
}

function inOrderOf(n: number, m: number, likeness: Likeness, weights: readonly number[], gap: number): Aligned {
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  for (let q = 1; q <= n; q++) {
    for (let t = 0; t <= m; t++) {
      const here = q * width + t;
      best[here] = best[here - width]!;
      if (t === 0) continue;
      // After the last word of the query what follows in the text costs nothing.
      best[here] = Math.max(best[here], best[here - 1]! - (q === n ? 0 : gap));
      const like = likeness(q - 1, t - 1);
      if (like > 0) best[here] = Math.max(best[here], best[here - width - 1]! + like * weights[q - 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let q = n, t = m; q > 0 && t > 0; ) {
    const here = q * width + t;
    const like = likeness(q - 1, t - 1);
    const diagonal = best[here - width - 1]! + like * weights[q - 1]!;
    if (like > 0 && best[here] === diagonal) {
      pairs.unshift([q - 1, t - 1]);
      q--;
      t--;
    } else if (best[here] === best[here - width]) q--;
    else t--;
  }
  const weight = pairs.reduce((sum, [q, t]) => sum + likeness(q, t) * weights[q]!, 0);
  return { weight, found: pairs.map(([, t]) => t), pairs };
}

function anywhereOf(n: number, m: number, likeness: Likeness, weights: readonly number[]): Omit<Aligned, 'pairs'> {
  const taken = new Set<number>();
  let weight = 0;
  for (let q = 0; q < n; q++) {
    let [place, like] = [-1, 0];
    for (let t = 0; t < m; t++) if (!taken.has(t) && likeness(q, t) > like) [place, like] = [t, likeness(q, t)];
    if (place < 0) continue;
    taken.add(place);
    weight += like * weights[q]!;
  }
  return { weight, found: [...taken] };
}

function isExact(n: number, pairs: readonly (readonly [number, number])[], likeness: Likeness): boolean {
  const first = pairs[0];
  if (first === undefined || pairs.length !== n) return false;
  return pairs.every(([q, t], place) => t - first[1] === place && (likeness(q, t) === 1 || q === n - 1));
}

/** The ranges of found words in the text, neighbouring words joined into one run. */
export function rangesOf(found: readonly number[], text: readonly FoldedWord[]): readonly Range[] {
  const runs: { start: number; end: number; last: number }[] = [];
  for (const place of found) {
    const { start, end } = text[place]!;
    const run = runs.at(-1);
    if (run !== undefined && place - run.last <= 1) [run.end, run.last] = [Math.max(run.end, end), place];
    else runs.push({ start, end, last: place });
  }
  return runs.map(({ start, end }) => ({ start, end }));
}
