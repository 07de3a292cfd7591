import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/export/formats.ts';
import { filesIn, isRedirect, readPage, SITES, type SiteName } from './sites.ts';

const SCHEMA = fileURLToPath(new URL('../core/export/tei-subset.rnc', import.meta.url));
const jing = await promisify(execFile)('jing', []).then(
  () => true,
  (error: { code?: unknown }) => error.code !== 'ENOENT',
);

describe.each(Object.keys(SITES) as SiteName[])('the data of the site "%s"', async (site) => {
  const { folder } = SITES[site];
  const files: readonly string[] = await filesIn(folder, '').catch(() => []);
  const pages = files.filter(
    (name) => name.includes('-vs-') && name.endsWith('/index.html') && !name.startsWith('embed/'),
  );
  const comparisons: string[] = [];
  for (const name of pages) {
    if (!isRedirect(await readPage(site, name))) comparisons.push(name.replace('index.html', ''));
  }

  test.each(comparisons)(
    '%s: every format is there, linked to from the page, and says whose the texts are',
    async (path) => {
      const page = await readPage(site, `${path}index.html`);
      for (const { file: name, type, isUnlisted = false } of EXPORT_FORMATS) {
        expect(page.includes(`<link rel="alternate" type="${type}" href="/${path}${name}"`)).toBe(!isUnlisted);
        expect(page.includes(`<a href="/${path}${name}"`)).toBe(!isUnlisted);
        const bytes = await readFile(join(folder, path, name));
        const text = name.endsWith('.xlsx') ? Object.values(unzipSync(bytes)).map((file) => strFromU8(file)) : [bytes];
        expect(text.join('').toLowerCase()).toContain('belong to their publishers');
      }
    },
  );

  test.each([
    ['stories', ['stories.json']],
    ['table', comparisons.map((path) => `${path}table.json`)],
    ['annotations', comparisons.map((path) => `${path}annotations.jsonld`)],
  ])('every %s file is as its published schema says', async (name, published) => {
    const schema = JSON.parse(await readPage(site, `schema/${name}.json`)) as object;
    const formats = { 'iri-reference': /^[^\s<>"{}|\\^`]*$/ };
    const validate = new Ajv2020({ allErrors: true, strict: true, formats }).compile(schema);
    expect(published.length).toBeGreaterThan(0);
    for (const file of published) {
      validate(JSON.parse(await readPage(site, file)));
      expect(validate.errors ?? [], file).toEqual([]);
    }
  });

  test('the index names every story, article and comparison by an address that exists', async () => {
    const { stories } = JSON.parse(await readPage(site, 'stories.json')) as {
      stories: { page: string; data: string; articles: object[]; comparisons: { page: string; data: string }[] }[];
    };
    const pages = stories.flatMap((story) => story.comparisons);
    expect(pages.map(({ page }) => page).sort()).toEqual([...comparisons].sort());
    for (const { page, data } of [...stories, ...pages])
      expect(files).toEqual(expect.arrayContaining([`${page}index.html`, data]));
    expect(stories.map(({ page }) => page).sort()).toEqual(
      files
        .filter((name) => name.endsWith('/story.json') && !name.startsWith('schema/'))
        .map((name) => name.replace('story.json', ''))
        .sort(),
    );
  });

  test.each(comparisons)('%s: annotations point to words of the published plain texts', async (path) => {
    const { first } = JSON.parse(await readPage(site, `${path}annotations.jsonld`)) as {
      first: {
        items: {
          target: {
            source: { id: string };
            scope: string;
            selector: { exact: string; start: number; end: number }[];
          }[];
        }[];
      };
    };
    const page = await readPage(site, `${path}index.html`);
    for (const { source, scope, selector } of first.items.flatMap(({ target }) => target)) {
      const text = await readFile(join(folder, path, source.id), 'utf8');
      const [quote, position] = selector;
      expect([...text].slice(position?.start, position?.end).join('')).toBe(quote?.exact);
      expect(quote?.exact).not.toBe('');
      expect(page).toContain(`id="${scope.replace('./#', '')}"`);
    }
  });

  const tei = files.filter((name) => name.endsWith('/tei.xml'));

  test('there is a TEI file for every comparison, and for every story of more than two articles', async () => {
    const { stories } = JSON.parse(await readPage(site, 'stories.json')) as {
      stories: { page: string; articles: object[] }[];
    };
    const larger = stories.filter(({ articles }) => articles.length > 2).map(({ page }) => page);
    expect(larger.length).toBeGreaterThan(0);
    expect(tei).toEqual([...comparisons, ...larger].map((path) => `${path}tei.xml`).sort());
    for (const path of larger) expect(await readPage(site, `${path}index.html`)).toContain(`href="/${path}tei.xml"`);
  });

  test.each(comparisons)('%s: a reference manager can take the page and both articles', async (path) => {
    const file = await readPage(site, `${path}citation.ris`);
    expect(file.match(/^TY {2}- (?:ELEC|NEWS)\r$/gm)).toHaveLength(3);
    expect(await readPage(site, `${path}index.html`)).toContain(`<a href="/${path}citation.ris"`);
  });

  test.each(comparisons)('%s: the metadata of the tables lie beside them, and name the columns', async (path) => {
    const { tables } = JSON.parse(await readPage(site, `${path}csv-metadata.json`)) as {
      tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
    };
    expect(tables).toHaveLength(2);
    for (const { url, tableSchema } of tables) {
      const [header] = (await readPage(site, path + url)).split('\r\n');
      expect(header).toBe(tableSchema.columns.map(({ name }) => name).join(','));
    }
  });

  test('TEI is well-formed', async () => {
    const strict = {
      onError: (level: string, message: string): void => {
        throw new Error(`${level}: ${message}`);
      },
    };
    for (const name of tei) {
      const document = new DOMParser(strict).parseFromString(await readPage(site, name), 'application/xml');
      expect(document.documentElement?.namespaceURI).toBe('http://www.tei-c.org/ns/1.0');
    }
  });

  test.skipIf(!jing)('TEI is valid', async () => {
    const { stdout } = await promisify(execFile)('jing', [
      '-c',
      SCHEMA,
      ...tei.map((name) => join(folder, name)),
    ]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });

  test.each(comparisons)('%s: the page to frame prints every passage, and runs no script', async (path) => {
    const page = await readPage(site, `${path}index.html`);
    const embed = await readPage(site, `embed/${path}index.html`);
    const ids = (html: string): readonly string[] =>
      [...html.matchAll(/ id="([^"]*--[^"]*)"/g)].map(([, id]) => id ?? '');
    expect(ids(embed)).toEqual(ids(page));
    expect(embed).not.toContain('<script');
    expect(embed).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain(`data-embed="/embed/${path}"`);
  });

  test('without a known host nothing that needs a full address is written', () => {
    expect(files.filter((name) => /sitemap|rss\.xml|picture\.png|oembed/.test(name))).toEqual([]);
  });
});

describe('which pages may be framed', async () => {
  const rules = (await readFile(fileURLToPath(new URL('../../public/_headers', import.meta.url)), 'utf8'))
    .split(/\n(?=\/)/)
    .map((rule) => ({
      text: rule,
      pattern: rule.split('\n')[0] ?? '',
      frames: /frame-ancestors (.*)/.exec(rule)?.[1],
    }));
  const policies = (address: string) =>
    rules.flatMap(({ pattern, frames }) => (frames !== undefined && matches(pattern, address) ? [frames] : []));

  test('anybody may frame an embedded page, and nobody any other', async () => {
    const files = (await filesIn(SITES.invented.folder, '.html')).map((name) => `/${name}`);
    // More pages of a list than this site has; and every page as hosts write its address, with the file's name and without.
    const listed = [...files, '/page/2/index.html', '/outlets/the-courier/page/2/index.html'];
    const pages = listed.flatMap((name) => [...new Set([name, name.replace(/index\.html$/, '')])]);
    expect(pages).toContain('/404.html');
    expect(pages.filter((page) => page.startsWith('/embed/')).length).toBeGreaterThan(2);
    for (const page of pages)
      expect([...new Set(policies(page))], page).toEqual([page.startsWith('/embed/') ? '*' : "'none'"]);
  });

  test('what answers where nothing is may not be framed either', () => {
    // Where no policy says who may frame, browsers ask this header.
    expect(policies('/a/b/c/d/e')).toEqual([]);
    expect(rules.find(({ pattern }) => pattern === '/*')?.text).toContain('\n  X-Frame-Options: DENY');
  });

  function matches(pattern: string, address: string): boolean {
    const expression = pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.*');
    return new RegExp(`^${expression}$`).test(address);
  }
});
