import { describe, expect, test } from 'vitest';
import { lexiconOf, recordingLexicon } from '../../../src/core/classify/lexicon.ts';
import { changesBetween } from '../../../src/core/collate/changes-between.ts';
import { collate } from '../../../src/core/collate/collate.ts';
import type { Article, Story } from '../../../src/core/model.ts';
import { searchIndexOf } from '../../../src/core/search/search-index.ts';
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
    ['stepped down', 'resigned'],
    ['postponed', 'put off'],
  ])('knows a verb and its particle: "%s" and "%s"', (one, other) => {
    expect(LEXICON.areSynonyms(one, other)).toBe(true);
    expect(LEXICON.areForms(one, other)).toBe(false);
  });

  test.each([
    ['norwegian', 'norway', true],
    ['american', 'u.s.', true],
    ['austrian', 'australia', false],
    ['norway', 'norway', false],
  ])('knows whether "%s" is an adjective of "%s": %s', (adjective, place, isSo) =>
    expect(LEXICON.isAdjectiveOf(adjective, place)).toBe(isSo),
  );

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

test('a search is given the pairs of a matter, phrases and abbreviations among them', () => {
  const article = (id: string, text: string): Article => ({
    id,
    label: id,
    outlet: id,
    lang: 'en',
    paragraphs: [{ id: `${id}-1`, kind: 'paragraph', text, inlines: [], line: 1 }],
  });
  const [one, two] = [
    article('one', 'The keeper of the old light stepped down after the American fleet left the harbour.'),
    article('two', 'The keeper of the old light resigned after the U.S. fleet left the harbour.'),
  ];
  const story: Story = { id: 'light', title: 'The light', relation: 'outlets', note: [], articles: [one, two] };
  const index = searchIndexOf([{ story, collations: [collate(story, one, two, LEXICON)] }], () => '');
  expect(index.matters[0]?.alike).toEqual([
    ['american', 'u.s.', 'form'],
    ['resigned', 'stepped down', 'synonym'],
  ]);
});
