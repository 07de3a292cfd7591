import { describe, expect, test } from 'vitest';
import { storyReport } from '../../../src/core/story/story-report.ts';
import { cellInWords, firstDifference, reportInWords, rowInWords } from '../../../src/core/view/story-words.ts';
import { inventedPair } from '../../bench/invented-articles.ts';
import { collationsOf, storyOf } from './story-of.ts';

const RIVER = 'The river broke its banks at Aldersby on Friday night and forty families left their homes.';
const ROAD = 'The road to the old bridge stays closed until Monday, the county council said.';
const MILL = '“We have never seen the water rise so fast,” said Ann Teller, who runs the mill.';
const SCHOOL = 'Blankets and soup are kept at the school behind the market for whoever needs them.';
const MAYOR = 'The mayor, who was on holiday in the mountains, flew home early on Saturday.';

function reported(...articles: readonly (readonly string[])[]) {
  const story = storyOf(articles);
  return storyReport(story, collationsOf(story));
}

/** The rows as a table of letters: the wording, "~" within another row, "-" missing. */
function table({ rows }: ReturnType<typeof reported>): readonly string[] {
  return rows.map(({ cells }) =>
    cells
      .map((cell) =>
        'wording' in cell
          ? String.fromCharCode(65 + cell.wording)
          : { missing: '-', within: '~', unstated: '?' }[cell.kind],
      )
      .join(''),
  );
}

describe('the rows', () => {
  test('what only a later article has stands where that has it', () =>
    expect(table(reported([RIVER, ROAD], [RIVER, SCHOOL, ROAD], [MAYOR, RIVER, ROAD]))).toEqual([
      '--A',
      'AAA',
      '-A-',
      'AAA',
    ]));

  test('an article that merges what the others keep apart is not missing in either row', () =>
    expect(table(reported([RIVER, ROAD], [RIVER, ROAD], [`${RIVER} ${ROAD}`])).map((row) => row[2])).toEqual(
      expect.arrayContaining(['B', '~']),
    ));

  test('are of one wording where only house style differs', () => {
    const styled = ROAD.replace('until Monday', 'until Mon.');
    const other = ROAD.replace('Monday', 'Tuesday');
    const report = reported([ROAD, RIVER], [styled, RIVER], [other, RIVER]);
    expect(table(report)).toEqual(['AAB', 'AAA']);
    const [row] = report.rows;
    if (row === undefined) throw new Error('There is no row.');
    expect(row.wordings.map(({ articles }) => articles)).toEqual([[0, 1], [2]]);
    expect(firstDifference(row.wordings[1]?.changes ?? [])).toBe(
      'Change: “Tuesday” instead of “Monday” (date or time).',
    );
    expect(rowInWords(row, report.story)).toBe('Two wordings, in all articles');
    expect(row.cells.map((cell) => cellInWords(cell, 2))).toEqual(['wording A', 'wording A', 'wording B']);
  });

  test('the wording that most print comes first, also where the first article prints another', () =>
    expect(table(reported([ROAD.replace('Monday', 'Tuesday')], [ROAD], [ROAD]))).toEqual(['BAA']));
});

test('an article that states no headline is not said to lack one', () => {
  const made = storyOf([['Cracks close the bridge', ROAD], ['Bridge is shut', ROAD], [ROAD]]);
  const articles = made.articles.map((article, k) => ({
    ...article,
    paragraphs: article.paragraphs.map((one, p) => (p === 0 && k < 2 ? { ...one, kind: 'headline' as const } : one)),
  }));
  const story = { ...made, articles };
  const report = storyReport(story, collationsOf(story));
  expect(table(report)).toEqual(['AB?', 'AAA']);
  expect(report.rows.map((row) => rowInWords(row, story))).toEqual([
    'Two wordings, not stated in R',
    'One wording, in all articles',
  ]);
  expect(report.omissions.flatMap(({ omissions }) => omissions)).toEqual([]);
});

