import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareCommand } from '../../src/cli/compare-command.ts';
import { collate } from '../../src/core/collate/collate.ts';
import { collationJson } from '../../src/core/export/collation-json.ts';
import { type CollationJson, collationSchema } from '../../src/core/export/collation-schema.ts';
import { LEXICON } from '../../src/corpus/lexicon.ts';
import { readStory } from '../../src/corpus/read-story.ts';
import { callCommand, type Ran, ROOT } from './run-command.ts';

const A = `---
outlet: The Aldersby Courier
title: River rises at Aldersby
published: 2024-05-03
---

The river rose by fourteen feet at the old bridge on Friday, officials said.

“We can't wait,” Mayor Ann Lee told the council.
`;
const B = `River rises at Aldersby

The river rose by 13 feet at the old bridge, officials said.

“We can’t wait,” Mayor Ann Lee told the council.

The ferry to the islands ran all night, with nobody on it but the crew and a dog.
`;
const PAGE = `<!doctype html><html lang="en"><head><title>River rises at Aldersby</title>
<link rel="canonical" href="https://news.example.org/river"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>River rises at Aldersby</h1>
<p>The river rose by fourteen feet at the old bridge on Friday, officials said, and it was still rising at noon.</p>
<p>“We can’t wait,” Mayor Ann Lee told the council, which had met in the town hall all through the night.</p>
<p>Advertisement</p></article></body></html>`;

