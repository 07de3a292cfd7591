import { expect, test } from 'vitest';
import { readingOf } from '../../../src/core/export/tei-reading.ts';
import { collationOf } from './exported.ts';

test('every paragraph of a passage begins at a place of its own, also after one without a word', () => {
  const { b } = collationOf(['one'], ['', '', 'one']);
  const reading = readingOf(b, [0, 1, 2], 'b');
  expect(reading.text).toBe('\n\n\n\none');
  expect(reading.breaks.map(({ at }) => at)).toEqual([0, 2]);
});
