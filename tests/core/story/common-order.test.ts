import { describe, expect, test } from 'vitest';
import { commonOrder } from '../../../src/core/story/common-order.ts';

/** Things are letters, an article is a word of them. */
function ordered(...articles: readonly string[]): string {
  const letters = [...new Set(articles.join(''))].sort();
  const sequences = articles.map((word) => [...word].map((letter) => letters.indexOf(letter)));
  return commonOrder(sequences, letters.length)
    .map((k) => letters[k])
    .join('');
}

describe('the order of rows', () => {
  test.each([
    // what is expected | the articles
    ['abc', 'abc', 'abc'],
    ['abc', 'ac', 'abc'],
    ['xabc', 'abc', 'xabc'],
    ['axbyc', 'abc', 'axb', 'byc'],
    // Of things that nothing tells apart, those of an earlier article come first.
    ['abcx', 'abc', 'ax'],
    ['axyb', 'axb', 'ayb'],
    // Only a third article says that a stands before b, and only through m.
    ['amb', 'am', 'mb', 'b', 'a'],
  ])('%s', (expected, ...articles) => expect(ordered(...articles)).toBe(expected));

  test('what one article moves stands where the others have it', () =>
    expect(ordered('dabc', 'abcd', 'abcd')).toBe('abcd'));

  test('of two articles a moved thing stands where the first has it', () => {
    expect(ordered('abc', 'cab')).toBe('abc');
    expect(ordered('cab', 'abc')).toBe('cab');
  });

  test('what follows in the article that moved something is not torn away with it', () =>
    expect(ordered('abc', 'caxb')).toBe('axbc'));

  test('articles that contradict each other in a circle still make one order', () =>
    expect([...ordered('ab', 'bc', 'ca')].sort().join('')).toBe('abc'));
});
