import { describe, expect, test } from 'vitest';
import { socialPicture, type Typeface } from '../../../src/core/export/social-picture.ts';
import type { Collation } from '../../../src/core/model.ts';
import { HARBOUR } from './exported.ts';

/** Every sign is half as wide as it is high, and is drawn as its own name; it has no Greek. */
const TYPEFACE: Typeface = {
  has: (text) => !/\p{Script=Greek}/u.test(text),
  widthOf: (text, size) => ([...text].length * size) / 2,
  pathOf: (text, size, x, y) => `${text} at ${x} ${y} of ${size}`,
};

const drawn = (title: string): readonly string[] => {
  const collation: Collation = { ...HARBOUR, story: { ...HARBOUR.story, title } };
  return [...socialPicture(collation, TYPEFACE).matchAll(/<path d="(.*?) at /g)].map(([, words]) => words ?? '');
};

describe('the picture of a comparison', () => {
  test('holds the title and both outlets', () => {
    expect(drawn('A harbour closes')).toEqual(['Wireside', 'A harbour closes', 'The Courier', 'The Post']);
  });

  test('a long title is broken between words, and ends in an ellipsis where it is too long', () => {
    const lines = drawn('The harbour of the northern town is closed for the whole of the coming season');
    expect(lines.slice(1, -2).join(' ')).toBe(
      'The harbour of the northern town is closed for the whole of the coming season',
    );
    const long = drawn('word '.repeat(80).trim());
    expect(long.slice(1, -2)).toHaveLength(3);
    expect(long.at(-3)).toMatch(/word…?$|…$/);
    expect(drawn('x'.repeat(200))[1]).toMatch(/^x+…$/);
  });

  test('what the typeface cannot draw is left out', () => {
    expect(drawn('Λιμάνι')).toEqual(['Wireside', 'The Courier', 'The Post']);
  });

  test('the strip has a cell for each passage and side, inside of the picture', () => {
    const cells = [
      ...socialPicture(HARBOUR, TYPEFACE).matchAll(/<rect x="([\d.]+)" y="(\d+)" width="([\d.]+)"/g),
    ].slice(2);
    expect(cells).toHaveLength(2 * HARBOUR.passages.length);
    const ends = cells.map(([, x, , width]) => Number(x) + Number(width));
    expect(Math.max(...ends)).toBeLessThanOrEqual(1136);
    expect(Math.max(...ends)).toBeGreaterThan(1120);
  });
});
