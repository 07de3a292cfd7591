import { describe, expect, test } from 'vitest';
import { align } from '../../../src/core/align/align.ts';
import { aligned, article } from './letters.ts';

describe('a paragraph printed elsewhere', () => {
  test('further down', () => expect(aligned('A B C D E', 'A C D E B')).toBe('1=1 2~5 3=2 4=3 5=4'));
  test('further up', () => expect(aligned('A B C D E', 'E A B C D')).toBe('1=2 2=3 3=4 4=5 5~1'));
  test('in other words', () => expect(aligned('A B C D E', "A C D E B'")).toBe('1=1 2~5 3=2 4=3 5=4'));
  test('and split', () => expect(aligned('A BC D E F', 'A D E F B C')).toBe('1=1 2~5,6 3=2 4=3 5=4'));
  test('and merged', () => expect(aligned('A B C D E F', 'A D E F BC')).toBe('1=1 2,3~5 4=2 5=3 6=4'));
  test('and short, if it is the same to the letter', () =>
    expect(aligned('A y B C D', 'A B C D y')).toBe('1=1 2~5 3=2 4=3 5=4'));
  test('though another that resembles it a little stands in its place', () => {
    expect(aligned('A B C D E', 'K B C D E A')).toBe('1~6 -1 2=2 3=3 4=4 5=5');
    expect(aligned('A B C D E', "K B C D E A'")).toBe('1~6 -1 2=2 3=3 4=4 5=5');
  });
  test('two of them', () =>
    expect(aligned('A B C D E F G H', 'B C D A E F H G')).toMatch(/^1~4 2=1 3=2 4=3 5=5 6=6 (?:7~8 8=7|7=8 8~7)$/));
});

describe('what stays, and what has moved', () => {
  test('the shorter of two that change places', () => {
    expect(aligned('AB C', 'C AB')).toBe('1=2 2~1');
    expect(aligned('C AB', 'AB C')).toBe('1~2 2=1');
  });
  test('a long paragraph is not outvoted by two short ones', () =>
    expect(aligned('x y ABCD', 'ABCD x y')).toBe('1~2 2~3 3=1'));
  test('the shorter part, when the halves of an article change places', () =>
    expect(aligned('A B C D E', 'D E A B C')).toBe('1=3 2=4 3=5 4~1 5~2'));
  test('the heading moves with what it heads', () =>
    expect(aligned('A =x B C D', 'A C D =x B')).toBe('1=1 2~4 3~5 4=2 5=3'));
});

describe('what moves nothing', () => {
  test('additions, however many', () =>
    expect(aligned('A B C D', 'F A G H B I C J D')).toBe('-1 1=2 -3 -4 2=5 -6 3=7 -8 4=9'));
  test('omissions, however many', () =>
    expect(aligned('F A G H B I C J D', 'A B C D')).toBe('1- 2=1 3- 4- 5=2 6- 7=3 8- 9=4'));
  test('what resembles a little, where nothing is far better', () =>
    expect(aligned('A B C D E', 'K B C D E')).toBe('1=1 2=2 3=3 4=4 5=5'));
  test('what resembles a little, where what is better has a partner', () =>
    expect(aligned('A B C D E A', 'K B C D E A')).toBe('1=1 2=2 3=3 4=4 5=5 6=6'));
  test('a caption printed elsewhere', () => expect(aligned('A @B C D', 'A C D @B')).toBe('1=1 2=4 3=2 4=3'));
  test('a stock phrase far away: small and far is chance', () =>
    expect(aligned('A z B C D', 'A B C D z')).toBe('1=1 2- 3=2 4=3 5=4 -5'));
});

test('passages that were printed interleaved with what stays, and cross each other, are not both in their place', () => {
  // "C" crosses "B" and neither crosses "A", which stays between the two parts of the other article's last paragraph.
  const { beads } = align(article('C B DE A F'), article('A DE BF'));
  const still = beads.filter(({ a, b, displaced }) => a.length > 0 && b.length > 0 && !displaced);
  const before = (p: readonly number[], q: readonly number[]) => (p.at(-1) ?? 0) < (q[0] ?? 0);
  for (const one of still) for (const two of still) expect(before(one.a, two.a) && before(two.b, one.b)).toBe(false);
});
