import { expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import type { Article, Story } from '../../../src/core/model.ts';
import { articleOf, paragraph } from './made-up.ts';

const article = (id: string, ...texts: readonly string[]) =>
  articleOf(
    id,
    texts.map((text) => paragraph(text)),
  );

function tally(a: Article, b: Article) {
  const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [a, b], note: [] };
  return collate(story, a, b).tally;
}

const RIVER = 'The river broke its banks at Aldersby on Friday night.';
const MILL = 'Ann Teller never saw water rise so quickly.';
const COST = 'Insurers expect claims of nine million pounds.';

test('words carried, left out and alone; house style does not count', () => {
  const found = tally(
    article('a', `${RIVER} It was dark and cold there.`, `Mr Marsh said: ${MILL}`, COST),
    article('b', RIVER, `Marsh said: ${MILL.replace('never', 'seldom')}`),
  );
  expect(found.words).toEqual({ a: 34, b: 20 });
  expect(found.wordsOnly).toEqual({ a: 7, b: 0 });
  expect(found.wordsLeftOut).toEqual({ a: 6, b: 0 });
  expect(found.wordsCarried).toEqual({ a: 20, b: 19 });
  expect(found.longestVerbatim).toEqual({ passage: 'The river--x', words: 10 });
});

test('two articles that share nothing have no verbatim run', () => {
  const found = tally(article('a', RIVER), article('b', COST));
  expect(found.longestVerbatim).toBeUndefined();
  expect(found.wordsCarried).toEqual({ a: 0, b: 0 });
});
