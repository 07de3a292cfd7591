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

test('the search index leads to rows that are there', async () => {
  const [manifest = ''] = await filesIn(SITES.real.folder, 'manifest.json');
  expect(manifest).toMatch(/^search\/index\/[0-9a-f]{12}\/manifest\.json$/);
  const { inline } = JSON.parse(await readPage('real', manifest)) as {
    inline: Record<string, { matters?: { printings: { path: string }[] }[] }>;
  };
  const matters = Object.values(inline).flatMap((shard) => shard.matters ?? []);
  const paths = matters.flatMap(({ printings }) => printings.map(({ path }) => path));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    const [page, id] = path.split('#');
    expect(pageOf(await readPage('real', `${page}index.html`)).ids).toContain(id);
  }
});

function pageOf(html: string): Page {
  const ids = new Set(attributes(html, 'id'));
  return { ids, links: [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')] };
}

/** The values of an attribute. Our own pages are all that is read, and they are tested to be valid HTML. */
function attributes(html: string, name: string): readonly string[] {
  return tagsOf(html).flatMap((tag) =>
    [...tag.matchAll(new RegExp(String.raw`\s${name}="([^"]*)"`, 'g'))].map(([, value]) => unescaped(value ?? '')),
  );
}

/** Every opening tag; what stands in a script or a style is none, and a value may hold what looks like one. */
function tagsOf(html: string): readonly string[] {
  const SILENT = /(<(?<name>script|style)\b(?:"[^"]*"|[^">])*>)[\s\S]*?<\/\k<name>>/;
  const TAG = /(<[a-z](?:"[^"]*"|[^">])*>)/;
  const either = new RegExp(`${SILENT.source}|${TAG.source}`, 'gi');
  return [...html.matchAll(either)].map(([, silent, , tag]) => silent ?? tag ?? '');
}

function unescaped(value: string): string {
  return value.replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
