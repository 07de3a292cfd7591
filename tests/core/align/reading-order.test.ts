import { describe, expect, test } from 'vitest';
import { aligned } from './letters.ts';

describe('the order in which passages stand', () => {
  test('is that of a', () => expect(aligned('A B C', 'C B A').replace(/[=~]\d/g, '')).toBe('1 2 3'));
  test('in a gap, what only a prints stands before what only b prints', () =>
    expect(aligned('A F G B', 'A H I B')).toBe('1=1 2- 3- -2 -3 4=4'));
  test('what only b prints follows its predecessor in b', () =>
    expect(aligned('A B', 'A F B G')).toBe('1=1 -2 2=3 -4'));
  test('before the first shared passage too', () => expect(aligned('F A', 'G A')).toBe('1- -1 2=2'));
  test('a passage that moved stands where a prints it, and draws nothing along', () =>
    expect(aligned('A B C D E', 'A C D E B F')).toBe('1=1 2~5 3=2 4=3 5=4 -6'));
  test('what only b prints stands after a passage that moved away from its place', () =>
    expect(aligned('A B C D E', 'A F C D E B')).toBe('1=1 2~6 -2 3=3 4=4 5=5'));
  test('what only b prints inside a split follows the whole passage', () =>
    expect(aligned('A BC D', 'A B F C D')).toBe('1=1 2=2,4 -3 3=5'));
  test('with the sides exchanged, only who comes first in a gap is turned round', () => {
    expect(aligned('A F B', 'A G B')).toBe('1=1 2- -2 3=3');
    expect(aligned('A G B', 'A F B')).toBe('1=1 2- -2 3=3');
  });
});
