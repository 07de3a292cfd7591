import { expect, test } from 'vitest';
import { tallyOf } from '../../../src/core/collate/tally.ts';
import { articleOf, change, paragraph, passage } from './made-up.ts';

const a = articleOf('a', [
  paragraph('Ferry late', 'headline'),
  paragraph('It rained, and 12 boats stayed in.'),
  paragraph('It is over.'),
  paragraph('Nobody was hurt.'),
  paragraph('The quay', 'caption'),
]);
const b = articleOf('b', [
  paragraph('It rained.'),
  paragraph('And 12 boats stayed in.'),
  paragraph('It is over.'),
  paragraph('Nobody was hurt at all.'),
  paragraph('A very old boat', 'caption'),
  paragraph('A very new boat', 'caption'),
]);
const style = change('punctuation', ['rained,', 6, 7], ['rained.', 6, 7]);
const substance = change('addition', ['hurt.', 4, 4], ['hurt at all.', 4, 11]);

const tally = tallyOf(
  [
    passage([0], []),
    passage([1], [0, 1], [style, style]),
    passage([2], [2], [], true),
    passage([3], [3], [substance, style]),
    passage([4], []),
    passage([], [4]),
    passage([], [5]),
  ],
  [],
  a,
  b,
);

test('words are counted, and those of paragraphs without a counterpart apart', () => {
  expect(tally.words).toEqual({ a: 17, b: 23 });
  expect(tally.wordsOnly).toEqual({ a: 4, b: 8 });
});

test('passages are counted by their shape', () => {
  const { passages } = tally;
  expect(passages).toEqual({
    shared: 3,
    identical: 1,
    split: 1,
    merged: 0,
    regrouped: 0,
    moved: 1,
    displaced: 1,
    onlyA: 2,
    onlyB: 2,
  });
});

test('paragraphs are counted by their kind, on each side', () => {
  expect(tally.only).toEqual({ a: { headline: 1, caption: 1 }, b: { caption: 2 } });
  expect(tally.carried).toEqual({ a: { paragraph: 3 }, b: { paragraph: 4 } });
});

test('changes are counted by kind and group', () => {
  expect(tally.changes).toEqual({
    total: 4,
    substance: 1,
    wording: 0,
    style: 3,
    kinds: { punctuation: 3, addition: 1 },
  });
});

test('seen from the other side, everything is turned round', () => {
  const { passages } = tallyOf([passage([0, 1], [1]), passage([2, 3], [2, 3]), passage([], [0])], [], b, a);
  expect(passages).toMatchObject({ split: 0, merged: 1, regrouped: 1, onlyA: 0, onlyB: 1 });
});

test('two empty articles have nothing', () => {
  const { words, changes, carried } = tallyOf([], [], articleOf('a', []), articleOf('b', []));
  expect([words, changes.total, carried]).toEqual([{ a: 0, b: 0 }, 0, { a: {}, b: {} }]);
});
