import { describe, expect, test } from 'vitest';
import { findPlace, uniquePlace } from '../../../src/core/link/unique-place.ts';

const TEXT = 'The river rose, and the river fell, and the river rose.';
const rangeOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('a place is named', () => {
  test('by its words alone where they stand once', () => {
    expect(uniquePlace(TEXT, rangeOf('fell'))).toEqual({ before: '', words: 'fell', after: '' });
  });

  test('with as many words around it as tell it from others', () => {
    expect(uniquePlace(TEXT, rangeOf('rose', 20))).toEqual({ before: '', words: 'rose', after: '.' });
    expect(uniquePlace(TEXT, rangeOf('and', 20))).toEqual({ before: 'fell, ', words: 'and', after: ' the' });
  });

  test('as a whole text, where nothing else tells it', () => {
    expect(uniquePlace('a a a', { start: 2, end: 3 })).toEqual({ before: 'a ', words: 'a', after: ' a' });
  });
});

describe('a place is found', () => {
  test('nowhere where its words are gone, or their surroundings are', () => {
    expect(findPlace(TEXT, { before: '', words: 'sank', after: '' })).toBeUndefined();
    expect(findPlace(TEXT, { before: 'sank, ', words: 'and', after: '' })).toBeUndefined();
  });

  test('nowhere where it may be one of two, also of two that overlap', () => {
    expect(findPlace(TEXT, { before: '', words: 'rose', after: '' })).toBeUndefined();
    expect(findPlace('aaa', { before: '', words: 'aa', after: '' })).toBeUndefined();
  });

  test('nowhere without words', () => {
    expect(findPlace(TEXT, { before: '', words: '', after: '' })).toBeUndefined();
  });
});
