import type { Token } from '../text/tokenise.ts';
import type { Tokens } from './edits-between.ts';
import type { Match } from './matches.ts';

/** How good a place between two tokens is for the border of an omission. */
const PARAGRAPH = 5;
const SENTENCE = 4;
const CLAUSE = 2;
const WORD = 1;

/**
 * The matches with every one-sided gap moved to its most natural place.
 *
 * Before: "the ship [sank. The] crew was saved" with "[sank. The] captain …"; an omitted stretch that begins as it goes
 * on can be cut at several places, and the best one begins and ends where a sentence does.
 */
export function slid(found: readonly Match[], a: Tokens, b: Tokens): readonly Match[] {
  const result = found.map((match) => ({ ...match }));
  for (let k = 0; k + 1 < result.length; k++) {
    const [before, after] = [result[k]!, result[k + 1]!];
    const gapA = after.a - (before.a + before.length);
    const gapB = after.b - (before.b + before.length);
    if ((gapA === 0) === (gapB === 0)) continue;
    const [side, start, end] =
      gapA > 0 ? [a, before.a + before.length, after.a] : [b, before.b + before.length, after.b];
    const shift = bestShift(side, start, end, before.length, after.length);
    before.length += shift;
    after.a += shift;
    after.b += shift;
    after.length -= shift;
  }
  return result.filter(({ length }) => length > 0);
}

/** By how many tokens the gap from `start` to `end` is best moved; negative towards the beginning. */
function bestShift(side: Tokens, start: number, end: number, roomBefore: number, roomAfter: number): number {
  const { tokens } = side;
  let [best, bestWorth] = [0, worth(side, start, end)];
  for (let k = 1; k <= roomBefore && tokens[start - k]?.key === tokens[end - k]?.key; k++) {
    const here = worth(side, start - k, end - k);
    if (here > bestWorth) [best, bestWorth] = [-k, here];
  }
  for (let k = 1; k <= roomAfter && tokens[start + k - 1]?.key === tokens[end + k - 1]?.key; k++) {
    const here = worth(side, start + k, end + k);
    if (here > bestWorth) [best, bestWorth] = [k, here];
  }
  return best;
}

function worth({ text, tokens }: Tokens, start: number, end: number): number {
  return borderAt(text, tokens, start) + borderAt(text, tokens, end);
}

function borderAt(text: string, tokens: readonly Token[], place: number): number {
  const [before, after] = [tokens[place - 1], tokens[place]];
  if (before === undefined || after === undefined) return PARAGRAPH;
  const between = text.slice(before.end, after.start);
  if (between.includes('\n')) return PARAGRAPH;
  if (between === '') return after.kind === 'mark' ? 0 : before.kind === 'mark' ? WORD : 0;
  if (/[.!?\u2026]["'\u2019\u201D)\]]*$/u.test(text.slice(Math.max(0, before.end - 4), before.end))) return SENTENCE;
  return before.kind === 'mark' ? CLAUSE : WORD;
}
