import { BEGUN, type Meaning, PART } from './vocabulary.ts';

/** How a query was found in a text. Shares are of the query's weight, 0 to 1. */
export interface AlignedQuery {
  /** The query's words in sequence, spelt as asked, and whole words of the text: "did" is not all of "didn't". */
  readonly exact: boolean;
  /** The share found in the query's order. */
  readonly inOrder: number;
  /** The share found anywhere. */
  readonly anywhere: number;
  /** The same, with mistakes read as the intended words: each word is there or it is not. */
  readonly held: number;
  /** The heaviest stretch found almost word for word. */
  readonly stretch: number;
  /** Words of that stretch. */
  readonly stretchWords: number;
  /** Share of found words among those from the first to the last found one. */
  readonly compact: number;
  /** Positions of the found words in the text, sorted. */
  readonly found: readonly number[];
  /** The words in the query's order: positions in the query and in the text. */
  readonly pairs: readonly Pair[];
}

/** The cost of a text word between two found ones, as a share of the query's median weight. */
const GAP = 0.06;
/**
 * Out of order, only words at least this much alike count: "fell" for "feel" needs the words around it. With a lower
 * figure, scattered mistakes add up to sentences that nobody printed; with a higher one, a distinctive word with two
 * mistakes is lost.
 */
const SURE_ALONE = 0.65;
/** Words out of order are worth showing if they say much more than those in order. */
const MUCH_MORE = 1.15;

/**
 * Aligns the words of a query with those of a text, given by number. `typing` means that the last word may be
 * unfinished; `joined` lists places of the text printed in one word with the place before.
 *
 * Method: the whole query against any part of the text (semi-global alignment, after Needleman and Wunsch 1970); a
 * pair of words is worth its weight times its likeness. If fewer words are in order than anywhere, the words found are
 * those anywhere.
 */
export function alignQuery(
  query: readonly Meaning[],
  text: Uint32Array,
  joined: ReadonlySet<number>,
  typing: boolean,
): AlignedQuery {
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  const worth = worthsOf(query, text);
  const first = exactAt(query, text, joined, typing);
  const pairs =
    first < 0
      ? inOrderOf(query.length, text.length, worth, (GAP * total) / query.length)
      : query.map((_, q): Pair => [q, first + q]);
  const bag = anywhereOf(query, text, worth);
  const inOrder = sum(pairs, worth, text.length) / total;
  const anywhere = Math.max(sum(bag, worth, text.length) / total, inOrder);
  const found = (anywhere > inOrder * MUCH_MORE ? bag : pairs).map(([, t]) => t).sort((p, q) => p - q);
  const span = found.length === 0 ? 1 : found.at(-1)! - found[0]! + 1;
  return {
    exact: first >= 0,
    inOrder,
    anywhere,
    held: bag.reduce((all, [q]) => all + query[q]!.weight, 0) / total,
    ...stretchOf(query, pairs, worth, text.length, total),
    compact: found.length / span,
    found: [...new Set(found)],
    pairs,
  };
}

/** A position in the query and the matching position in the text. */
export type Pair = readonly [q: number, t: number];

/** The value of pairing each word of the query with each of the text, row by row. */
function worthsOf(query: readonly Meaning[], text: Uint32Array): Float64Array {
  const worth = new Float64Array(query.length * text.length);
  for (const [q, { weight, words }] of query.entries()) {
    for (let t = 0; t < text.length; t++) {
      const likeness = words.get(text[t]!);
      if (likeness !== undefined) worth[q * text.length + t] = weight * likeness;
    }
  }
  return worth;
}

function inOrderOf(n: number, m: number, worth: Float64Array, gap: number): readonly Pair[] {
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  for (let q = 1; q <= n; q++) {
    for (let t = 1; t <= m; t++) {
      const here = q * width + t;
      const own = worth[(q - 1) * m + t - 1]!;
      // After the last word of the query, the rest of the text costs nothing.
      const skipped = Math.max(best[here - width]!, best[here - 1]! - (q === n ? 0 : gap));
      best[here] = own > 0 ? Math.max(skipped, best[here - width - 1]! + own) : skipped;
    }
  }
  const pairs: Pair[] = [];
  for (let q = n, t = m; q > 0 && t > 0; ) {
    const here = q * width + t;
    const own = worth[(q - 1) * m + t - 1]!;
    if (own > 0 && best[here] === best[here - width - 1]! + own) pairs.push([--q, --t]);
    else if (best[here] === best[here - width]) q--;
    else t--;
  }
  return pairs.reverse();
}

/** Each word of the query where it fits best; among equal places, the one closest to the heaviest word found. */
function anywhereOf(query: readonly Meaning[], text: Uint32Array, worth: Float64Array): readonly Pair[] {
  const taken = new Set<number>();
  const pairs: Pair[] = [];
  const order = [...query.keys()].sort((p, q) => query[q]!.weight - query[p]!.weight || p - q);
  for (const q of order) {
    let [place, most] = [-1, 0];
    const centre = pairs[0]?.[1] ?? 0;
    for (let t = 0; t < text.length; t++) {
      const own = worth[q * text.length + t]!;
      if (own === 0 || own < most || own < query[q]!.weight * SURE_ALONE) continue;
      // A word with inner marks takes each of its parts.
      if (taken.has(t) && query[q]!.words.get(text[t]!) !== PART) continue;
      if (own > most || Math.abs(t - centre) < Math.abs(place - centre)) [place, most] = [t, own];
    }
    if (place < 0) continue;
    taken.add(place);
    pairs.push([q, place]);
  }
  return pairs;
}

/** The heaviest run of pairs, minus what is skipped between them on either side. */
function stretchOf(query: readonly Meaning[], pairs: readonly Pair[], worth: Float64Array, m: number, total: number) {
  const middling = total / query.length;
  let [score, weight, words] = [0, 0, 0];
  let best = { score: 0, stretch: 0, stretchWords: 0 };
  for (const [k, [q, t]] of pairs.entries()) {
    const before = pairs[k - 1];
    const skipped = before === undefined ? 0 : Math.max(q - before[0] - 1, t - before[1] - 1);
    score -= skipped * middling;
    if (score <= 0) [score, weight, words] = [0, 0, 0];
    const own = worth[q * m + t]!;
    [score, weight, words] = [score + own, weight + own, words + 1];
    if (score > best.score) best = { score, stretch: weight / total, stretchWords: words };
  }
  return { stretch: best.stretch, stretchWords: best.stretchWords };
}

/** Where the whole query appears word for word, or -1. */
function exactAt(query: readonly Meaning[], text: Uint32Array, joined: ReadonlySet<number>, typing: boolean): number {
  const last = query.length - 1;
  for (let t = 0; t + last < text.length; t++) {
    // A text that prints that somebody "didn't" does not quote a "did".
    if (joined.has(t) || joined.has(t + last + 1)) continue;
    const stands = (_: Meaning, q: number) =>
      (query[q]!.words.get(text[t + q]!) ?? 0) >= (typing && q === last ? BEGUN : 1);
    if (query.every(stands)) return t;
  }
  return -1;
}

function sum(pairs: readonly Pair[], worth: Float64Array, m: number): number {
  return pairs.reduce((all, [q, t]) => all + worth[q * m + t]!, 0);
}
