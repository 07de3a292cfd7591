import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Content, readContent } from '../../src/corpus/read-content.ts';

/** Content written to do harm or to stop the build: it must be reported as a problem, or come out as harmless text. */
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireside-hostile-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let stories = 0;
async function read(article: string | Uint8Array, story = 'title: A story'): Promise<Content> {
  const content = join(folder, `content-${++stories}`);
  await mkdir(join(content, 'a-story'), { recursive: true });
  await writeFile(join(content, 'a-story/story.md'), `---\n${story}\n---\n`);
  await writeFile(join(content, 'a-story/one.md'), article);
  return readContent(content);
}

const article = (body: string, more = '') => `---\noutlet: One${more}\n---\n\n${body}\n`;
const MANY = 60_000;

describe('a text of this kind is read, whatever it contains', () => {
  test.each([
    ['a line of a million letters', 'a'.repeat(1_000_000)],
    ['a million words in one line', 'word '.repeat(200_000)],
    ['brackets that never close', '['.repeat(MANY)],
    ['pictures that never close', '![['.repeat(MANY / 4)],
    ['links inside links', '[a]('.repeat(MANY / 10)],
    ['references to links that are nowhere', '[a]['.repeat(MANY)],
    ['stars', '*a **b '.repeat(MANY / 10)],
    ['underscores', '_a __b '.repeat(MANY / 10)],
    ['code marks of every length', Array.from({ length: 200 }, (_, k) => '`'.repeat(k)).join(' a ')],
    ['angle brackets', '<a '.repeat(MANY / 4)],
    ['comments that never close', '<!-- '.repeat(MANY / 10)],
    ['character data', '<![CDATA[ '.repeat(MANY / 10)],
    ['character references', '&'.repeat(MANY)],
    ['backslashes', '\\'.repeat(MANY)],
    ['captions inside captions', `${'::caption['.repeat(500)}a${']'.repeat(500)}`],
    ['directives', ':::a\n'.repeat(2000)],
    ['quotations inside quotations', `${'> '.repeat(500)}a`],
    ['lists inside lists', Array.from({ length: 200 }, (_, k) => `${'  '.repeat(k)}- a`).join('\n')],
    ['a note that names itself', 'A[^a]\n\n[^a]: B[^a]'],
    [
      'definitions by the thousand',
      Array.from({ length: 5000 }, (_, k) => `[a${k}]: https://example.com/${k}`).join('\n'),
    ],
    ['quotation marks', '“‘'.repeat(MANY / 10)],
    ['full stops', 'A. '.repeat(MANY / 4)],
    ['accents upon accents', `a${'\u0301'.repeat(MANY)}`],
    ['joiners', 'a\u200d'.repeat(MANY / 2)],
    ['numbers', '1,'.repeat(MANY / 2)],
    ['prototype names', '__proto__ constructor toString hasOwnProperty valueOf'],
  ])('%s', async (_name, body) => {
    const { stories: found, problems } = await read(article(body));
    expect(found.length + problems.length).toBeGreaterThan(0);
  });
});

describe('a front matter of this kind is a problem, with its file and line', () => {
  test.each([
    [
      'an alias that grows',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]`,
    ],
    ['a tag of a programming language', 'title: !!js/function "function () {}"'],
    ['a prototype', '__proto__: { polluted: true }'],
    ['a constructor', 'constructor: { prototype: { polluted: true } }'],
    ['the name of a method', 'toString: a'],
    ['an address that runs', 'url: "javascript:alert(1)"'],
    ['an address that holds a page', 'url: "data:text/html,<script>alert(1)</script>"'],
    ['an address without a host', 'url: //example.com/a'],
    ['a control character', 'title: "a\\u0000b"'],
    ['a language that is markup', "lang: 'en\"><script>alert(1)</script>'"],
    ['a date that is markup', 'published: "<b>2021</b>"'],
  ])('%s', async (_name, more) => {
    const { problems } = await read(article('Text.', `\n${more}`));
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, line } of problems) {
      expect(file).toMatch(/a-story\/one\.md$/);
      expect(line).toBeGreaterThan(0);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([
    ['a path', 'articles: ["../../etc/passwd"]'],
    ['a prototype', 'articles: [__proto__]'],
    ['a pin of prototypes', 'pin: [[__proto__, constructor]]'],
  ])('in the story file: %s', async (_name, more) => {
    const { problems } = await read(article('Text.'), `title: A story\n${more}`);
    expect(problems.length).toBeGreaterThan(0);
  });
});

test.each(['constructor', 'valueof'])('a story called %s is a story like any other', async (name) => {
  const content = join(folder, `story-${++stories}`);
  await mkdir(join(content, name), { recursive: true });
  await writeFile(join(content, name, 'story.md'), '---\ntitle: A story\n---\n');
  await writeFile(join(content, name, 'one.md'), article('Text.', '\ntitle: "a\\u202Eb"'));
  const { stories: found, problems } = await readContent(content);
  expect(problems).toEqual([]);
  expect(found.map(({ id, articles }) => [id, articles[0]?.title])).toEqual([[name, 'a\u202Eb']]);
});

describe('bytes that are not text', () => {
  test.each([
    ['zeros', Buffer.from('---\noutlet: One\n---\n\nA\0B\n')],
    [
      'half a character',
      Buffer.concat([Buffer.from('---\noutlet: One\n---\n\nA'), Buffer.from([0xc3]), Buffer.from('\n')]),
    ],
    ['another encoding', Buffer.from('---\noutlet: One\n---\n\nA\n', 'utf16le')],
    ['half of a pair', Buffer.from('---\noutlet: One\n---\n\nA \xed\xa0\x80\n', 'latin1')],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, k) => (k * 7919) % 256))],
  ])('%s', async (_name, bytes) => {
    const { problems } = await read(bytes);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('folders and files whose names lead elsewhere', () => {
  test.each(['__proto__', 'a..b', 'a b', 'A', '-a', 'a_b', 'con:', '%2e%2e', 'search', 'a'.repeat(300)])(
    '%s',
    async (name) => {
      const content = join(folder, `names-${++stories}`);
      const made = await mkdir(join(content, name), { recursive: true }).catch(() => undefined);
      if (made === undefined) return expect(name.length).toBeGreaterThan(200);
      await writeFile(join(content, name, 'story.md'), '---\ntitle: A story\n---\n');
      await writeFile(join(content, name, 'one.md'), article('Text.'));
      const { stories: found, problems } = await readContent(content);
      expect(problems.length, found.map(({ id }) => id).join()).toBeGreaterThan(0);
    },
  );
});
