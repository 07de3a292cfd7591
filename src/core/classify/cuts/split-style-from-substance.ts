import type { Edit } from '../../model.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { ChangeInContext, Context, SideOfChange } from '../change-in-context.ts';
import { decide, styleOfWords } from '../decide.ts';
import { cheapestPieces, type Piece } from './cheapest-pieces.ts';
import { spacedPieces } from './spaced-pieces.ts';

/** A longer phrase was written anew, and cutting it would make confetti of it; at 4 "[didn't say Friday/did not tell]" stays whole. */
const MOST_TOKENS = 10;
/** Ten long words: what is longer need not even be counted. */
const MOST_CHARACTERS = 120;
/** A title, its full stop and a name. */
const MOST_ALONE = 3;

/** Most edits: one word for another, or alone. Nothing to cut. */
const ONE_WORD = /^\s?[A-Za-z]*\s?$/;
const QUOTATION_MARK = /^["'“”‘’]$/;

/**
 * The change, or, where house style and substance sit in one phrase, the changes that it is made of.
 *
 * Before: "[didn't say Friday/did not tell]"; after: "[didn't/did not] [say Friday/tell]". Method: the cheapest way
 * through the tokens of both sides, by steps that one rule of style explains.
 */
export function splitStyleFromSubstance(
  edit: Edit,
  read: (edit: Edit) => ChangeInContext,
  { a, b }: Context,
): readonly Edit[] {
  if (Math.max(edit.a.text.length, edit.b.text.length) > MOST_CHARACTERS) return [edit];
  if (ONE_WORD.test(edit.a.text) && ONE_WORD.test(edit.b.text)) return [edit];
  const [tokensA, tokensB] = [tokenise(edit.a.text), tokenise(edit.b.text)];
  if (!mayBeCut(tokensA.length, tokensB.length)) return [edit];
  const { group } = decide(read(edit));
  if (group === 'style') return [edit];
  const pieces = cheapestPieces(tokensA, tokensB, (piece) => isStyle(editOf(piece)));
  // What is wording as a whole is left whole, unless it is house style from end to end.
  const isEnough =
    group === 'wording'
      ? pieces.every(({ style, a: inA, b: inB }) => style || isSame(inA, inB))
      : pieces.some(({ style }) => style);
  if (!isEnough) return [edit];
  return spacedPieces(pieces, { tokensA, tokensB, edit, a, b });

  function editOf({ a: [fromA, toA], b: [fromB, toB] }: Piece): Edit {
    const side = (tokens: typeof tokensA, from: number, to: number, { start, text }: Edit['a']) => {
      const place = from < to ? tokens[from]!.start : (tokens[from]?.start ?? text.length);
      const end = from < to ? tokens[to - 1]!.end : place;
      return { start: start + place, end: start + end, text: text.slice(place, end) };
    };
    return { a: side(tokensA, fromA, toA, edit.a), b: side(tokensB, fromB, toB, edit.b) };
  }

  function isSame([fromA, toA]: Piece['a'], [fromB, toB]: Piece['b']): boolean {
    const keys = (tokens: typeof tokensA, from: number, to: number) =>
      tokens
        .slice(from, to)
        .map(({ key }) => key)
        .join(' ');
    return keys(tokensA, fromA, toA) === keys(tokensB, fromB, toB);
  }

  function isStyle(part: Edit): boolean {
    const change = read(part);
    return isQuotationMarks(change) || styleOfWords(change) !== undefined;
  }
}

/** A phrase of a few words; and where only one side prints any, no more than "Mr. Alan". */
function mayBeCut(inA: number, inB: number): boolean {
  const most = Math.min(inA, inB) === 0 ? MOST_ALONE : MOST_TOKENS;
  return inA + inB >= (most === MOST_ALONE ? 2 : 3) && Math.max(inA, inB) <= most;
}

/** Marks alone are not worth a cut, but quotation marks are, where both open or both close: they part speech from the rest. */
function isQuotationMarks({ a, b }: ChangeInContext): boolean {
  return QUOTATION_MARK.test(a.text) && QUOTATION_MARK.test(b.text) && opens(a) === opens(b);
}

function opens({ before, after }: SideOfChange): boolean {
  return /(?:^|[\s([\u2013\u2014-])$/.test(before) && /^\S/.test(after);
}
