import type { Edit } from '../model.ts';
import { type Tokenise, tokenise } from '../text/tokenise.ts';
import { withoutAccidentalMatches, withRejoinedEnds } from './accidental-matches.ts';
import { commonRuns } from './common-runs.ts';
import { markDateline, splitOffDateline } from './dateline.ts';
import { editsBetween, type Tokens } from './edits-between.ts';
import { joinEdits } from './join-edits.ts';
import { withOpeningMarks } from './opening-marks.ts';
import { slideGaps } from './slide-gaps.ts';

/**
 * The exact differences of two texts: edits in order, and between them both sides are the same, character for character.
 *
 * `a` and `b` are the two sides of one passage. Exchanging them mirrors the result.
 */
export function trueDiff(a: string, b: string): readonly Edit[] {
  return symmetric(a, b, tokenise, (inA, inB) => editsBetween(inA, inB, commonRuns(inA.tokens, inB.tokens)));
}

/**
 * The differences of two texts as a reader would tell them. The same laws hold as for `trueDiff`; but phrases stay
 * whole, an omission has its borders where a sentence, a clause or a word has, and what changed places is one edit.
 * `tokensOf` may remember what was tokenised already.
 */
export function compare(a: string, b: string, tokensOf: Tokenise = tokenise): readonly Edit[] {
  return symmetric(a, b, tokensOf, (inA, inB) => {
    const found = commonRuns(inA.tokens, inB.tokens);
    // Accidents first: what they part is slid and joined as a whole.
    const sure = withRejoinedEnds(withoutAccidentalMatches(found, inA, inB), inA, inB);
    const telling = slideGaps(sure, inA, inB);
    const edits = splitOffDateline(editsBetween(inA, inB, telling), inA.text, inB.text);
    return joinEdits(edits, inA.text, inB.text);
  });
}

/**
 * Compares in an order that the texts themselves decide. Of several longest common sequences the method finds one by the
 * order of its arguments, and no article came first.
 */
function symmetric(
  a: string,
  b: string,
  tokensOf: Tokenise,
  edits: (a: Tokens, b: Tokens) => readonly Edit[],
): readonly Edit[] {
  if (a === b) return [];
  const [inA, inB] = [
    { text: a, tokens: withOpeningMarks(markDateline(tokensOf(a), a, b)) },
    { text: b, tokens: withOpeningMarks(markDateline(tokensOf(b), b, a)) },
  ];
  return a < b ? edits(inA, inB) : edits(inB, inA).map((edit) => ({ a: edit.b, b: edit.a }));
}
