import type { Edit } from '../model.ts';
import { tokenise } from '../text/tokenise.ts';
import { withoutAccidents } from './accidents.ts';
import { editsBetween, type Tokens } from './edits-between.ts';
import { type Match, matches } from './matches.ts';
import { slid } from './sliding.ts';

/**
 * The exact differences of two texts: edits in order, and between them both sides are the same, character for character.
 *
 * `a` and `b` are the two sides of one passage.
 */
export function trueDiff(a: string, b: string): readonly Edit[] {
  return edits(a, b, (found) => found);
}

/**
 * The differences of two texts as a reader would tell them. The same law holds as for `trueDiff`; but phrases stay
 * whole, and an omission has its borders where a sentence, a clause or a word has.
 */
export function compare(a: string, b: string): readonly Edit[] {
  return edits(a, b, (found, inA, inB) => slid(withoutAccidents(found, inA, inB), inA, inB));
}

type Tidy = (found: readonly Match[], a: Tokens, b: Tokens) => readonly Match[];

function edits(a: string, b: string, tidy: Tidy): readonly Edit[] {
  if (a === b) return [];
  const [inA, inB] = [
    { text: a, tokens: tokenise(a) },
    { text: b, tokens: tokenise(b) },
  ];
  return editsBetween(inA, inB, tidy(matches(inA.tokens, inB.tokens), inA, inB));
}
