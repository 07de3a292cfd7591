import { BEGUN, type Meaning, PART } from './vocabulary.ts';

/** What of a query stands in a text, and how. Shares are of the query's weight, 0 to 1. */
export interface Verified {
  /** The query's words one after the other, spelt as asked, and whole words of the text: "did" is not all of "didn't". */
  readonly exact: boolean;
  /** What stands in the text in the query's order. */
  readonly inOrder: number;
  /** What stands in the text anywhere. */
  readonly anywhere: number;
  /** The same with mistakes taken for the words that they must have been: each word stands there or does not. */
  readonly held: number;
  /** The heaviest stretch that stands in the text almost word for word. */
  readonly stretch: number;
  /** Words of that stretch. */
  readonly stretchWords: number;
  /** Share of the words between the first and the last found one that are found. */
  readonly compact: number;
  /** Places in the text of the words found, sorted. */
  readonly found: readonly number[];
  /** What stands in the query's order: places in the query and in the text. */
  readonly pairs: readonly Pair[];
}

/** What a word of the text between two found ones costs, as a share of the query's middling weight. */
const GAP = 0.06;
/**
 * Out of order only what is this much like the word counts: "fell" for "feel" needs the words around it. Lower, scattered
 * mistakes add up to sentences that nobody printed; higher, a misspelt telling word with two mistakes is lost.
 */
const SURE_ALONE = 0.65;
/** Words out of order are worth showing where they say a good deal more than those in order. */
const MUCH_MORE = 1.15;

/**
 * Aligns the words of a query with those of a text, given by number; `typing` says that the last one may be unfinished,
 * `joined` which places of the text are printed in one word with the place before.
 *
 * Method: the query as a whole against any part of the text (semi-global alignment, after Needleman and Wunsch 1970), a
 * pair of words worth its weight times their likeness. Where fewer words stand in order than anywhere, the words found
 * are those anywhere.
 */
export function verify(
  query: readonly Meaning[],
  text: Uint32Array,
  joined: ReadonlySet<number>,
  typing: boolean,
): Verified {
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

/** A place in the query and the place in the text that answers it. */
export type Pair = readonly [q: number, t: number];

/** What it is worth to pair each word of the query with each of the text, row by row. */
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
      // After the last word of the query what follows in the text costs nothing.
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

/** Each word of the query where it fits best; among equal places the nearest to the heaviest word found. */
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

/** The heaviest run of pairs after taking off what is skipped between them on either side. */
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

/** Where the whole query stands word for word, or -1. */
function exactAt(query: readonly Meaning[], text: Uint32Array, joined: ReadonlySet<number>, typing: boolean): number {
  const last = query.length - 1;
  for (let t = 0; t + last < text.length; t++) {
    // Who "did" is not quoted by a text that prints that he "didn't".
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
