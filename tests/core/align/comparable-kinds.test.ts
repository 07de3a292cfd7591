import { describe, expect, test } from 'vitest';
import { aligned } from './letters.ts';

describe('what floats beside the text', () => {
  test.each(['@', '=', '-', '^'])('a block "%sE" between the halves of a split paragraph breaks nothing', (sign) =>
    expect(aligned('A BC D', `A B ${sign}E C D`)).toBe('1=1 2=2,4 -3 3=5'),
  );
  test('nor does a caption between the halves of one that was split and moved', () =>
    expect(aligned('A BC D E F', 'A D E F B @G C')).toBe('1=1 2~5,7 3=2 4=3 5=4 -6'));
  test('a caption is aligned with a caption, wherever they stand, and has not moved', () =>
    expect(aligned('@A B C', 'B C @A')).toBe('1=3 2=1 3=2'));
  test('captions in another order have moved, among captions', () =>
    expect(aligned('@A @B C', 'C @B @A')).toMatch(/^(?:1=3 2~2|1~3 2=2) 3=1$/));
  test('a caption takes no paragraph that says the same', () =>
    expect(aligned('A @B C', 'A B C')).toBe('1=1 2- -2 3=3'));
  test('nor does a note', () => expect(aligned('A B ^A', 'A B')).toBe('1=1 2=2 3-'));
  test('a caption has no say in which of two equals has moved', () => {
    // Of a heading and a paragraph of one length that change places, either may be called moved, but always the same.
    const still = '=x x';
    expect(aligned(still, 'x =x')).toBe(aligned(still, 'x =x @A').replace(/ -3$/, ''));
    expect(aligned(still, 'x =x')).toBe(aligned(`${still} @A`, 'x =x').replace(/ 3-$/, ''));
  });
  test('two captions that read the same pair in their order', () =>
    expect(aligned('A @x B @x', 'A @x B @x')).toBe('1=1 2=2 3=3 4=4'));
});

describe('headline and standfirst', () => {
  test('take no paragraph that repeats them', () => {
    expect(aligned('#A A B', 'A B')).toBe('1- 2=1 3=2');
    expect(aligned('#A _BC A B', 'A BC')).toBe('1- 2- 3=1 4=2');
  });
  test('meet their own kind', () => expect(aligned('#A _B C', "#A' _B' C")).toBe('1=1 2=2 3=3'));
  test('do not meet each other', () => expect(aligned('#A B', '_A B')).toBe('1- -1 2=2'));
});

describe('kinds that outlets print differently', () => {
  test('a heading printed as a bold line is the same', () => expect(aligned('A =x B', 'A x B')).toBe('1=1 2=2 3=3'));
  test('so is a list printed as paragraphs', () => expect(aligned('-A -B C', 'A B C')).toBe('1=1 2=2 3=3'));
  test('so is a block quotation', () => expect(aligned('>A B', 'A B')).toBe('1=1 2=2'));
  test('a heading that is only like a paragraph is not', () => expect(aligned("=A' B", 'A B')).toBe('1- -1 2=2'));
  test('a heading takes no paragraph away that has a partner of its kind', () =>
    expect(aligned('=A A B', 'A B')).toBe('1- 2=1 3=2'));
});
