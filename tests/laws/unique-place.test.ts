import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlace, uniquePlace } from '../../src/core/link/unique-place.ts';
import { anyString } from './texts.ts';

test('a place that is named is found again, and no other', () => {
  fc.assert(
    fc.property(anyString, fc.nat(), fc.nat(), (text, from, length) => {
      fc.pre(text.length > 0);
      const start = from % text.length;
      const end = Math.min(text.length, start + 1 + (length % 12));
      const place = uniquePlace(text, { start, end });
      expect(place.words).toBe(text.slice(start, end));
      expect(findPlace(text, place)).toEqual({ start, end });
    }),
  );
});