describe('quotations', () => {
  const OTHER = MILL.replace('never', 'seldom');
  const UNMARKED = MILL.replace(/[“”]/g, '');
  const report = reported([RIVER, MILL], [RIVER, MILL], [RIVER, OTHER], [RIVER, UNMARKED], [RIVER]);
  const { quotations, story } = report;

  test('are told in a sentence', () =>
    expect(reportInWords(report)).toMatch(
      / The only quotation varies in wording; one is printed without quotation marks in at least one article\.$/,
    ));

  test('are one over all articles, with what each made of it', () => {
    expect(quotations).toHaveLength(1);
    const [found] = quotations;
    expect(found?.speakers).toEqual(['Ann Teller']);
    expect(found?.wordings.map(({ printings }) => printings.map(({ article }) => article))).toEqual([[0, 1], [2]]);
    expect(found?.wordings[1]?.changes.map(({ a, b }) => [a.text, b.text])).toEqual([['never', 'seldom']]);
    expect(found?.notQuoted.map(({ kind, article }) => [kind, article])).toEqual([
      ['unmarked', 3],
      ['missing', 4],
    ]);
  });

  test('lead to where they are printed', () => {
    const places = quotations.flatMap(({ wordings }) => wordings.flatMap(({ printings }) => printings));
    for (const { article, place, quotation } of places) {
      const paragraph = story.articles[article]?.paragraphs.find(({ id }) => id === place.paragraph);
      expect(paragraph?.text).toContain(quotation.words);
    }
  });

  test('that leave a passage which is printed are dropped', () => {
    const [found] = reported([RIVER, `${MILL} ${ROAD}`], [RIVER, ROAD], [RIVER, `${MILL} ${ROAD}`]).quotations;
    expect(found?.notQuoted.map(({ kind, article }) => [kind, article])).toEqual([['dropped', 1]]);
  });

  test('without a stated speaker have none', () => {
    const sign = 'A sign over the door of the mill reads “no entry for anybody at all” in red letters.';
    expect(reported([sign], [sign], [sign]).quotations[0]?.speakers).toEqual([]);
  });
});

describe('omissions', () => {
  test('are what another article prints: passages, and sentences of passages', () => {
    const { omissions } = reported([RIVER, `${ROAD} ${MAYOR}`], [RIVER, ROAD], [RIVER, ROAD, SCHOOL]);
    const told = omissions.map((one) => one.omissions.map(({ kind, carriers, words }) => [kind, carriers, words]));
    expect(told).toEqual([
      [['matter', [2], 15]],
      [
        ['sentence', [0], 14],
        ['matter', [2], 15],
      ],
      [['sentence', [0], 14]],
    ]);
    expect(omissions.map(({ words }) => words)).toEqual([15, 29, 14]);
  });

  test('name all who print it, and lead to a paragraph of the first of them', () => {
    const { omissions, story } = reported([RIVER], [RIVER, SCHOOL], [RIVER, SCHOOL]);
    const [found] = omissions[0]?.omissions ?? [];
    expect(found?.carriers).toEqual([1, 2]);
    expect(found?.place).toMatchObject({ article: 1, beside: 0 });
    expect(story.articles[1]?.paragraphs.find(({ id }) => id === found?.place.paragraph)?.text).toBe(SCHOOL);
  });

  test('of an article that has everything there are none', () =>
    expect(reported([RIVER, ROAD], [RIVER], [ROAD]).omissions[0]?.omissions).toEqual([]));
});

describe('likeness', () => {
  test('is told both ways, and not of an article and itself', () => {
    const { matrix } = reported([RIVER, SCHOOL], [RIVER], [MAYOR]);
    expect(matrix.map((cells) => cells.map((cell) => cell?.percent))).toEqual([
      [undefined, 52, 0],
      [100, undefined, 0],
      [0, 0, undefined],
    ]);
  });
});

test('twelve articles: every paragraph once, and the order that all of them keep', () => {
  const { a: texts } = inventedPair(24, 5);
  // Each article leaves out other paragraphs of one report, and keeps their order.
  const report = reported(
    ...Array.from({ length: 12 }, (_, k) => texts.filter((_text, p) => (p * 7 + k * 5) % 12 > 2)),
  );
  expect(report.rows).toHaveLength(texts.length);
  expect(report.matrix.flat()).toHaveLength(144);
  const order = report.rows.map(({ wordings }) => texts.indexOf(wordings[0]?.text ?? ''));
  expect(order).toEqual(texts.map((_, p) => p));
  expect(reportInWords(report)).toBe('None of the 23 passages appear in all 12 articles; none appear in only one.');
});
