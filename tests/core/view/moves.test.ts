import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/core/model.ts';
import { movesOf } from '../../../src/core/view/moves.ts';
import { articleOf, paragraph, passage } from '../collate/made-up.ts';

const b = articleOf(
  'b',
  ['zero', 'one', 'two', 'three', 'four'].map((word) => ({ ...paragraph(`${word} word`), id: `${word}--b` })),
);
const moves = (passages: readonly Passage[]) => movesOf({ passages, b });
const inOrder = (place: number) => passage([place], [place]);

describe('the ends of a move', () => {
  test('what is in order has none', () => {
    const { ofRows, above } = moves([inOrder(0), inOrder(1), passage([2], [])]);
    expect([ofRows.size, above.size]).toEqual([0, 0]);
  });

  test('what b prints earlier lies up, above the row of what b prints next', () => {
    const moved = passage([3], [1], [], true);
    const { ofRows, above } = moves([passage([0], [0]), passage([1], [2]), passage([2], [3]), moved]);
    const move = ofRows.get(moved.id);
    expect(move).toEqual({
      passage: moved.id,
      place: 'place_one',
      direction: 'up',
      distance: 'two passages',
      opening: 'one word',
    });
    expect([...above]).toEqual([['1-2', [move]]]);
  });

  test('what b prints later lies down; below all rows it stands above none', () => {
    const moved = passage([0], [4], [], true);
    const { ofRows, above } = moves([moved, passage([1], [0]), passage([2], [1]), passage([3], [2])]);
    const move = ofRows.get(moved.id);
    expect(move).toMatchObject({ direction: 'down', distance: 'three passages' });
    expect([...above]).toEqual([['', [move]]]);
  });

  test('two that lie in one place stand in the order of b', () => {
    const [later, earlier] = [passage([2], [1], [], true), passage([3], [0], [], true)];
    const { above } = moves([passage([0], [2]), passage([1], [3]), later, earlier]);
    expect(above.get('0-2')?.map(({ place }) => place)).toEqual(['place_zero', 'place_one']);
  });

  test('what only crosses another that is out of order is a little further', () => {
    const [one, other] = [passage([1], [2], [], true), passage([2], [1], [], true)];
    const { ofRows } = moves([passage([0], [0]), one, other, passage([3], [3])]);
    expect(ofRows.get(one.id)?.distance).toBe('a little');
  });

  test.each([
    ['a text that fits is whole', 'Short.', 'Short.'],
    ['a longer one ends at a word', `${'word '.repeat(10)}again and again`, `${'word '.repeat(10).trim()}…`],
    ['one without spaces is cut through no character', '😀'.repeat(60), `${'😀'.repeat(26)}…`],
    ['line breaks are spaces', 'one\ntwo', 'one two'],
  ])('%s', (_what, text, opening) => {
    const moved = passage([0], [0], [], true);
    const { ofRows } = movesOf({ passages: [moved], b: articleOf('b', [paragraph(text)]) });
    expect(ofRows.get(moved.id)?.opening).toBe(opening);
  });
});
