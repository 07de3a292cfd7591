import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import * as api from '../../src/api/index.ts';
import {
  align,
  type Collation,
  collate,
  collationJson,
  collationSchema,
  keyLines,
  parseText,
  plainLine,
  plainSummary,
  type Story,
  searchIn,
  storyOf,
  summaryOf,
} from '../../src/api/index.ts';
import * as model from '../../src/core/model.ts';

let story: Story;
let collation: Collation;
beforeAll(() => {
  const a = parseText(
    'The river rose by fourteen feet at Aldersby on Friday, officials said.\n\n“We were very lucky to get everybody out,” Mayor Ann Lee said.',
    { id: 'courier' },
    { outlet: 'The Courier' },
  ).value;
  const b = parseText(
    'The river rose by 13 feet at Aldersby, officials said.\n\n“We were lucky to get everybody out,” Mayor Ann Lee said.',
    { id: 'post' },
    { outlet: 'The Post' },
  ).value;
  story = storyOf([a, b]);
  collation = collate(story, story.articles[0]!, story.articles[1]!);
});

test('the documentation names everything that is exported, and nothing else', async () => {
  const text = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8');
  const functions = /^\| function .*?\n\n/ms.exec(text)?.[0] ?? '';
  const of = Object.keys(api).filter((name) => !Object.keys(model).includes(name));
  const columns = functions
    .split('\n')
    .slice(2)
    .flatMap((row) => row.split(' | ')[0]!.match(/(?<=`)[A-Za-z_]+/g) ?? []);
  expect(new Set(columns)).toEqual(new Set(of));
});

describe('the package, as other programs use it', () => {
  test('aligns and collates', () => {
    expect(align(collation.a.paragraphs, collation.b.paragraphs).beads.map(({ a, b }) => [a, b])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect(keyLines(collation).map(plainLine)).toContainEqual(expect.stringMatching(/^Figure: fourteen \/ 13 /));
    expect(plainSummary(summaryOf(collation))).toMatch(/^Both paragraphs of The Courier also appear in The Post\./);
  });

  test('gives the published JSON, with an address if there is one', () => {
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(collationSchema);
    validate(JSON.parse(JSON.stringify(collationJson(collation))));
    expect(validate.errors ?? []).toEqual([]);
    expect(collationJson(collation).cite).toMatch(/\. Wireside$/);
    expect(collationJson(collation, 'https://example.org/').cite).toMatch(/\. Wireside, https:\/\/example\.org\/$/);
  });

  test('searches stories, and says how each article prints a quotation', async () => {
    const { search, check } = searchIn([{ story, collations: [collation] }]);
    const { results } = await search('river rose at Aldersby');
    expect(results[0]).toMatchObject({
      story: 'courier-and-post',
      path: expect.stringContaining('#the-river-rose-by'),
    });
    const { stories } = await check('We were lucky to get everybody out');
    expect(stories[0]?.articles.map(({ label, verdict }) => [label, verdict])).toEqual([
      ['The Courier', 'altered'],
      ['The Post', 'verbatim'],
    ]);
    expect((await check('Nobody ever said such a thing')).stories).toEqual([]);
  });
});
