import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/core/classify/classify.ts';
import { RULES } from '../../../src/core/classify/rules/index.ts';
import { compare } from '../../../src/core/compare/compare.ts';
import { CHANGE_KINDS } from '../../../src/core/model.ts';
import { LEXICON } from '../../../src/corpus/lexicon.ts';

const changesOf = (a: string, b: string, lang = 'en') => classify(compare(a, b), { a, b, lang, lexicon: LEXICON });

describe('the registry of rules', () => {
  test('has at least one rule for every kind, and none for any other', () =>
    expect([...new Set(RULES.map(({ kind }) => kind))].sort()).toEqual(Object.keys(CHANGE_KINDS).sort()));

  test.each(RULES.map((rule) => [rule.kind, rule] as const))('%s explains itself', (_kind, { name, sentence }) => {
    expect(name).toMatch(/^[A-Z][a-z ]+$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test.each(RULES.filter(({ kind }) => kind !== 'headline').map((rule) => [rule.kind, rule.example] as const))(
    'the example of %s is of that kind, from either side',
    (kind, { before, after }) => {
      const mirrored = { addition: 'omission', omission: 'addition' } as Readonly<Record<string, string>>;
      expect(new Set(changesOf(before, after).map((change) => change.kind))).toEqual(new Set([kind]));
      expect(new Set(changesOf(after, before).map((change) => change.kind))).toEqual(new Set([mirrored[kind] ?? kind]));
    },
  );
});

test('a change has the group of its kind, and its reason is a sentence', () => {
  const changes = changesOf("Kim didn't say Thursday", 'Mr Kim did not say');
  expect(changes.map(({ kind, group }) => [kind, group])).toEqual([
    ['honorific', 'style'],
    ['contraction', 'style'],
    ['date', 'substance'],
  ]);
  for (const { reason } of changes) expect(reason).toMatch(/^[A-Z].*\.$/);
});

test('in another language nothing is told by English words', () => {
  const kinds = changesOf('Die Farbe color ist am Friday hier', 'Die Farbe colour ist hier', 'de').map((c) => c.kind);
  expect(kinds).toEqual(['rewording', 'omission']);
});

test('an omitted sentence is called one', () => {
  const [change] = changesOf('It is so. He went home. It is late.', 'It is so. It is late.');
  expect(change?.reason).toBe('Only the first article prints this sentence.');
});
