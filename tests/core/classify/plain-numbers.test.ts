import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/core/classify/classify.ts';
import { plainNumber } from '../../../src/core/classify/plain-numbers.ts';
import { compare } from '../../../src/core/compare/compare.ts';

describe('a number in figures', () => {
  test.each([
    ['12 000', 'de', 12_000],
    ['12.000', 'de', 12_000],
    ['12.000', 'en', 12],
    ['12,000', 'en', 12_000],
    ['12\u202F000', 'fr', 12_000],
    ['1’234’567', 'de-CH', 1_234_567],
    ['3,5', 'de', 3.5],
    ['3.5', 'en', 3.5],
    ['١٢٠٠٠', 'ar', 12_000],
    ['१२', 'hi', 12],
    ['𝟗', 'en', 9],
  ])('%s in %s', (text, lang, value) => expect(plainNumber(text, lang)).toBe(value));

  test.each(['', 'twelve', '12 people', '1.2.3.4', '12–14', ' 12'])('"%s" is none', (text) =>
    expect(plainNumber(text, 'en')).toBeUndefined(),
  );
});

test.each([
  ['Rund 12 000 Menschen kamen.', 'Rund 12.000 Menschen kamen.', 'de'],
  ['Près de 12 000 personnes.', 'Près de 12000 personnes.', 'fr'],
  ['حضر ١٢٠٠٠ شخص', 'حضر 12000 شخص', 'ar'],
])('"%s" and "%s" print one number', (a, b, lang) =>
  expect(classify(compare(a, b), { a, b, lang }).map(({ group }) => group)).toEqual(['style']),
);

test('another number is a figure in every language', () => {
  const [a, b] = ['Rund 12.000 Menschen kamen.', 'Rund 13.000 Menschen kamen.'];
  expect(classify(compare(a, b), { a, b, lang: 'de' }).map(({ kind }) => kind)).toEqual(['figure']);
});
