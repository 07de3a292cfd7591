import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCapture } from '../../src/import/read-capture.ts';
import { readPage } from '../../src/import/read-page.ts';
import { writeArticle } from '../../src/import/write-article.ts';

const fixture = (name: string): Promise<Buffer> =>
  readFile(fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url)));

const SENTENCE = 'The river rose over the bridge at Aldersby on Friday morning, and two roads were closed to traffic.';

/** A page with enough text around `html` to be an article. */
function page(html: string, head = ''): string {
  const lines = ['first', 'second', 'third', 'fourth', 'fifth'].map((nth) => `<p>In the ${nth} place, ${SENTENCE}</p>`);
  return `<!doctype html><html><head><title>T</title>${head}</head><body><article>${lines.slice(0, 3).join('')}${html}${lines.slice(3).join('')}</article></body></html>`;
}

const textsOf = (html: string): readonly string[] =>
  readPage(page(html))
    .blocks.map(({ text }) => text)
    .filter((text) => !text.endsWith(SENTENCE));

describe('a saved page', () => {
  test('becomes the article, without furniture and with its facts in the front matter', async () => {
    const { form, draft } = readCapture(await fixture('saved-page.html'), 'saved-page.html');
    expect(form).toBe('page');
    expect(writeArticle(draft.facts, draft.blocks)).toBe((await fixture('saved-page.md')).toString());
  });

  test('says what was taken out, and why', async () => {
    const { draft } = readCapture(await fixture('saved-page.html'), 'saved-page.html');
    const why = (text: string): string | undefined => draft.dropped.find((one) => one.text.includes(text))?.why;
    expect(why('Advertisement')).toBe('an advertisement line');
    expect(why('READ MORE')).toBe('a link to another article');
    expect(why('Something went wrong')).toBe('an error message');
    expect(why('We use cookies')).toBe('a site notice');
    expect(why('Sign up')).toBe('a sign-up box');
    expect(why('is a reporter')).toBe('about the author');
    expect(why('A ferry is late')).toBe('links to other articles');
  });

  test('holds no script, handler or address that could run', async () => {
    const { draft } = readCapture(await fixture('saved-page.html'), 'saved-page.html');
    const article = writeArticle(draft.facts, draft.blocks);
    expect(article).not.toMatch(/steal|tracker|javascript|color: red/);
  });

  test('text separated only by forced breaks becomes paragraphs, and a single break stays', () => {
    expect(textsOf('<div>One line of it.<br>A second line.<br><br>Another paragraph.</div>')).toEqual([
      'One line of it.\nA second line.',
      'Another paragraph.',
    ]);
  });

  test('lists keep their markers, and what belongs to an item has none', () => {
    const { blocks } = readPage(
      page('<ol start="3"><li>Third thing</li><li><p>Fourth thing</p><p>More of it.</p></li></ol>'),
    );
    expect(blocks.filter(({ kind }) => kind === 'list-item').map(({ marker, text }) => [marker, text])).toEqual([
      ['3.', 'Third thing'],
      ['4.', 'Fourth thing'],
      [undefined, 'More of it.'],
    ]);
  });

  test('a credit turns what the page calls a paragraph into a caption', () => {
    const { blocks } = readPage(
      page('<p>The mill in May (A. Writer/Example Press via AP)</p><p>The mill made 300 tonnes (in May).</p>'),
    );
    expect(blocks.filter(({ text }) => text.startsWith('The mill')).map(({ kind }) => kind)).toEqual([
      'caption',
      'paragraph',
    ]);
  });

  test('a text that the page prints by script is taken from its metadata', () => {
    const body = [1, 2, 3].map((n) => `In part ${n}, ${SENTENCE}`);
    const ld = { '@type': 'NewsArticle', headline: 'H', articleBody: body.join('\n\n') };
    const html = `<html><head><script type="application/ld+json">${JSON.stringify(ld)}</script></head><body><p>Please wait for the text.</p></body></html>`;
    expect(readPage(html).blocks.map(({ text }) => text)).toEqual(body);
  });

  test('deep nesting and broken markup are read', () => {
    const deep = `${'<div>'.repeat(400)}<p>${SENTENCE}</p><p>Unclosed <b>bold <i>both</b> text</p>`;
    expect(readPage(`<body>${deep}`).blocks.map(({ text }) => text)).toContain(SENTENCE);
  });
});

test('endless nesting is refused', () => {
  expect(() => readPage('<div class="share"><ul><li>'.repeat(3000))).toThrow('nest');
});

test('many lines take no more than linear time', () => {
  const lines = Array.from(
    { length: 6_000 },
    (_, n) => `<p>Line ${n} of the list of those who had to leave their homes by the river.</p>`,
  );
  expect(readPage(`<article>${lines.join('')}${lines.join('')}</article>`).blocks).toHaveLength(lines.length);
});

describe('facts', () => {
  const facts = (head: string, body = ''): unknown => readPage(page(body, head)).facts;

  test('are only those that are stated', () => {
    expect(facts('')).toEqual({});
  });

  test('a time without a zone is a date; an invalid date is nothing', () => {
    expect(facts('<meta property="article:published_time" content="2024-05-03T07:15:00">')).toMatchObject({
      published: '2024-05-03',
    });
    expect(facts('<meta property="article:published_time" content="2024-02-31">')).not.toHaveProperty('published');
    expect(facts('<meta property="article:published_time" content="03/05/2024">')).not.toHaveProperty('published');
  });

  test('a standfirst is between headline and text, not in a corner of the page', () => {
    const line = 'Two roads are closed and the school stays shut';
    const head = '<h1>River rises over the bridge</h1>';
    const text = `<p>${SENTENCE} ${SENTENCE}</p>`;
    const standfirst = (body: string): unknown => readPage(`<body><main>${body}</main></body>`).facts.standfirst;
    expect(standfirst(`${head}<p class="article-dek">${line}</p>${text}`)).toBe(line);
    expect(standfirst(`${head}${text}<p class="subtitle">${line}</p>`)).toBeUndefined();
    expect(standfirst(`<p class="subtitle">${line}</p>${head}${text}`)).toBeUndefined();
  });

  test('the first day of a calendar is not a date, and the outlet is an author where the page says so', () => {
    const ld = {
      '@type': 'NewsArticle',
      datePublished: '0001-01-01T00:00:00Z',
      author: { name: 'The Post' },
      publisher: { name: 'The Post' },
    };
    expect(facts(`<script type="application/ld+json">${JSON.stringify(ld)}</script>`)).toEqual({
      outlet: 'The Post',
      byline: 'The Post',
    });
  });

  test("a person's address is not a byline, and a script address is not a url", () => {
    const head =
      '<meta name="author" content="https://social.example/ann"><link rel="canonical" href="javascript:x()">';
    expect(facts(head)).toEqual({});
  });

  test('unreadable metadata states nothing', () => {
    expect(facts('<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>')).toEqual({});
    expect(
      facts('<script type="application/ld+json">{"__proto__": {"@type": "NewsArticle", "headline": "X"}}</script>'),
    ).toEqual({});
  });
});
