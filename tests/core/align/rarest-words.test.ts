import { describe, expect, test } from 'vitest';
import { align } from '../../../src/core/align/align.ts';
import { article } from './letters.ts';

function first(a: string, b: string) {
  const bead = align(article(a), article(b)).beads.find((one) => one.a.includes(0));
  if (bead === undefined) throw new Error('A paragraph is in no bead.');
  return bead;
}

describe('the likeness of a passage', () => {
  test('is 1 for the same words', () => expect(first('A B C', 'A B C').score).toBe(1));
  test('is 1 for a split that leaves nothing out', () => expect(first('AB C', 'A B C').score).toBe(1));
  test('counts a word as often as both sides hold it', () => expect(first('A B C', 'AA B C').score).toBeLessThan(0.9));
  test('is 0 where there is no other side', () => expect(first('A B', 'B').score).toBe(0));
  test('falls when words change, and more when a sentence goes', () => {
    const reworded = first('A B C', "A' B C").score;
    expect(reworded).toBeGreaterThan(0.4);
    expect(reworded).toBeLessThan(0.95);
    expect(first('ADE B C', 'A B C').score).toBeLessThan(first('AD B C', 'A B C').score);
  });
});

describe('the reason of a passage', () => {
  test('is the rarest words that both sides hold', () => {
    const { rarestWords } = first('A B C', "A' B C");
    expect(rarestWords).toContain('aldersby');
    expect(rarestWords).not.toContain('the');
    expect(rarestWords.length).toBeLessThanOrEqual(6);
  });
  test('does not hold a word of one side only', () =>
    expect(first('A B C', "A' B C").rarestWords).not.toContain('firefighters'));
  test('is empty where there is no other side', () => expect(first('A B', 'B').rarestWords).toEqual([]));
  test('is the same with the sides exchanged', () =>
    expect(first("A' B C", 'A B C').rarestWords).toEqual(first('A B C', "A' B C").rarestWords));
});

describe('the links of a passage', () => {
  test('name who shares matter with whom', () =>
    expect(first('AB CD E', 'A BC D E').links).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 2],
    ]));
  test('are none where there is no other side', () => expect(first('A B', 'B').links).toEqual([]));
});
