import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle, parseText, storyOf } from '../../src/api/index.ts';

const MARKDOWN = `---
outlet: The Aldersby Courier
title: "River rises: 14 feet"
published: 2024-05-03
---

The river rose on *Friday*.

::caption[The quay at dawn]
`;

describe('an article from Markdown', () => {
  test('has what its front matter states, and its paragraphs', () => {
    const { value, problems } = parseArticle(MARKDOWN.replaceAll('\n', '\r\n'), { id: 'courier' });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ id: 'courier', label: 'The Aldersby Courier', published: '2024-05-03', lang: 'en' });
    expect(value.paragraphs.map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['river-rises-14-feet--courier', 'headline', 'River rises: 14 feet'],
      ['the-river-rose-on-friday--courier', 'paragraph', 'The river rose on Friday.'],
      ['the-quay-at-dawn--courier', 'caption', 'The quay at dawn'],
    ]);
  });

  test('states nothing without front matter: the id stands for the outlet', () => {
    const { value, problems } = parseArticle('# River rises\n\nThe river rose.\n', { id: 'courier' });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ outlet: 'courier', publisher: 'unknown', title: 'River rises' });
    expect(value.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['headline', 'River rises'],
      ['paragraph', 'The river rose.'],
    ]);
  });

  test('tells every problem at once, with file, line and what to do', () => {
    const bad = MARKDOWN.replace('outlet', 'oulet').replace('05-03', '13-45');
    const { problems } = parseArticle(bad, { id: 'courier', file: 'in/courier.md' });
    expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['in/courier.md', 2, 'unknown-field'],
      ['in/courier.md', 1, 'missing-field'],
      ['in/courier.md', 4, 'wrong-field'],
    ]);
    expect(problems[0]?.hint).toBe('Did you mean "outlet"?');
    expect(parseArticle('---\noutlet: Courier\n', { id: 'courier' }).problems.map(({ code }) => code)).toEqual([
      'unclosed-front-matter',
    ]);
  });

  test.each(['', 'Courier', 'a-vs-b', 'story', '../courier'])('has no such id: "%s"', (id) => {
    expect(() => parseArticle(MARKDOWN, { id })).toThrow(RangeError);
  });
});

describe('an article from plain text', () => {
  test('has a paragraph for each, whatever signs are in it', () => {
    const { value, problems } = parseText('# 3 < 4\r\nand *more*\r\n \r\n\n1. [x](y) ::caption[z]\n', { id: 'post' });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ outlet: 'post', publisher: 'unknown' });
    expect(value.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', '# 3 < 4 and *more*'],
      ['paragraph', '1. [x](y) ::caption[z]'],
    ]);
  });

  test('has what is stated of it', () => {
    const { value } = parseText('It rained.', { id: 'post' }, { outlet: 'The Post', title: 'Rain: 3' });
    expect(value).toMatchObject({ outlet: 'The Post', title: 'Rain: 3' });
    expect(value.publisher).toBeUndefined();
    expect(parseText(' \n', { id: 'post' }).problems.map(({ code }) => code)).toEqual(['empty-article']);
  });

  test('a law: every word of it comes out, in order', () => {
    const line = fc.string({ unit: 'grapheme-ascii', maxLength: 30 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const text = lines.join('\n\n');
        const read = parseText(text, { id: 'post' }).value.paragraphs.map((paragraph) => paragraph.text);
        expect(read.join(' ').split(/\s+/)).toEqual(text.trim().split(/\s+/));
      }),
    );
  });
});

describe('a story of articles', () => {
  const article = (id: string, outlet: string, published?: string) =>
    parseText('It rained.', { id }, { outlet, ...(published !== undefined && { published }) }).value;

  test('is called by its articles, and tells those of one outlet apart', () => {
    const story = storyOf([
      article('a', 'The Post', '2024-05-03'),
      article('b', 'The Post', '2024-05-04'),
      article('c', 'The Post'),
      article('d', 'The Courier'),
    ]);
    expect(story.articles.map(({ label }) => label)).toEqual([
      'The Post, 3 May 2024',
      'The Post, 4 May 2024',
      'The Post, c',
      'The Courier',
    ]);
    expect(story).toMatchObject({ id: 'a-and-b-and-c-and-d', relation: 'outlets' });
    expect(story.title).toBe('The Post, 3 May 2024, The Post, 4 May 2024, The Post, c and The Courier');
  });

  test('has no two articles with one id', () => {
    expect(() => storyOf([article('a', 'The Post'), article('a', 'The Courier')])).toThrow(/"a"/);
  });
});
