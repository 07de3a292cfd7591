import { expect } from 'vitest';
import { classify } from '../../../src/core/classify/classify.ts';
import { compare } from '../../../src/core/compare/compare.ts';
import { LEXICON } from '../../../src/corpus/lexicon.ts';
import { notationOf, textsOf } from '../notation.ts';

/** Expects that the two texts of a notation differ exactly as it says, edits and kinds; and so from the other side. */
export function reads(notation: string): void {
  const { a, b } = textsOf(notation);
  expect(notationOf(a, classify(compare(a, b), { a, b, lang: 'en', lexicon: LEXICON }), true)).toBe(notation);
}
