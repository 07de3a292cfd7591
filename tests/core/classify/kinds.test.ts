import { expect, test } from 'vitest';
import { classify } from '../../../src/core/classify/classify.ts';
import { KINDS } from '../../../src/core/classify/kinds.ts';
import { compare } from '../../../src/core/compare/compare.ts';
import { LEXICON } from '../../../src/corpus/lexicon.ts';

test('every kind has a rule, a name and sentences', () => {
  for (const { name, rules } of KINDS) {
    expect(rules.length).toBeGreaterThan(0);
    expect(name).toMatch(/^[A-Z]/);
    for (const { sentence } of rules) expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});

// Two headlines are told by what they are, not by a change.
const examples = KINDS.filter(({ kind }) => kind !== 'headline').flatMap(({ kind, rules }) =>
  rules.map(({ example }) => ({ kind, ...example })),
);

test.each(examples)('the example of $kind is one: "$before" / "$after"', ({ kind, before, after }) => {
  const changes = classify(compare(before, after), { a: before, b: after, lang: 'en', lexicon: LEXICON });
  expect(changes.map((change) => change.kind)).toContain(kind);
});
