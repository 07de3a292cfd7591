import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../../src/core/collate/tally.ts';
import type { Collation, ComparedQuotation, Passage } from '../../../src/core/model.ts';
import { firstRows, rowTraits } from '../../../src/core/view/row-traits.ts';
import { type SummaryPart, summaryOf } from '../../../src/core/view/summary.ts';
import { articleOf, change, paragraph, passage } from '../collate/made-up.ts';

const style = change('spelling', ['colour', 0, 6], ['color', 0, 5]);
const substance = change('figure', ['12', 0, 2], ['14', 0, 2]);
const range = { start: 0, end: 1 };

function collationOf(passages: readonly Passage[], quotations: readonly ComparedQuotation[] = []): Collation {
  const paragraphs = Array.from({ length: 9 }, () => paragraph('Two words.'));
  const [a, b] = [articleOf('a', paragraphs), articleOf('b', paragraphs)];
  const story = { id: 's', title: 'S', relation: 'outlets' } as const;
  return { story, a, b, passages, quotations, tally: tallyOf(passages, quotations, a, b), limited: false };
}

const quoted = (kind: ComparedQuotation['kind'], of: Passage): ComparedQuotation => ({
  kind,
  passage: of.id,
  changes: [],
});

describe('what a row is an instance of', () => {
  test.each([
    ['only a', passage([0], []), ['only-a']],
    ['only b', passage([], [0]), ['only-b']],
    ['unchanged', passage([0], [0]), ['shared']],
    ['split', passage([0], [0, 1]), ['shared', 'split']],
    ['merged', passage([0, 1], [0]), ['shared', 'merged']],
    ['regrouped', passage([0, 1], [0, 1]), ['shared', 'regrouped']],
    ['moved', passage([0], [0], [], true), ['shared', 'moved']],
    ['a little out of order', { ...passage([0], [0]), displaced: true }, ['shared', 'nearby']],
    ['changed', passage([0], [0], [substance, style, style]), ['shared', 'changed', 'substance', 'style']],
    [
      'left out',
      {
        ...passage([0], [0]),
        sentences: [{ kind: 'only-a', a: range } as const, { kind: 'only-b', b: range } as const],
      },
      ['shared', 'left-out-a', 'left-out-b'],
    ],
  ] as const)('%s', (_what, of, traits) => expect(rowTraits(collationOf([of])).get(of.id)).toEqual(traits));

  test('with its quotations, each trait once', () => {
    const of = passage([0], [0]);
    const quotations = (['verbatim', 'altered', 'altered', 'only-a', 'only-b', 'elsewhere'] as const).map((kind) =>
      quoted(kind, of),
    );
    expect(rowTraits(collationOf([of], quotations)).get(of.id)).toEqual(['shared', 'altered', 'quoted-once']);
  });
});

test('every figure of a summary leads to a row, and to the first that it counts', () => {
  const passages = [
    passage([0], []),
    passage([], [0]),
    passage([1], [1, 2], [style]),
    passage([2], [3, 4], [substance]),
    passage([3], [5], [], true),
    { ...passage([4], [6]), displaced: true, sentences: [{ kind: 'only-b', b: range } as const] },
  ];
  const collation = collationOf(passages, [quoted('altered', passages[3]!), quoted('only-b', passages[2]!)]);
  const first = firstRows(rowTraits(collation));
  const figures = summaryOf(collation).filter((part): part is Required<SummaryPart> => part.rows !== undefined);
  expect(figures.map(({ text, rows }) => `${text} → ${first.get(rows)}`)).toEqual([
    'Four of five paragraphs → 1-1,2',
    'Two changes → 1-1,2',
    'one of substance → 2-3,4',
    'one of house style → 1-1,2',
    'One quotation was altered → 2-3,4',
    'one appears → 1-1,2',
    'one paragraph (two words) → 0-',
    'one paragraph (two words) → -0',
    'One sentence → 4-6',
    'Two paragraphs are split → 1-1,2',
    'one passage has moved → 3-5',
    'one passage appears in a different order → 4-6',
  ]);
});
