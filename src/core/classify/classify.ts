import type { Change, Edit } from '../model.ts';
import { type ChangeInContext, type Context, inContext } from './change-in-context.ts';
import { growNames } from './cuts/grow-names.ts';
import { joinHalves } from './cuts/join-halves.ts';
import { joinMarks } from './cuts/join-marks.ts';
import { joinOpenings } from './cuts/join-openings.ts';
import { joinPhrases } from './cuts/join-phrases.ts';
import { exchanged } from './cuts/pieces.ts';
import { splitBrackets } from './cuts/split-brackets.ts';
import { splitClauses } from './cuts/split-clauses.ts';
import { splitEdit } from './cuts/split-edit.ts';
import { splitPairs } from './cuts/split-pairs.ts';
import { decide } from './decide.ts';
import { markReordered } from './reordered-words.ts';

/**
 * What each edit is and why; when in doubt it is substance.
 *
 * `context` holds the two texts that the edits belong to, and what is known of them. Where house
 * style and substance sit in one edit it is cut, and where two edits are one date or number they are joined; both texts
 * can still be rebuilt from the result. Exchanging the sides mirrors it, and an addition becomes an omission.
 */
export function classify(edits: readonly Edit[], context: Context): readonly Change[] {
  if (edits.length === 0) return [];
  const read = inContext(context);
  return markReordered(
    recut(edits, context, read).map((edit) => decide(read(edit))),
    context,
  );
}

/** Most edits: a mark or a word for another, with nothing to cut. */
function isOneWord({ a, b }: Edit): boolean {
  return ONE_WORD.test(a.text) && ONE_WORD.test(b.text);
}

const ONE_WORD = /^\s?(?:[\p{L}\p{N}]*|[^\p{L}\p{N}\s]*)\s?$/u;

function split(edit: Edit, read: (edit: Edit) => ChangeInContext, context: Context): readonly Edit[] {
  return splitClauses(edit)
    .flatMap((piece) => splitPairs(piece, read))
    .flatMap((piece) => splitEdit(piece, read, context));
}

/**
 * The edits, cut and joined so that each is one thing. Done in an order that the texts themselves decide: of two equal
 * ways to cut a phrase the first is taken, and no article came first.
 */
function recut(edits: readonly Edit[], context: Context, read: (edit: Edit) => ChangeInContext): readonly Edit[] {
  if (context.a > context.b) {
    const { a, b, ...rest } = context;
    const other = { ...rest, a: b, b: a };
    return recut(edits.map(exchanged), other, (edit) => read(exchanged(edit))).map(exchanged);
  }
  // Joined first: half a date is no date, and would be taken for substance.
  const joined = joinHalves(splitBrackets(edits), read, context);
  const cut = joined.flatMap((edit) => (isOneWord(edit) ? [edit] : split(edit, read, context)));
  const whole = joinOpenings(growNames(joinPhrases(cut, read, context), read, context), context);
  return joinMarks(whole, context);
}
