import { describe, expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import type { Article, Story } from '../../../src/core/model.ts';

function article(id: string, texts: readonly string[]): Article {
  const paragraphs = texts.map((text, k) => ({
    id: `${k}--${id}`,
    kind: 'paragraph' as const,
    text,
    inlines: [],
    line: k,
  }));
  return { id, label: id, outlet: id, lang: 'en', paragraphs };
}

/** "kind: words of a | words of b" for every quotation. */
function compared(a: readonly string[], b: readonly string[]): readonly string[] {
  const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
  const { quotations, tally } = collate(story, article('a', a), article('b', b));
  const counted = Object.values(tally.quotations).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(quotations.length);
  return quotations.map((one) => `${one.kind}: ${one.a?.words ?? '-'} | ${one.b?.words ?? '-'}`);
}

const SCENE = 'The river broke its banks at Aldersby on Friday night and families left their homes.';

describe('a quotation is verbatim', () => {
  test.each([
    ['“It rose so very fast,” Teller said.', '“It rose so very fast,” Teller said.'],
    ['“It rose so very fast,” Teller said.', '“It rose so very fast”, Teller said.'],
    ['“It rose so very fast,” Teller said.', `"It rose so very fast," Ms Teller said.`],
    ['“It rose so very fast,” Teller said.', '‘It rose so very fast,’ Teller said.'],
  ])('%s / %s', (a, b) =>
    expect(compared([SCENE, a], [SCENE, b]).map((one) => one.split(':')[0])).toEqual(['verbatim']),
  );
});

describe('a quotation is altered', () => {
  test.each([
    ['“It rose so very fast,” Teller said.', '“It rose so fast,” Teller said.'],
    ['“It rose so very fast,” Teller said.', '“It rose so very slowly,” Teller said.'],
    ['“It rose so very fast,” Teller said.', 'It rose so very fast, Teller said.'],
    ['It rose “so very fast”, Teller said.', '“It rose so very fast,” Teller said.'],
  ])('%s / %s', (a, b) =>
    expect(compared([SCENE, a], [SCENE, b]).map((one) => one.split(':')[0])).toEqual(['altered']),
  );
});

test('a quotation that only one article prints is told so', () => {
  expect(compared([`${SCENE} “We saw nothing like it,” Teller said.`], [SCENE])).toEqual([
    'only-a: We saw nothing like it, | -',
  ]);
  expect(compared([SCENE], [SCENE, '“Nobody warned the harbour,” Pelham said.'])).toEqual([
    'only-b: - | Nobody warned the harbour,',
  ]);
});

test('the speaker comes with it where the text states one', () => {
  const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
  const a = article('a', ['“It rose so very fast,” said Ann Teller.']);
  expect(collate(story, a, article('b', [])).quotations[0]?.a).toMatchObject({ speaker: 'Ann Teller', verb: 'said' });
});
