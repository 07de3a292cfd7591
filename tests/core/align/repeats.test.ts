import { describe, expect, test } from 'vitest';
import { align } from '../../../src/core/align/align.ts';
import { aligned } from './letters.ts';
import { paragraphs } from './notation.ts';

describe('paragraphs that repeat', () => {
  test('pair in the order in which they occur', () =>
    expect(aligned('z A z B z', 'z A z B z')).toBe('1=1 2=2 3=3 4=4 5=5'));
  test('pair by what stands around them, where one is missing', () => {
    expect(aligned('z A z B', 'z A B')).toBe('1=1 2=2 3- 4=3');
    expect(aligned('x A x B', 'A x B')).toBe('1- 2=1 3=2 4=3');
  });
  test('long ones too', () => expect(aligned('A B A', 'A B A')).toBe('1=1 2=2 3=3'));
  test('one too many stays alone', () => {
    expect(aligned('A A A', 'A A')).toMatch(/^(?:1- 2=1 3=2|1=1 2- 3=2|1=1 2=2 3-)$/);
    expect(aligned('z z', 'z z z z').match(/=/g)).toHaveLength(2);
  });
});

describe('very short paragraphs', () => {
  test('alone', () => expect(aligned('x', 'x')).toBe('1=1'));
  test('between the same neighbours', () => expect(aligned('A x B y C', 'A x B y C')).toBe('1=1 2=2 3=3 4=4 5=5'));
  test('that only one article prints', () => expect(aligned('A x B', 'A B')).toBe('1=1 2- 3=2'));
  test('of one word said again and again', () => {
    const no = paragraphs('No, no, no, no.');
    expect(align(no, no).beads.map(({ a, b }) => [a, b])).toEqual([[[0], [0]]]);
  });
  test('without a word', () => {
    const lines = (text: string) => align(paragraphs(text), paragraphs(text)).beads.map(({ a, b }) => [a, b]);
    expect(lines('***\n—\n***')).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ]);
  });
});
