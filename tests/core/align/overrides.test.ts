import { describe, expect, test } from 'vitest';
import { aligned } from './letters.ts';

describe('a pin', () => {
  test('puts strangers into one passage', () =>
    expect(aligned('A B C', 'A D C', { pins: [[1, 1]] })).toBe('1=1 2=2 3=3'));
  test('puts different kinds into one passage', () => {
    expect(aligned('A @B C', 'A B C', { pins: [[1, 1]] })).toBe('1=1 2=2 3=3');
    expect(aligned('#A B', 'A B', { pins: [[0, 0]] })).toBe('1=1 2=2');
  });
  test('takes a paragraph away from what it resembles', () =>
    expect(aligned('A B C D', 'A B C D', { pins: [[0, 3]] })).toMatch(
      /^(?=.*\b1[=~]4)(?=.*\b2=2)(?=.*\b3=3)(?=.*\b4-)(?=.*-1\b)/,
    ));
  test('out of order has moved', () => expect(aligned('A BC DE', 'F BC DE H', { pins: [[0, 3]] })).toContain('1~4'));
  test('leaves a split paragraph split', () => {
    expect(aligned('A BC D', 'A B C D', { pins: [[1, 1]] })).toBe('1=1 2=2,3 3=4');
    expect(aligned('A BC D', 'A B C D', { pins: [[1, 2]] })).toBe('1=1 2=2,3 3=4');
  });
  test('said twice is one', () =>
    expect(
      aligned('A B', 'A B', {
        pins: [
          [0, 0],
          [0, 0],
        ],
      }),
    ).toBe('1=1 2=2'));
  test('on a paragraph that is not there is passed over', () => {
    const pins = [
      [7, 0],
      [0, 9],
      [-1, 1],
      [1, -1],
    ] as const;
    expect(aligned('A B', 'A B', { pins })).toBe('1=1 2=2');
  });
});

describe('pins that share a paragraph make one passage of all', () => {
  test('one with two', () =>
    expect(
      aligned('A B C', 'A E F', {
        pins: [
          [1, 1],
          [1, 2],
        ],
      }),
    ).toBe('1=1 2=2,3 3-'));
  test('two with one', () =>
    expect(
      aligned('A B C', 'A E', {
        pins: [
          [1, 1],
          [2, 1],
        ],
      }),
    ).toBe('1=1 2,3=2'));
  test('a chain', () =>
    expect(
      aligned('A B', 'E F', {
        pins: [
          [0, 0],
          [1, 0],
          [1, 1],
        ],
      }),
    ).toBe('1,2=1,2'));
});

describe('a forbidden pair', () => {
  test('is kept apart', () => expect(aligned('A B C', 'A B C', { forbids: [[1, 1]] })).toBe('1=1 2- -2 3=3'));
  test('takes one half from a split', () =>
    expect(aligned('A BC D', 'A B C D', { forbids: [[1, 1]] })).toBe('1=1 -2 2=3 3=4'));
  test('does not come together by way of others', () => {
    const apart = aligned('AB CD', 'A BC D', { forbids: [[0, 2]] });
    expect(apart.split(' ').some((bead) => /^(?:1|1,2)[=~].*3$/.test(bead))).toBe(false);
  });
  test('lets the second best have its turn', () =>
    expect(aligned('A B', "A A' B", { forbids: [[0, 0]] })).toBe('-1 1=2 2=3'));
});

describe('a pin and a forbidden pair', () => {
  test('of the same two: the pin wins', () =>
    expect(aligned('A B', 'A B', { pins: [[0, 0]], forbids: [[0, 0]] })).toBe('1=1 2=2'));
  test('that pins force together: the pins win', () => {
    const pins = [
      [0, 0],
      [0, 1],
      [1, 0],
    ] as const;
    expect(aligned('A B', 'C D', { pins, forbids: [[1, 1]] })).toBe('1,2=1,2');
  });
  test('beside each other: both hold', () =>
    expect(aligned('A B', 'A B', { pins: [[0, 1]], forbids: [[0, 0]] })).toMatch(/\b1,2=2|1[=~]2/));
});
