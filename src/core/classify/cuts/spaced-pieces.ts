import type { Edit } from '../../model.ts';
import type { Token } from '../../text/tokenise.ts';
import type { Piece } from './cheapest-pieces.ts';

/** An edit with the tokens of its two sides, counted from the edit's own beginning, and the texts that it lies in. */
export interface Cut {
  readonly tokensA: readonly Token[];
  readonly tokensB: readonly Token[];
  readonly edit: Edit;
  readonly a: string;
  readonly b: string;
}

/**
 * The pieces of an edit as edits that together hold all that differs in it, the white space between the pieces too.
 *
 * White space that only one side prints goes to the neighbour that only this side prints: "[Mr /]", "[/ on]".
 */
export function spacedPieces(pieces: readonly Piece[], { tokensA, tokensB, edit, a, b }: Cut): readonly Edit[] {
  const result: Edit[] = [];
  let [endA, endB] = [edit.a.start, edit.b.start];
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const inA = placeOf(piece.a, tokensA, edit.a, endA);
    const inB = placeOf(piece.b, tokensB, edit.b, endB);
    const same = sameStart(a.slice(endA, inA.start), b.slice(endB, inB.start));
    [endA, endB] = [endA + same, endB + same];
    const [gapA, gapB] = [a.slice(endA, inA.start), b.slice(endB, inB.start)];
    const before = result.at(-1);
    let [startA, startB] = [inA.start, inB.start];
    if (gapA !== gapB) {
      const isBefores =
        before !== undefined && ((before.a.text === '' && gapA === '') || (before.b.text === '' && gapB === ''));
      if (isBefores) result[result.length - 1] = part(before.a.start, startA, before.b.start, startB);
      else [startA, startB] = [endA, endB];
    }
    [endA, endB] = isLast ? [edit.a.end, edit.b.end] : [inA.end, inB.end];
    const next = part(startA, endA, startB, endB);
    if (next.a.text !== next.b.text) result.push(next);
  }
  return result;

  function part(startA: number, stopA: number, startB: number, stopB: number): Edit {
    return {
      a: { start: startA, end: stopA, text: a.slice(startA, stopA) },
      b: { start: startB, end: stopB, text: b.slice(startB, stopB) },
    };
  }
}

/** How many characters both gaps begin with, where these hold words: both print them, and no piece has them. */
function sameStart(gapA: string, gapB: string): number {
  let length = 0;
  while (length < gapA.length && gapA[length] === gapB[length]) length++;
  return gapA.slice(0, length).trim() === '' ? 0 : length;
}

/** Where a piece stands in the whole text; behind the token before it, and empty, where this side prints nothing. */
function placeOf([from, to]: Piece['a'], tokens: readonly Token[], { start }: Edit['a'], otherwise: number) {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (from === to || first === undefined || last === undefined) {
    const place = Math.max(otherwise, start + (tokens[from - 1]?.end ?? 0));
    return { start: place, end: place };
  }
  return { start: start + first.start, end: start + last.end };
}
