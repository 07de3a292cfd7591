import { expect, test } from 'vitest';
import { classify } from '../../../src/core/classify/classify.ts';
import { compare } from '../../../src/core/compare/compare.ts';
import { CHANGE_KINDS } from '../../../src/core/model.ts';
import { notationOf, textsOf } from '../notation.ts';

test.each([
  'It rained.[ /¶|paragraphing]Then it snowed.',
  "his [nation's/nation’s|typography] ties",
  'the [Ministry/ministry|capitalisation] said',
  'the town[,/|punctuation] which is old',
  'said [/Mr |honorific]Marsh',
  'said [Dr. /|honorific]Marsh',
  "he [didn't/did not|contraction] say",
  "they [won't/will not|contraction] come",
  'the [U.S./US|abbreviation] fleet',
  'the Northern Wire Agency [/(NWA) |abbreviation]said',
  'on [Jan./January|date-style] 20',
  'it was said [/on |date-style]Friday',
  'the meeting[ Thursday/|date], he spoke',
  'may reach out [/to |addition]the others',
  'It is so. [He went home. /|omission]It is late.',
  'a [small/large|wording] house',
])('%s', (notation) => {
  const { a, b } = textsOf(notation.replace(/\|[a-z-]+\]/g, ']'));
  const changes = classify(compare(a, b), { a, b, lang: 'en' });
  expect(notationOf(a, changes, true)).toBe(notation);
  for (const { kind, group, reason } of changes) {
    expect(group).toBe(CHANGE_KINDS[kind]);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  }
});
