import type { Token } from '../text/tokenise.ts';
import type { CommonRun } from './common-runs.ts';
import type { Tokens } from './edits-between.ts';

/** How good a place between two tokens is for the border of an omission. */
const PARAGRAPH = 5;
const SENTENCE = 4;
const CLAUSE = 2;
const WORD = 1;
/** Two gaps that become one are worth more than the borders of any sentence: one change reads better than two. */
const JOINED = 12;
/** A bracket without its other half spoils a place, but does not outweigh a paragraph's or a sentence's borders. */
const UNBALANCED = 3;

/**
 * The matches with every one-sided gap moved to its most natural place.
 *
 * Before: "the ship [sank. The] crew was saved" with "[sank. The] captain …"; an omitted stretch that begins as it goes
 * on can be cut at several places, and the best one begins and ends where a sentence does.
 */
export function slideGaps(found: readonly CommonRun[], a: Tokens, b: Tokens): readonly CommonRun[] {
  // Nothing matches before the beginning and after the end, and yet the gaps there can slide.
  const end = { a: a.tokens.length, b: b.tokens.length, length: 0 };
  const result = [{ a: 0, b: 0, length: 0 }, ...found, end].map((match) => ({ ...match }));
  for (let k = 0; k + 1 < result.length; k++) {
    const [before, after] = [result[k]!, result[k + 1]!];
    const gapA = after.a - (before.a + before.length);
    const gapB = after.b - (before.b + before.length);
    if ((gapA === 0) === (gapB === 0)) continue;
    const [side, from, to] = gapA > 0 ? [a, before.a + before.length, after.a] : [b, before.b + before.length, after.b];
    const joins = (at: number) => {
      const beyond = result[at];
      const next = result[at + 1];
      if (beyond === undefined || next === undefined) return false;
      const [openA, openB] = [next.a - (beyond.a + beyond.length), next.b - (beyond.b + beyond.length)];
      return gapA > 0 ? openA > 0 && openB === 0 : openB > 0 && openA === 0;
    };
    const shift = bestShift(side, from, to, {
      before: before.length,
      after: after.length,
      joinsBefore: joins(k - 1),
      joinsAfter: joins(k + 1),
    });
    before.length += shift;
    after.a += shift;
    after.b += shift;
    after.length -= shift;
  }
  return result.filter(({ length }) => length > 0);
}

interface Room {
  /** How many tokens both sides hold before and after the gap. */
  readonly before: number;
  readonly after: number;
  /** Whether beyond them the same side has another gap, so that the two would become one. */
  readonly joinsBefore: boolean;
  readonly joinsAfter: boolean;
}

/** By how many tokens the gap from `start` to `end` is best moved; negative towards the beginning. */
function bestShift(side: Tokens, start: number, end: number, room: Room): number {
  const { tokens } = side;
  let [best, bestWorth] = [0, worth(side, start, end)];
  for (let k = 1; k <= room.before && tokens[start - k]?.key === tokens[end - k]?.key; k++) {
    const here = worth(side, start - k, end - k) + (k === room.before && room.joinsBefore ? JOINED : 0);
    if (here > bestWorth) [best, bestWorth] = [-k, here];
  }
  for (let k = 1; k <= room.after && tokens[start + k - 1]?.key === tokens[end + k - 1]?.key; k++) {
    const here = worth(side, start + k, end + k) + (k === room.after && room.joinsAfter ? JOINED : 0);
    if (here > bestWorth) [best, bestWorth] = [k, here];
  }
  return best;
}

function worth(side: Tokens, start: number, end: number): number {
  const borders = borderAt(side.text, side.tokens, start) + borderAt(side.text, side.tokens, end);
  return isBalanced(side.tokens, start, end) ? borders : borders - UNBALANCED;
}

/** True where every bracket and quotation mark that opens in the stretch closes in it. */
function isBalanced(tokens: readonly Token[], start: number, end: number): boolean {
  let depth = 0;
  for (let k = start; k < end && depth >= 0; k++) {
    const { kind, key } = tokens[k]!;
    if (kind !== 'mark') continue;
    if (key === '(' || key === '[') depth++;
    else if (key === ')' || key === ']') depth--;
  }
  return depth === 0;
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
