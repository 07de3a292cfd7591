import { describe, expect, test } from 'vitest';
import { factsOf, relationInWords, statedBy } from '../../../src/core/view/article-facts.ts';
import { articleOf, paragraph } from '../collate/made-up.ts';

const stated = {
  title: 'Ferry late',
  published: '2024-05-01T09:30:00+02:00',
  byline: 'R. Marsh',
  agency: 'Northern Wire',
  url: 'https://courier.example/ferry',
};

describe('what an article states', () => {
  test('in a line', () => {
    expect(factsOf(articleOf('a', [], stated), 1234)).toBe(
      '1 May 2024, 09:30 UTC+02:00 · R. Marsh · Northern Wire · 1,234 words',
    );
    expect(factsOf(articleOf('a', []), 1)).toBe('date not stated · no headline in this copy · 1 word');
  });

  test('field by field; what is not stated is absent, not guessed', () => {
    const words = [paragraph('The ferry was late.'), paragraph('Again.')];
    expect(statedBy(articleOf('a', words, stated)).map(({ name, value }) => [name, value])).toEqual([
      ['Headline', 'Ferry late'],
      ['Published', '1 May 2024, 09:30 UTC+02:00'],
      ['Byline', 'R. Marsh'],
      ['Agency', 'Northern Wire'],
      ['Address', 'https://courier.example/ferry'],
      ['Length', '5 words'],
    ]);
    expect(statedBy(articleOf('a', words, stated)).filter(({ href }) => href !== undefined)).toMatchObject([
      { href: stated.url },
    ]);
    const silent = statedBy(articleOf('a', words));
    expect(silent.filter(({ value }) => value !== undefined).map(({ name }) => name)).toEqual(['Length']);
    expect(silent.some((fact) => 'href' in fact)).toBe(false);
    // Where the outlet is only a name to know the copy by, the publisher is one more thing that it does not state.
    const nameless = statedBy(articleOf('a', words, { publisher: 'unknown' }));
    expect(nameless.find(({ name }) => name === 'Publisher')).toEqual({ name: 'Publisher', value: undefined });
    expect(silent.some(({ name }) => name === 'Publisher')).toBe(false);
  });
});

test.each([
  ['outlets', 1, 'One printing of a report'],
  ['revisions', 1, 'One version of an article'],
  ['outlets', 3, 'Three printings of one report'],
  ['revisions', 12, '12 versions of one article'],
] as const)('%s, %i', (relation, articles, words) => expect(relationInWords(relation, articles)).toBe(words));