let folder: string;
const compare = (...args: readonly string[]): Promise<Ran> =>
  callCommand(compareCommand, folder, ...args.map((arg) => (arg.startsWith('-') ? arg : join(folder, arg))));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireside-'));
  await writeFile(join(folder, 'a.md'), A);
  await writeFile(join(folder, 'The Post.txt'), B);
  await writeFile(join(folder, 'page.html'), PAGE);
  await writeFile(join(folder, 'bare.md'), `# River rises at Aldersby\n\n${B.split('\n\n').slice(1).join('\n\n')}`);
  await writeFile(join(folder, 'clip.md'), A.replace('outlet', 'site').replace('---\n\n', 'tags: [river]\n---\n\n'));
  await writeFile(
    join(folder, 'bad.md'),
    A.replace('outlet', 'oulet').replace('05-03', '13-45').replace('title', 'outlet'),
  );
  await writeFile(join(folder, 'file.pdf'), '%PDF-1.7 …');
  await writeFile(join(folder, 'empty.txt'), '\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('compare', () => {
  test('prints what differs most, the counts, then the passages, in 80 columns', async () => {
    const { code, out, err } = await compare('a.md', 'The Post.txt');
    expect(code).toBe(0);
    expect(err).toMatch(/The Post\.txt does not say who published it: “the-post” stands for the outlet\.\n$/);
    expect(out).toMatchInlineSnapshot(`
      "a  The Aldersby Courier: River rises at Aldersby
         3 May 2024 · 27 words
      b  the-post (outlet not confirmed): River rises at Aldersby
         date not stated · 43 words

      Key differences
      - Figure: fourteen / 13 (feet at the old)
      - Date or time: on Friday, only in The Aldersby Courier
      - Only in the-post: The ferry to the islands ran all night, with nobody on it…
        (18 words)

      Counts
      Both paragraphs of The Aldersby Courier also appear in the-post. Three changes
      in the shared passages: two of substance, one of house style. No quotation was
      altered. Only the-post has 1 paragraph (18 words).
      - Substance 2: figure 1, date or time 1
      - House style 1: typography 1

      Passages
      Marks: [a / b] substance, <a / b> house style. A dash stands for nothing.

      1 · headline
        River rises at Aldersby

      2
        The river rose by [fourteen / 13 · figure] feet at the old bridge [on Friday /
        – · date or time], officials said.

      3
        “We <can't / can’t · typography> wait,” Mayor Ann Lee told the council.

      4 · Not in The Aldersby Courier · 18 words
        The ferry to the islands ran all night, with nobody on it but the crew and a
        dog.
      "
    `);
    expect(out.split('\n').filter(({ length }) => length > 80)).toEqual([]);
  });

  test('leaves out what is the same, if told to', async () => {
    const { out } = await compare('a.md', 'bare.md', '--differences');
    expect(out).toContain('\n\n1 · the same in both\n\n2\n');
  });

  test.each([
    ['a.md', 'The Post.txt'],
    ['page.html', 'bare.md'],
    ['clip.md', 'a.md'],
    ['a.md', 'a.md'],
  ])('prints %s and %s as JSON of the published schema', async (one, other) => {
    const { code, out } = await compare(one, other, '--json');
    expect(code).toBe(0);
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(collationSchema);
    validate(JSON.parse(out));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('invents no fact that a file does not state', async () => {
    const { a, b } = JSON.parse((await compare('page.html', 'bare.md', '--json')).out) as CollationJson;
    expect(a).toMatchObject({ id: 'page', outlet: 'news.example.org', publisher: 'unknown' });
    expect(b).toMatchObject({ id: 'bare', outlet: 'bare', publisher: 'unknown', title: 'River rises at Aldersby' });
    for (const article of [a, b])
      expect([article.published, article.byline, article.agency]).toEqual([undefined, undefined, undefined]);
  });

  test('a headline that one copy lacks is told by the name of the copy', async () => {
    await writeFile(join(folder, 'headless.txt'), B.slice(B.indexOf('The river')));
    expect((await compare('a.md', 'headless.txt')).out).toContain('\n\n1 · No headline in headless\n');
  });

  test('says what it left out of a page', async () => {
    const { err } = await compare('page.html', 'a.md');
    expect(err).toMatch(/\d blocks? of \S+page\.html left out as no part of the article: .*“Advertisement”/);
  });

  test('tells all problems of both files at once, and what to do', async () => {
    const { code, out, err } = await compare('bad.md', 'file.pdf');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^3 problems in the files:\n/);
    expect(err).toMatch(/bad\.md:2 {2}There is no field "oulet"\.\n {4}Did you mean "outlet"\?/);
    expect(err).toMatch(/bad\.md:4 {2}The field "published" is the text "2024-13-45"\.\n {4}Use a date/);
    expect(err).toMatch(/file\.pdf:1 {2}This cannot be read: it is a PDF file\.\n {4}Open the page in a browser/);
    const none = await compare('nowhere.md', 'empty.txt');
    expect(none.code).toBe(1);
    expect(none.err).toMatch(/nowhere\.md:1 {2}This cannot be read: there is no such file\.\n {4}Check the name\./);
    expect(none.err).toMatch(/empty\.txt:1 {2}This cannot be read: no text of an article was found in it\.\n/);
  });

  test.each([[[]], [['a.md']], [['a.md', 'a.md', 'a.md']]])('wants two files, not %j', async (files) => {
    const { code, err } = await compare(...files);
    expect(code).toBe(2);
    expect(err).toMatch(/^Name two files to compare/);
  });

  test('two articles that state one outlet are its revisions', async () => {
    await writeFile(join(folder, 'later.md'), A.replace('05-03', '05-04'));
    const { story, a, b } = JSON.parse((await compare('a.md', 'later.md', '--json')).out) as CollationJson;
    expect([story.relation, a.label, b.label]).toEqual([
      'revisions',
      'The Aldersby Courier, 3 May 2024',
      'The Aldersby Courier, 4 May 2024',
    ]);
  });

  test('the site has the same passages, changes and counts for the same files', async () => {
    const content = join(ROOT, 'content/tollgate-bridge');
    const files = ['larkhaven-courier', 'evening-post'];
    const { out } = await callCommand(
      compareCommand,
      folder,
      ...files.map((name) => join(content, `${name}.md`)),
      '--json',
    );
    const { story } = await readStory(content, content);
    const [a, b] = files.map((name) => story?.articles.find(({ id }) => id === name));
    const { passages, quotations, tally } = collationJson(collate(story!, a!, b!, LEXICON));
    expect(passages.length).toBeGreaterThan(10);
    expect(JSON.parse(out)).toMatchObject(JSON.parse(JSON.stringify({ passages, quotations, tally })) as object);
  });
});

describe('one HTML file', () => {
  test('holds both texts to the character, in the style of the site, and neither a script nor an address', async () => {
    const { code, out } = await compare('a.md', 'The Post.txt', '--html', 'out/compared.html');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('compared.html holds the comparison.') });
    const page = await readFile(join(folder, 'out/compared.html'), 'utf8');
    expect(page).not.toMatch(/<script|url\(|@import|any-kind/);
    expect(page).toContain('.substance');
    const { document } = parseHTML(page);
    expect(document.querySelector('title')?.textContent).toMatch(/^The Aldersby Courier and .+, compared$/);
    for (const read of document.querySelectorAll('.said')) read.remove();
    const texts = [...document.querySelectorAll('td.b .text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(B.trim().split('\n\n'));
    expect(document.querySelectorAll('mark.substance').length).toBeGreaterThan(0);
  });

  test.each([
    [['--html', 'a.md'], 2, /would be lost/],
    [['--html='], 2, /needs the name of a file/],
    [['--html', 'x.html', '--json'], 2, /Choose one/],
    [['--html', 'a.md/x.html'], 1, /cannot be written: a part of its path is a file/],
  ])('%j is refused in a sentence', async (args, code, sentence) => {
    const ran = await compare('a.md', 'The Post.txt', ...args);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(sentence);
  });
});
