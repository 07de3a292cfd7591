import { describe, expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import type { Collation } from '../../../src/core/model.ts';
import { keyLines, linesInWords, plainLine, storyKeyLines } from '../../../src/core/view/key-lines.ts';
import { countsOf, plainSummary } from '../../../src/core/view/summary.ts';
import { LEXICON } from '../../../src/corpus/lexicon.ts';
import { articleOf, paragraph } from '../collate/made-up.ts';

/** Two articles whose paragraphs are parted by empty lines. */
function collated(a: string, b: string): Collation {
  const [one, two] = [a, b].map((text, side) =>
    articleOf(
      side === 0 ? 'a' : 'b',
      text.split('\n\n').map((words) => paragraph(words)),
    ),
  );
  const story = { id: 's', title: 'S', relation: 'outlets' as const, articles: [one!, two!], note: [] };
  return collate(story, one!, two!, LEXICON);
}

const linesOf = (a: string, b: string) => keyLines(collated(a, b)).map(plainLine);
const FILLING = 'The harbour of Sandmouth was shut for most of the night while crews pumped out the old ferry.';

describe('the key differences', () => {
  test('a figure, with the words that both print after it', () =>
    expect(
      linesOf(
        'Fourteen people were treated on the quay, the harbour master said.',
        'Thirteen people were treated on the quay, the harbour master said.',
      ),
    ).toEqual(['Figure: Fourteen / Thirteen (people were treated)']));

  test('a figure before a name, and both before other words, wherever they stand', () =>
    expect(
      linesOf(
        `The crew walked down to the quay at dawn on Monday and then went home to sleep.\n\n${FILLING}\n\nMayor Ann Reed counted 12 boats in the old basin of the harbour.`,
        `The crew climbed down to the quay at dawn on Monday and then went home to sleep.\n\n${FILLING}\n\nMayor Tom Hale counted 15 boats in the old basin of the harbour.`,
      ),
    ).toEqual([
      'Figure: 12 / 15 (boats in the old)',
      'Name: Ann Reed / Tom Hale (counted)',
      'Rewritten: walked / climbed',
    ]));

  test('what only one has, the longest first, by the article that has it', () =>
    expect(
      linesOf(
        `${FILLING}\n\nNobody was hurt.`,
        `${FILLING}\n\nA second ferry with ninety people on board turned back to Ostby, its owners said.`,
      ),
    ).toEqual([
      'Only in B: A second ferry with ninety people on board turned back to… (15 words)',
      'Only in A: Nobody was hurt. (3 words)',
    ]));

  test('words that one article adds, and a negation', () =>
    expect(
      linesOf(
        'Engineers found a small leak in the hull and it is safe to sail, they said.',
        'Engineers found in the hull and it is not safe to sail, they said.',
      ),
    ).toEqual(['Negation: not (safe to sail), only in B', 'Only in A: a small leak']));

  test('one change that is printed twice is told once', () =>
    expect(
      linesOf(
        `Twelve boats sank on Monday night.\n\n${FILLING}\n\nThe owner of the twelve boats wept.`,
        `Fifteen boats sank on Monday night.\n\n${FILLING}\n\nThe owner of the fifteen boats wept.`,
      ),
    ).toEqual(
      ['Figure: Twelve / Fifteen (boats sank on Monday)', 'Figure: twelve / fifteen (boats wept)'].slice(0, 1),
    ));

  test('no wording, no house style', () => {
    const collation = collated(
      'The mayor says that the harbour’s gate is shut.',
      "The mayor said the harbour's gate is shut.",
    );
    expect(keyLines(collation)).toEqual([]);
    expect(linesInWords([])).toBe('No differences of substance.');
  });

  test('no more than five', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7].map((n) => `Boat ${n}00 left the quay at Sandmouth.`).join('\n\n');
    expect(linesOf(numbers, numbers.replaceAll('00', '01')).length).toBe(5);
  });
});

test('the pairs of a story give their lines in turn, each once', () => {
  const [one, two] = [collated('12 boats sank.', '14 boats sank.'), collated('12 boats sank.', '15 boats sank.')];
  expect(storyKeyLines([one, two, one]).map(({ collation, ...line }) => [plainLine(line), collation === one])).toEqual([
    ['Figure: 12 / 14 (boats sank)', true],
    ['Figure: 12 / 15 (boats sank)', false],
  ]);
});

test('headlines that each outlet wrote for itself are no difference, and are said to differ', () => {
  const headline = (text: string) => articleOf(text[0]!, [paragraph(text, 'headline'), paragraph(FILLING)]);
  const [a, b] = [headline('Ferry aground, all safe'), headline('Night of fear on the sandbank')];
  const collation = collate({ id: 's', title: 'S', relation: 'outlets', articles: [a, b], note: [] }, a, b, LEXICON);
  expect(keyLines(collation)).toEqual([]);
  expect(collation.passages[0]?.changes.map(({ kind, a: one, b: two }) => [kind, one.text, two.text])).toEqual([
    ['headline', 'Ferry aground, all safe', 'Night of fear on the sandbank'],
  ]);
  expect(collation.passages[0]?.sentences).toEqual([]);
  expect(collation.tally.changes).toMatchObject({ total: 0, wording: 0, headlinesDiffer: true });
  expect(plainSummary(countsOf(collation))).toContain('The headlines differ. The other shared passages are identical.');
});
