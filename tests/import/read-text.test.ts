import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { printedDate } from '../../src/import/printed-date.ts';
import { readCapture } from '../../src/import/read-capture.ts';
import { readMarkdown } from '../../src/import/read-markdown.ts';
import { readText } from '../../src/import/read-text.ts';
import { writeArticle } from '../../src/import/write-article.ts';

function articleOf(name: string): string {
  const bytes = readFileSync(fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url)));
  const { draft } = readCapture(bytes, name);
  return writeArticle(draft.facts, draft.blocks);
}

describe('copied text', () => {
  test('under a section: headline, standfirst and text, without advertisements and the doubled headline', () => {
    expect(articleOf('copied-under-a-section.txt')).toBe(`---
title: Mayor Of Aldersby Vows To Raise The Bridge
standfirst: In his speech on the second day of the meeting Friday, Reed 'promised a bridge that no river will reach'
---

The mayor of Aldersby, Tom Reed, underscored on Friday that the town needs a higher bridge, and soon.

Town hall said Reed also spoke of the mill but didn't say what he wants to do with it.

Reed “promised a bridge that no river will reach,” the town's gazette said Saturday.
`);
  });

  test('with a date and an error message above it: the date is kept, the caption known by its credit', () => {
    expect(articleOf('copied-with-a-date.txt')).toBe(`---
published: 2024-05-03
---

The mayor of Aldersby, Tom Reed, underscored on Friday that the town needs a higher bridge, and soon.

Town hall said Mr Reed also spoke of the mill but did not say what he wants to do with it.

::caption[Mr Reed said the bridge needed to be raised (Aldersby Gazette/Example Press via AP)]

Mr Reed “promised a bridge that no river will reach”, the town’s gazette said on Saturday.
`);
  });

  test('a text wrapped to one width is joined; a list is not', () => {
    const wrapped =
      'The mayor of Aldersby, Tom Reed, underscored on Friday that the town\nneeds a higher bridge, and that it needs it soon.\n\nTown hall said Reed also spoke of the mill but did not say what he\nwants to do with it.';
    expect(readText(wrapped).blocks.map(({ text }) => text)).toEqual([
      'The mayor of Aldersby, Tom Reed, underscored on Friday that the town needs a higher bridge, and that it needs it soon.',
      'Town hall said Reed also spoke of the mill but did not say what he wants to do with it.',
    ]);
    const list = readText('The council closed three things.\n\n• The bridge\n• The mill lane\n• The school');
    expect(list.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'The council closed three things.'],
      ['list-item', 'The bridge'],
      ['list-item', 'The mill lane'],
      ['list-item', 'The school'],
    ]);
  });

  test('a byline above the text goes into the front matter', () => {
    const { facts, blocks } = readText(
      'River rises over the bridge\n\nBy Ann Marsh\n\n3 May 2024\n\nThe river rose over the bridge on Friday.',
    );
    expect(facts).toEqual({ title: 'River rises over the bridge', byline: 'Ann Marsh', published: '2024-05-03' });
    expect(blocks.map(({ text }) => text)).toEqual(['The river rose over the bridge on Friday.']);
  });
});

test.each([
  ['date 2021-01-08 Something', '2021-01-08', 'Something'],
  ['Published: Friday, 8 January 2021', '2021-01-08', ''],
  ['Jan. 8, 2021 | 9:30', '2021-01-08', '9:30'],
  ['8th January 2021', '2021-01-08', ''],
])('a date is read: %s', (line, iso, rest) => expect(printedDate(line)).toEqual({ iso, rest }));

test.each(['8/1/2021', '31 February 2021', 'January is cold', '2021-13-01', 'In 2021 it rained'])(
  'a date that names no day is left: %s',
  (line) => expect(printedDate(line)).toBeUndefined(),
);

describe('Markdown', () => {
  test('keeps its structure, and its fields under our names', () => {
    const { facts, blocks } = readMarkdown(
      '---\nauthor: Ann Marsh\ndate: 2024-05-03\nsource: https://courier.example/x\ntags: [a, b]\n---\n\n# River rises\n\nThe *river* rose on Friday.\n\n![Bridge](b.jpg)\n\nAdvertisement\n\n> No one is to cross.\n',
    );
    expect(facts).toEqual({
      byline: 'Ann Marsh',
      published: '2024-05-03',
      url: 'https://courier.example/x',
      title: 'River rises',
    });
    expect(blocks.map(({ kind, text, inlines }) => [kind, text, inlines.length])).toEqual([
      ['paragraph', 'The river rose on Friday.', 1],
      ['quote', 'No one is to cross.', 0],
    ]);
  });

  test('an article of ours comes out unchanged', () => {
    const article = articleOf('saved-page.md');
    expect(article).toBe(
      readFileSync(fileURLToPath(new URL('../fixtures/import/saved-page.md', import.meta.url)), 'utf8'),
    );
  });
});
