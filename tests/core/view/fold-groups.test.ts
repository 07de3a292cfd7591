import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../../src/core/collate/tally.ts';
import type { Collation, Passage } from '../../../src/core/model.ts';
import { foldGroups } from '../../../src/core/view/fold-groups.ts';
import { foldSummary } from '../../../src/core/view/fold-words.ts';
import { rowsOf } from '../../../src/core/view/rows.ts';
import { articleOf, change, paragraph, passage } from '../collate/made-up.ts';

const style = change('spelling', ['colour', 0, 6], ['color', 0, 5]);

function grouped(passages: readonly Passage[]) {
  const words = ['One.', 'One two.', 'One two three.', 'One two three four.'].map((text) => paragraph(text));
  const [a, b] = [articleOf('a', words), articleOf('b', words)];
  const story = { id: 's', title: 'S', relation: 'outlets' } as const;
  const collation: Collation = {
    ...{ story, a, b, passages, quotations: [], limited: false },
    tally: tallyOf(passages, [], a, b),
  };
  return foldGroups(rowsOf(collation), collation).map(({ same, rows, line }) => ({
    same,
    line,
    rows: rows.map(({ words: size }) => size),
  }));
}

describe('rows that read the same', () => {
  test('are one group with their words, between those that do not', () =>
    expect(grouped([passage([0], [0], [style]), passage([1], [1]), passage([2], [2]), passage([3], [])])).toEqual([
      { same: false, rows: [1], line: '' },
      { same: true, rows: [2, 3], line: '2 unchanged passages · 5 words' },
      { same: false, rows: [4], line: '' },
    ]));

  test('do not, where they stand elsewhere', () =>
    expect(grouped([passage([0], [0], [], true)])).toEqual([{ same: false, rows: [1], line: '' }]));

  test('are counted by the words of b where a has none', () =>
    expect(grouped([passage([], [3])])).toEqual([{ same: false, rows: [4], line: '' }]));
});

test.each([
  [1, 1, 'unchanged', '1 unchanged passage · 1 word'],
  [3, 212, 'other', '3 other passages · 212 words'],
  [2, 5, '', '2 passages · 5 words'],
])('the line of %i rows with %i words', (rows, words, what, line) => expect(foldSummary(rows, words, what)).toBe(line));
