import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantWord } from '../../src/corpus/did-you-mean.ts';
import { betterName, isArticleName, isReservedStoryName } from '../../src/corpus/names.ts';

describe('names of articles', () => {
  test.each(['jan-8', 'post2', 'versus-all'])('%s is one', (name) => expect(isArticleName(name)).toBe(true));
  test.each(['a-vs-b', 'vs-b', 'a-vs', 'vs', 'Post', 'a--b', ''])('%j is none', (name) =>
    expect(isArticleName(name)).toBe(false),
  );

  test.each([
    ['Evening Post', 'evening-post'],
    ['Élan', 'elan'],
    ['a-vs-b', 'a-and-b'],
    ['雨', 'a-short-name'],
  ])('for %s the suggestion is %s', (name, better) => expect(betterName(name)).toBe(better));

  test('a better one is always good', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[av s-]*$/)), (name) => {
        expect(isArticleName(betterName(name))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a story may not take an address of the site', () => {
  expect(['search', 'schema', '404', 'harbour-strike'].map(isReservedStoryName)).toEqual([true, true, true, false]);
});

test.each([
  ['titel', 'title'],
  ['Outlet', 'outlet'],
  ['publishd', 'published'],
  ['byline2', 'byline'],
  ['date', undefined],
  ['x', undefined],
  ['__proto__', undefined],
])('who writes %s means %s', (word, meant) =>
  expect(meantWord(word, ['outlet', 'title', 'published', 'byline', 'lang'])).toBe(meant),
);
