import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STORIES_ON_A_PAGE } from '../../src/corpus/story-lists.ts';
import { testAddressesInFolder } from './addresses-in-folder.ts';
import { build, filesIn, SITES } from './sites.ts';

/** An archive with more stories than two pages hold, in eleven outlets; one of its stories has no date. */
const STORIES = 2 * STORIES_ON_A_PAGE + 2;
const here = join(SITES.invented.folder, '..');
const content = join(here, 'lists-content');
const folder = join(here, 'lists');
let output = 'not built';
beforeAll(async () => {
  for (let n = 0; n < STORIES; n += 1) {
    const story = join(content, `ferry-${n}`);
    await mkdir(story, { recursive: true });
    const date =
      n === 0
        ? ''
        : `date: 2024-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}\n`;
    await writeFile(join(story, 'story.md'), `---\ntitle: Ferry ${n}\n${date}---\n\nInvented.\n`);
    await writeFile(
      join(story, 'courier.md'),
      `---\noutlet: Courier\n---\n\nFerry ${n} was late on Friday, the harbour said.\n`,
    );
    await writeFile(
      join(story, 'other.md'),
      `---\noutlet: Paper ${n % 10}\n---\n\nFerry ${n} was late, the harbour said.\n`,
    );
  }
  const built = await build(content, folder, ['--base', '/news/']);
  output = built.code === 0 ? '' : built.output;
});
afterAll(() => Promise.all([content, folder].map((path) => rm(path, { recursive: true, force: true }))));

testAddressesInFolder(folder, '/news/');

const page = (path: string): Promise<string> => readFile(join(folder, path, 'index.html'), 'utf8');
const titles = (html: string): readonly string[] =>
  [...html.matchAll(/<h3[^>]*><a[^>]*>(.*?)<\/a>/g)].map(([, title = '']) => title);

test('all stories stand on three pages, the newest first, the one without a date last', async () => {
  expect(output).toBe('');
  const shown = (await Promise.all(['', 'page/2', 'page/3'].map(page))).map(titles);
  expect(shown.map(({ length }) => length)).toEqual([STORIES_ON_A_PAGE, STORIES_ON_A_PAGE, 2]);
  expect(shown.flat()).toEqual([
    ...Array.from({ length: STORIES - 1 }, (_, n) => `Ferry ${STORIES - 1 - n}`),
    'Ferry 0',
  ]);
});

test('an outlet has only its own stories, on pages of its own', async () => {
  expect(titles(await page('outlets/paper-3'))).toEqual(['Ferry 43', 'Ferry 33', 'Ferry 23', 'Ferry 13', 'Ferry 3']);
  const courier = await Promise.all(['', '/page/2', '/page/3'].map((further) => page(`outlets/courier${further}`)));
  expect(courier.flatMap(titles)).toHaveLength(STORIES);
});

test('neighbouring pages are linked, and the home page has one address', async () => {
  const second = await page('page/2');
  expect(second).toContain('<a rel="prev" href="/news/">');
  expect(second).toContain('<a rel="next" href="/news/page/3/">');
  expect(await page('')).not.toContain('rel="prev"');
  expect((await filesIn(folder, 'index.html')).includes('page/1/index.html')).toBe(false);
});

test('the outlets that printed most are named, and the rest one link away', async () => {
  const home = await page('');
  const named = [...home.matchAll(/href="\/news\/outlets\/([^"]*)\/"/g)].map(([, slug]) => slug);
  expect(named).toContain('courier');
  expect(named.length).toBeLessThan(11);
  expect(home).toContain('href="/news/outlets/"');
  const all = await page('outlets');
  expect([...all.matchAll(/href="\/news\/outlets\/[^"]+"/g)]).toHaveLength(11);
});

test('no two pages have one title, and a full page is no heavier than what arrives in one go', async () => {
  const files = (await filesIn(folder, '.html')).filter((file) => /^(?:index|page|outlets)/.test(file));
  const pages = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const names = pages.map((html) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
  expect(new Set(names).size).toBe(files.length);
  expect(Math.max(...pages.map((html) => gzipSync(html).length))).toBeLessThan(14_600);
});
