import type { Edit } from '../../model.ts';
import type { ChangeInContext, Context } from '../change-in-context.ts';
import { growNames } from './grow-names.ts';
import { joinHalves } from './join-halves.ts';
import { joinMarks } from './join-marks.ts';
import { joinOpenings } from './join-openings.ts';
import { joinPhrases } from './join-phrases.ts';
import { exchanged } from './pieces.ts';
import { splitBrackets } from './split-brackets.ts';
import { splitClauses } from './split-clauses.ts';
import { splitPairs } from './split-pairs.ts';
import { splitStyleFromSubstance } from './split-style-from-substance.ts';

/** Most edits: a mark or a word for another, with nothing to cut. */
function isOneWord({ a, b }: Edit): boolean {
  return ONE_WORD.test(a.text) && ONE_WORD.test(b.text);
}

const ONE_WORD = /^\s?(?:[\p{L}\p{N}]*|[^\p{L}\p{N}\s]*)\s?$/u;

function split(edit: Edit, read: (edit: Edit) => ChangeInContext, context: Context): readonly Edit[] {
  return splitClauses(edit)
    .flatMap((piece) => splitPairs(piece, read))
    .flatMap((piece) => splitStyleFromSubstance(piece, read, context));
}

/**
 * The edits, cut and joined so that each is one thing. Done in an order that the texts themselves decide: of two equal
 * ways to cut a phrase the first is taken, and no article came first.
 */
export function cutEdits(
  edits: readonly Edit[],
  context: Context,
  read: (edit: Edit) => ChangeInContext,
): readonly Edit[] {
  if (context.a > context.b) {
    const { a, b, ...rest } = context;
    const other = { ...rest, a: b, b: a };
    return cutEdits(edits.map(exchanged), other, (edit) => read(exchanged(edit))).map(exchanged);
  }
  // Joined first: half a date is no date, and would be taken for substance.
  const joined = joinHalves(splitBrackets(edits), read, context);
  const cut = joined.flatMap((edit) => (isOneWord(edit) ? [edit] : split(edit, read, context)));
  const whole = joinOpenings(growNames(joinPhrases(cut, read, context), read, context), context);
  return joinMarks(whole, context);
}
