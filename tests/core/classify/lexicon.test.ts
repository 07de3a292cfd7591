import { describe, expect, test } from 'vitest';
import { lexiconOf, recordingLexicon } from '../../../src/core/classify/lexicon.ts';
import { changesBetween } from '../../../src/core/collate/changes-between.ts';
import { LEXICON } from '../../../src/corpus/lexicon.ts';

describe('the dictionary', () => {
  test.each([
    ['said', 'says'],
    ['begun', 'began'],
    ['wanted', 'want'],
  ])('knows that "%s" and "%s" are forms of one word', (one, other) => expect(LEXICON.areForms(one, other)).toBe(true));

  test.each([
    ['started', 'began'],
    ['logistical', 'logistic'],
    ['purchased', 'buys'],
  ])('knows that "%s" and "%s" are synonyms', (one, other) => expect(LEXICON.areSynonyms(one, other)).toBe(true));

  // Near the beginning and near the end of an index, and before and after all of it.
  test('finds a word wherever its index has it', () => {
    expect(LEXICON.areSynonyms('zealous', 'avid')).toBe(true);
    expect(LEXICON.areSynonyms('abase', 'humble')).toBe(true);
    expect(['!', 'zzzz'].filter((word) => LEXICON.areSynonyms(word, 'humble'))).toEqual([]);
  });

  test.each([
    ['killed', 'injured'],
    ['bomb', 'bombs'],
    ['better', 'best'],
    ['man', 'men'],
    ['million', 'billion'],
    ['promised', 'predicted'],
    ['rose', 'fell'],
    ['monday', 'tuesday'],
    ['brother', 'sister'],
    ['xyzzy', 'began'],
  ])('does not hold "%s" and "%s" for one', (one, other) => {
    expect(LEXICON.areForms(one, other)).toBe(false);
    expect(LEXICON.areSynonyms(one, other)).toBe(false);
  });
});

test('what was recorded while two texts were compared judges them as the dictionary did', () => {
  const [a, b] = [
    { text: 'The talks started late, and the mayor says she plans to buy a boat.', lang: 'en' },
    { text: 'The talks began late, and the mayor said she planned to purchase a boat.', lang: 'en' },
  ];
  const { lexicon, pairs } = recordingLexicon(LEXICON);
  const changes = changesBetween(a, b, { lexicon });
  expect(changes.map(({ kind }) => kind)).toEqual(['synonym', 'word-form', 'synonym']);
  expect(pairs()).toContainEqual(['began', 'started', 'synonym']);
  expect(changesBetween(a, b, { lexicon: lexiconOf(pairs()) })).toEqual(changes);
  expect(changesBetween(b, a, { lexicon: lexiconOf(pairs()) }).map(({ kind }) => kind)).toEqual(
    changes.map(({ kind }) => kind),
  );
  expect(changesBetween(a, b).map(({ group }) => group)).toContain('substance');
});
