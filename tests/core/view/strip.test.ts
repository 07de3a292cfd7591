import { describe, expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import { stripOf } from '../../../src/core/view/strip.ts';
import { articleOf, paragraph } from '../collate/made-up.ts';

const PLACE =
  'The old wall stands beside the river, on the road that leads past the mill to the harbour and the two farms';

function looks(one: string, other: string): readonly string[] {
  const [a, b] = [articleOf('a', [paragraph(one)]), articleOf('b', [paragraph(other)])];
  const { rows } = stripOf(collate({ id: 's', title: 'S', relation: 'outlets', articles: [a, b], note: [] }, a, b));
  return rows.flatMap(({ a: left, b: right }) => [left.look, right.look]);
}

describe('the shade of a row', () => {
  test.each([
    ['the same text', `${PLACE}.`, `${PLACE}.`, 'same'],
    ['a spelling', `${PLACE} in grey.`, `${PLACE} in gray.`, 'little'],
    ['one word in a hundred letters', `${PLACE}, and cattle graze.`, `${PLACE}, and sheep graze.`, 'little'],
    ['a figure outranks its length', `${PLACE}, 14 in all.`, `${PLACE}, 13 in all.`, 'some'],
    ['a negation, too', `${PLACE} and it did fall.`, `${PLACE} and it did not fall.`, 'some'],
  ])('%s', (_what, one, other, look) => {
    expect(looks(one, other)).toEqual([look, look]);
  });
});
