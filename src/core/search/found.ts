import type { Range } from '../model.ts';
import type { FoldedWord } from './folded-words.ts';
import type { Meaning } from './vocabulary.ts';

/**
 * A found word with less than this share of the heaviest word's weight is shown only next to another: "the" is noise.
 */
const LIGHT = 0.5;
/** Words still count as adjacent with one word between them, as if one had been replaced. */
const BESIDE = 2;

/** The places in a text to show as found, without light words that are alone. */
export function worthShowing(
  query: readonly Meaning[],
  text: Uint32Array,
  found: readonly number[],
): readonly number[] {
  const heaviest = Math.max(...query.map(({ weight }) => weight));
  const heavy = (place: number) =>
    query.some(({ weight, words }) => weight >= heaviest * LIGHT && words.has(text[place]!));
  const kept = new Set<number>();
  for (const order of [found, found.toReversed()]) {
    let last = Number.NaN;
    for (const place of order) {
      if (!kept.has(place) && !heavy(place) && !(Math.abs(place - last) <= BESIDE)) continue;
      kept.add(place);
      last = place;
    }
  }
  return found.filter((place) => kept.has(place));
}

/** The ranges of found words in the text, with neighbouring words joined. `found` is sorted. */
export function rangesOf(found: readonly number[], words: readonly FoldedWord[]): readonly Range[] {
  const runs: { start: number; end: number; last: number }[] = [];
  for (const place of found) {
    const { start, end } = words[place]!;
    const run = runs.at(-1);
    if (run !== undefined && place - run.last <= 1) [run.end, run.last] = [Math.max(run.end, end), place];
    else runs.push({ start, end, last: place });
  }
  return runs.map(({ start, end }) => ({ start, end }));
}
