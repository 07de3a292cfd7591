import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../../src/core/collate/tally.ts';
import type { Collation, ParagraphKind, Passage } from '../../../src/core/model.ts';
import { kindsInWords } from '../../../src/core/view/kind-nouns.ts';
import { plainSummary, storySummary, summaryOf } from '../../../src/core/view/summary.ts';
import { articleOf, change, paragraph, passage } from '../collate/made-up.ts';

/** A collation of two articles whose paragraphs are "One." and so on, in the kinds given. */
function collationOf(
  kindsOfA: readonly ParagraphKind[],
  kindsOfB: readonly ParagraphKind[],
  passages: readonly Passage[],
): Collation {
  const [a, b] = [kindsOfA, kindsOfB].map((kinds, side) =>
    articleOf(
      side === 0 ? 'a' : 'b',
      kinds.map((kind) => paragraph('Two words.', kind)),
    ),
  ) as [Collation['a'], Collation['b']];
  const story = { id: 's', title: 'S', relation: 'outlets' } as const;
  return { story, a, b, passages, quotations: [], tally: tallyOf(passages, [], a, b), limited: false };
}

const inWords = (...of: Parameters<typeof collationOf>): string => plainSummary(summaryOf(collationOf(...of))).trim();
const P = 'paragraph';
const style = change('spelling', ['colour', 0, 6], ['color', 0, 5]);
const substance = change('figure', ['12', 0, 2], ['14', 0, 2]);

describe('what is carried', () => {
  const same = ' The shared passages are identical.';
  test.each([
    ['nothing', [P], [P], [passage([0], []), passage([], [0])], 'A and B have no passage in common.'],
    ['the only one', [P], [P], [passage([0], [0])], `The only paragraph of A also appears in B.${same}`],
    ['both', [P, P], [P, P], [passage([0], [0]), passage([1], [1])], `Both paragraphs of A also appear in B.${same}`],
    [
      'all',
      [P, P, P],
      [P],
      [passage([0, 1, 2], [0])],
      'All three paragraphs of A also appear in B. The shared passages are identical. One passage is merged.',
    ],
    ['one of two', [P, P], [P], [passage([0], [0]), passage([1], [])], 'One of two paragraphs of A also appears in B.'],
    [
      'a headline alone',
      ['headline', P],
      ['headline'],
      [passage([0], [0]), passage([1], [])],
      'No paragraph of A appears in B.',
    ],
    [
      'captions, where there is no paragraph',
      ['caption', 'caption'],
      ['caption', 'caption'],
      [passage([0], [0]), passage([1], [1])],
      'Two captions of A also appear in B.',
    ],
  ] as const)('%s', (_what, a, b, passages, words) => expect(inWords(a, b, passages)).toContain(words));
});

describe('what one side has alone', () => {
  test('is named by kind, with its words, each side apart', () =>
    expect(
      inWords(
        ['headline', P],
        [P, 'caption', 'caption'],
        [passage([0], []), passage([1], [0]), passage([], [1]), passage([], [2])],
      ),
    ).toContain('Only A has a headline (two words). Only B has two captions (four words).'));
  test('kinds stand in one order, and a headline without a number', () =>
    expect(kindsInWords({ note: 1, quote: 2, headline: 1, paragraph: 12, 'list-item': 1 })).toBe(
      'a headline, 12 paragraphs, two block quotations, one list item and one note',
    ));
});

describe('what is changed', () => {
  test('is counted by its group', () =>
    expect(inWords([P], [P], [passage([0], [0], [style, style, substance])])).toContain(
      'Three changes in the shared passages: one of substance, two of house style.',
    ));
  test('comes before how passages are cut and where they stand', () =>
    expect(
      inWords(
        [P, P, P, P, P],
        [P, P, P, P, P],
        [passage([0], [0, 1], [style]), passage([1, 2], [2, 3], [substance]), passage([3, 4], [4], [], true)],
      ),
    ).toContain(
      'one of house style. One paragraph is split, one passage is merged, one passage is regrouped and one passage has moved.',
    ));
});

test('the parts name the articles, so that a page can set their names apart', () => {
  const named = summaryOf(collationOf([P], [P], [passage([0], [0])])).filter(({ side }) => side !== undefined);
  expect(named).toEqual([
    { text: 'A', side: 'a' },
    { text: 'B', side: 'b' },
  ]);
});

test('a story of one pair is summed up by it, any other by who prints it', () => {
  const pair = collationOf([P], [P], [passage([0], [0])]);
  const [a, b] = [pair.a, pair.b];
  const story = { ...pair.story, articles: [a, b, articleOf('c', [])], note: [] };
  expect(storySummary(story, [pair])).toBe(
    'The only paragraph of A also appears in B. The shared passages are identical.',
  );
  expect(storySummary(story, [pair, pair, pair])).toBe('Printed by A, B and C.');
  expect(storySummary({ ...story, articles: [a] }, [])).toBe('Printed by A.');
});

test('that the articles name different speakers is said', () => {
  const quotation = { paragraph: 0, start: 0, end: 3, words: 'Two', closed: true };
  const collation = collationOf([P], [P], [passage([0], [0], [])]);
  const quotations = [
    {
      kind: 'verbatim' as const,
      passage: '0-0',
      a: quotation,
      b: quotation,
      changes: [],
      speakersDiffer: true as const,
    },
  ];
  const tally = tallyOf(collation.passages, quotations, collation.a, collation.b);
  const said = plainSummary(summaryOf({ ...collation, quotations, tally }));
  expect(said).toMatch(/No quotation was altered\. The articles name different speakers for one quotation\. $/);
});
