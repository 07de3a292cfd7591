import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import type { Article, Story } from '../../../src/core/model.ts';
import { parseArticle } from '../../../src/core/parse/parse-article.ts';
import { rowsOf } from '../../../src/core/view/rows.ts';
import { plainRuns, runsOf } from '../../../src/core/view/runs.ts';
import { changePrefix } from '../../../src/core/view/screen-reader-words.ts';
import { plainSummary, summaryOf } from '../../../src/core/view/summary.ts';
import { text } from '../../laws/texts.ts';

function article(id: string, body: string, meta: { title?: string } = {}): Article {
  const source = {
    id,
    label: id.toUpperCase(),
    meta: { outlet: id, lang: 'en', ...meta },
    file: `${id}.md`,
    lines: {},
  };
  return parseArticle({ ...source, body, bodyLine: 1 }).value;
}

function collated(bodyA: string, bodyB: string, relation: Story['relation'] = 'outlets') {
  const [a, b] = [article('a', bodyA), article('b', bodyB)];
  return collate({ id: 's', title: 'S', relation, articles: [a, b], note: [] }, a, b);
}

const RIVER = 'The river broke its banks at Aldersby on Friday night, the *fire service* said.';
const MILL = 'Ann Teller, who runs the mill, had never seen water rise so quickly.';

test('runs joined are the paragraph; marks cover words and not the spaces around them', () => {
  const { passages, a, b } = collated(RIVER, RIVER.replace('the *fire', 'the local *fire'));
  const [passage] = passages;
  if (passage === undefined) throw new Error('no passage');
  const [runs = []] = runsOf(passage, b.paragraphs, 'b');
  expect(runs.map((run) => run.text).join('')).toBe(b.paragraphs[0]?.text);
  expect(runs.filter(({ change }) => change !== undefined).map((run) => run.text)).toEqual(['local']);
  expect(runs.find((run) => run.text === 'fire service')?.inlines).toMatchObject([{ kind: 'emphasis' }]);
  expect(plainRuns(a.paragraphs[0]!).map((run) => run.text)).toEqual([
    'The river broke its banks at Aldersby on Friday night, the ',
    'fire service',
    ' said.',
  ]);
});

test('for any two texts the runs of both sides are the texts, and no mark begins or ends with a space', () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      const [a, b] = [one, two].map((words, side) => ({
        id: `p--${side}`,
        kind: 'paragraph' as const,
        text: words,
        inlines: [],
        line: 1,
      }));
      const of = (id: string, paragraph: typeof a): Article => ({
        id,
        label: id,
        outlet: id,
        lang: 'en',
        paragraphs: [paragraph!],
      });
      const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [of('a', a), of('b', b)], note: [] };
      const { passages } = collate(story, story.articles[0]!, story.articles[1]!);
      for (const passage of passages.filter(({ kind }) => kind === 'shared')) {
        for (const side of ['a', 'b'] as const) {
          const [runs = []] = runsOf(passage, [side === 'a' ? a! : b!], side);
          expect(runs.map((run) => run.text).join('')).toBe(side === 'a' ? one : two);
          for (const run of runs) if (run.change !== undefined) expect(run.text).toBe(run.text.trim());
        }
      }
    }),
  );
});

test('rows say in words what is not there and how a passage is cut', () => {
  const { passages: _, ...collation } = collated(`${RIVER} ${MILL}`, `${RIVER}\n\n${MILL}\n\n::caption[The mill]`);
  const rows = rowsOf({ ...collation, passages: _ });
  expect(rows.map(({ shape }) => shape)).toEqual(['split in two', '']);
  expect(rows[1]?.a).toEqual({ kind: 'missing', words: 'Caption, not in A · two words' });
});

test('an article without a headline is told from one that has another', () => {
  const a = article('a', MILL, { title: 'Flood at Aldersby' });
  const other = article('b', MILL, { title: 'Quiet day in Portugal' });
  const none = article('b', MILL);
  const story = (b: Article): Story => ({ id: 's', title: 'S', relation: 'outlets', articles: [a, b], note: [] });
  const words = (b: Article) =>
    rowsOf(collate(story(b), a, b)).flatMap((row) => (row.b.kind === 'missing' ? [row.b.words] : []));
  expect(words(none)).toEqual(['No headline in this copy']);
  expect(words(other)).toEqual([]);
});

test('what is read out tells style from substance and names the article', () => {
  const { passages } = collated(`${MILL} It rained.`, `${MILL.replace('mill', 'shed')} It rained hard.`);
  const [first, second] = passages[0]?.changes ?? [];
  expect(changePrefix(first!, 'a', 'A', 'B')).toBe('different in B: ');
  expect(changePrefix(second!, 'b', 'B', 'A')).toBe('only in B: ');
});

test.each([
  [
    `${RIVER}\n\n${MILL}`,
    `${RIVER}\n\n${MILL}`,
    'Both paragraphs of A also appear in B. The shared passages are identical. ',
  ],
  [
    RIVER,
    MILL,
    'A and B have no passage in common. Only A has 1 paragraph (14 words). Only B has 1 paragraph (13 words). ',
  ],
  [
    `${RIVER} ${MILL}`,
    `${RIVER}\n\n${MILL.replace('never', 'seldom')}`,
    'The only paragraph of A also appears in B. Two changes in the shared passages: one of substance, one of house style. One paragraph is split. ',
  ],
])('the summary in words', (a, b, words) => expect(plainSummary(summaryOf(collated(a, b)))).toBe(words));

test('an editor may join two paragraphs, or part them, by their ids', () => {
  const [a, b] = [article('a', `${RIVER}\n\n${MILL}`), article('b', `${RIVER}\n\nQuite another matter.`)];
  const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [a, b], note: [] };
  const shapes = (overrides: NonNullable<Story['overrides']>) =>
    collate({ ...story, overrides }, a, b).passages.map((passage) => `${passage.a}=${passage.b}`);
  const [first, second] = a.paragraphs.map(({ id }) => id) as [string, string];
  const [river, other] = b.paragraphs.map(({ id }) => id) as [string, string];
  expect(shapes({ pins: [], forbids: [] })).toEqual(['0=0', '1=', '=1']);
  expect(shapes({ pins: [[other, second]], forbids: [] })).toEqual(['0=0', '1=1']);
  expect(shapes({ pins: [], forbids: [[first, river]] })).toEqual(['0=', '1=', '=0', '=1']);
});
