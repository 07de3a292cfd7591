import { describe, expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import type { Article, ParagraphKind, Story } from '../../../src/core/model.ts';
import { articleOf, paragraph } from './made-up.ts';

const STORY: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
const FIRE = 'A fire destroyed a warehouse on Quay Street early on Sunday.';
const HURT = 'Nobody was hurt, but forty families slept on mats in the sports hall by the river.';
const ROOF = 'Firefighters were still on the roof at noon, and the smoke was seen from the hills.';
const OWNER = 'The owner of the warehouse, who imports carpets from the south, could not be reached.';

const collated = (a: Article, b: Article) => collate(STORY, a, b);
const article = (id: string, ...texts: readonly (string | readonly [string, ParagraphKind])[]) =>
  articleOf(
    id,
    texts.map((one) => (typeof one === 'string' ? paragraph(one) : paragraph(one[0], one[1]))),
  );

describe('what the other article prints elsewhere is not left out', () => {
  test.each<[string, readonly [string, ParagraphKind]]>([
    ['a pull quote', ['forty families slept on mats in the sports hall', 'quote']],
    ['a caption', ['Firefighters were still on the roof at noon.', 'caption']],
    ['a key point', ['The owner of the warehouse could not be reached.', 'list-item']],
    ['a repeat', [HURT, 'paragraph']],
    ['a standfirst', ['Forty families slept on mats in the sports hall by the river', 'standfirst']],
  ])('%s', (_what, extra) => {
    for (const place of [1, 4]) {
      const texts: (string | readonly [string, ParagraphKind])[] = [FIRE, HURT, ROOF, OWNER];
      texts.splice(place, 0, extra);
      const { tally, passages } = collated(article('a', FIRE, HURT, ROOF, OWNER), article('b', ...texts));
      expect(tally.wordsOnly).toEqual({ a: 0, b: 0 });
      expect(tally.only.b).toEqual({});
      expect(passages.filter(({ kind }) => kind === 'only-b').map(({ repeated }) => repeated)).toEqual([true]);
    }
  });

  test('of a paragraph that is printed elsewhere in part, the rest is counted', () => {
    const half = `${ROOF} The mayor will visit the street when the ashes are cold.`;
    const { tally } = collated(article('a', FIRE, HURT, ROOF, OWNER), article('b', FIRE, HURT, ROOF, OWNER, half));
    expect(tally.wordsOnly.b).toBe(11);
  });
});

test('the verbatim copy further on wins over a lookalike in place', () => {
  const lookalike = 'Forty families slept on mats in the sports hall.';
  const a = article('a', FIRE, HURT, ROOF, OWNER);
  const { passages } = collated(a, article('b', FIRE, lookalike, ROOF, OWNER, HURT));
  expect(passages.find(({ a }) => a.includes(1))).toMatchObject({ b: [4], changes: [] });
});

describe('a lost sentence is one omission of exactly that sentence', () => {
  test.each([
    ['The tanker is owned by a bank. ', 'Its crew had been told to wait beyond the reef. ', 'The master is a boy.'],
    ['The board met on Friday. ', 'Reed said that he would also raise the matter of the pilots. ', 'He left at noon.'],
    ['Traders were divided. ', '“It is a bad week for the quay,” said Quill, who will vote. ', 'She opened in 1998.'],
    ['Prices rose again. ', 'They had bought steel for more than half of the barges by May. ', 'They will mend them.'],
  ])('%s[%s]%s', (before, lost, after) => {
    const { passages, tally } = collated(article('a', before + lost + after), article('b', before + after));
    expect(passages[0]?.changes.map(({ a, b }) => [a.text.trim(), b.text.trim()])).toEqual([[lost.trim(), '']]);
    expect(tally.quotations.altered).toBe(0);
  });
});

describe('sentences that changed places are neither left out nor added', () => {
  test.each([
    [
      [
        'The tanker is owned by a bank.',
        'Its crew had been told to wait beyond the reef.',
        'The master has sailed since 1961.',
      ],
      [0, 2, 1],
    ],
    [
      [
        'The council sat until midnight.',
        'The mayor wept twice, two people said.',
        'The clerk read the accounts aloud.',
      ],
      [1, 0, 2],
    ],
  ])('%s', (sentences, order) => {
    const b = order.map((k) => sentences[k]).join(' ');
    const { passages, tally } = collated(article('a', sentences.join(' ')), article('b', b));
    expect(tally.sentences).toMatchObject({ onlyA: 0, onlyB: 0 });
    expect(tally.wordsLeftOut).toEqual({ a: 0, b: 0 });
    expect(passages[0]?.changes.map(({ kind }) => kind)).not.toContain('omission');
  });
});

describe('a sentence that went to another passage', () => {
  const MOVED = 'The tide gates had been shut by hand since the storm in March.';
  const a = article('a', FIRE, `${HURT} ${MOVED}`, ROOF, OWNER);
  const b = article('b', FIRE, HURT, ROOF, `${OWNER} ${MOVED}`);
  const { passages, tally } = collated(a, b);
  const told = passages.flatMap(({ changes }) =>
    changes.map((change) => [change.kind, change.group, change.a.text.trim(), change.b.text.trim()]),
  );

  test('is told as moved at both ends, and is neither left out nor added', () => {
    expect(told).toEqual([
      ['order', 'wording', MOVED, ''],
      ['order', 'wording', '', MOVED],
    ]);
    expect([tally.wordsLeftOut, tally.changes.substance]).toEqual([{ a: 0, b: 0 }, 0]);
  });

  test('says where it stands', () => {
    const reasons = passages.flatMap(({ changes }) => changes.map(({ reason }) => reason));
    expect(reasons).toEqual([
      'Moved: the second article prints these words in another place: “The owner of the warehouse, who imports carpets…”.',
      'Moved: the first article prints these words in another place: “Nobody was hurt, but forty families slept on…”.',
    ]);
  });

  test('is left out where only the first has it', () => {
    const { passages: others } = collated(a, article('b', FIRE, HURT, ROOF, OWNER));
    expect(others.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual(['omission']);
  });
});
