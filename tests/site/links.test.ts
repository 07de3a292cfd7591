import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, readPage, SITES, type SiteName } from './sites.ts';

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

describe.each(Object.keys(SITES) as SiteName[])('the links of the site "%s"', async (site) => {
  const files: readonly string[] = await filesIn(SITES[site].folder, '').catch(() => []);
  const names = files.filter((name) => name.endsWith('.html'));
  const pages = new Map(
    await Promise.all(names.map(async (name) => [name, pageOf(await readPage(site, name))] as const)),
  );

  test.each(names)('%s: every internal link leads to a page, and every fragment to a place on it', (name) => {
    const links = pages.get(name)?.links ?? [];
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !leadsSomewhere(link, name))).toEqual([]);
  });

  test.each(names)('%s: every id is there once', async (name) => {
    const ids = attributes(await readPage(site, name), 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  function leadsSomewhere(link: string, from: string): boolean {
    const url = new URL(link, `http://site/${from.replace(/index\.html$/, '')}`);
    if (url.host !== 'site') return true;
    const path = decodeURIComponent(url.pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.includes(file)) return false;
    return url.hash === '' || pages.get(file)?.ids.has(decodeURIComponent(url.hash.slice(1))) === true;
  }
});

describe.each(Object.keys(SITES) as SiteName[])('the ids of the site "%s"', async (site) => {
  const { content, folder } = SITES[site];
  const ledgers = await filesIn(content, 'permalinks.json');

  test.each(ledgers)('%s: every id leads to a paragraph or a note, framed or not', async (file) => {
    const [story = ''] = file.split('/');
    const { articles } = JSON.parse(await readFile(join(content, file), 'utf8')) as {
      articles: Record<string, { paragraphs: { id: string }[]; gone: { id: string }[] }>;
    };
    for (const frame of ['', 'embed/']) {
      const pages = (await filesIn(folder, 'index.html')).filter((name) => name.startsWith(`${frame}${story}/`));
      const there = new Map<string, ReadonlySet<string>>();
      for (const name of pages) there.set(name, pageOf(await readPage(site, name)).ids);
      for (const [article, { paragraphs, gone }] of Object.entries(articles)) {
        const own = pages.filter((name) => name.split(/\/|-vs-/).includes(article));
        // Former addresses redirect and contain no paragraphs.
        const shown = own.filter((name) => (there.get(name)?.size ?? 0) > 1);
        if (shown.length === 0 && frame !== '') continue;
        const looked = shown.length > 0 ? shown : [`${story}/index.html`];
        for (const name of looked) {
          const missing = [...paragraphs, ...gone].filter(({ id }) => there.get(name)?.has(id) !== true);
          expect(missing, name).toEqual([]);
        }
      }
    }
  });

  test('every place in the search index exists', async () => {
    const files = (await filesIn(folder, '.json')).filter((name) => /^search\/index\/[0-9a-f]{12}\//.test(name));
    expect(files.length).toBeGreaterThan(0);
    const places = new Set<string>();
    for (const file of files) {
      JSON.parse(await readPage(site, file), (key, value: unknown) => {
        if (key === 'path' && typeof value === 'string') places.add(value);
        return value;
      });
    }
    expect(places.size).toBeGreaterThan(10);
    const ids = new Map<string, ReadonlySet<string>>();
    for (const place of places) {
      const [page = '', id = ''] = place.split('#');
      if (!ids.has(page)) ids.set(page, pageOf(await readPage(site, `${page}index.html`)).ids);
      expect(ids.get(page), place).toContain(id);
    }
  });
});

function pageOf(html: string): Page {
  const ids = new Set(attributes(html, 'id'));
  return { ids, links: [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')] };
}

/** The values of an attribute. Only our own pages are read, and they are tested to be valid HTML. */
function attributes(html: string, name: string): readonly string[] {
  return tagsOf(html).flatMap((tag) =>
    [...tag.matchAll(new RegExp(String.raw`\s${name}="([^"]*)"`, 'g'))].map(([, value]) => unescaped(value ?? '')),
  );
}

/** Every opening tag outside scripts and styles; a value may contain what looks like one. */
function tagsOf(html: string): readonly string[] {
  const SILENT = /(<(?<name>script|style)\b(?:"[^"]*"|[^">])*>)[\s\S]*?<\/\k<name>>/;
  const TAG = /(<[a-z](?:"[^"]*"|[^">])*>)/;
  const either = new RegExp(`${SILENT.source}|${TAG.source}`, 'gi');
  return [...html.matchAll(either)].map(([, silent, , tag]) => silent ?? tag ?? '');
}

function unescaped(value: string): string {
  return value.replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
