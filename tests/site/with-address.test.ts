import { readFile, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { testAddressesInFolder } from './addresses-in-folder.ts';
import { build, filesIn, isRedirect, SITES } from './sites.ts';

const SITE = 'https://example.org/news/';
const one = join(SITES.invented.folder, '../with-address');
/** Next to the project, with a name that starts like the project's, which Astro takes for a folder inside it. */
const two = resolve('..', `${basename(resolve('.'))}-built-by-a-test`);

describe('a site whose address is known', () => {
  let files: readonly string[] = [];
  beforeAll(async () => {
    vi.stubEnv('WIRESIDE_SITE', SITE);
    for (const folder of [one, two]) {
      await rm(folder, { recursive: true, force: true });
      const { code, output } = await build(SITES.invented.content, folder);
      expect(code, output).toBe(0);
    }
    vi.unstubAllEnvs();
    files = await filesIn(one, '');
    for (const name of files.filter((file) => file.endsWith('index.html')))
      if (isRedirect(await page(name))) former.add(name);
  });
  afterAll(async () => {
    for (const folder of [one, two]) await rm(folder, { recursive: true, force: true });
  });

  const former = new Set<string>();
  const page = (name: string): Promise<string> => readFile(join(one, name), 'utf8');
  const pages = (): readonly string[] =>
    files.filter((name) => name.endsWith('index.html') && !name.startsWith('embed/') && !former.has(name));
  const addressOf = (name: string): string => SITE + name.replace(/index\.html$/, '');

  testAddressesInFolder(one, new URL(SITE).pathname, new URL(SITE).origin);

  test('two builds of the same content are the same, byte for byte, in whichever folder they are', async () => {
    expect(await filesIn(two, '')).toEqual(files);
    let compared = 0;
    for (const name of files) {
      const [a, b] = await Promise.all([one, two].map((folder) => readFile(join(folder, name)).catch(() => undefined)));
      if (a === undefined || b === undefined) continue;
      expect(a.equals(b), name).toBe(true);
      compared++;
    }
    expect(compared).toBeGreaterThan(50);
    for (const kind of ['.png', '.html', '.xml', '.jsonld', '.csv', '.txt']) {
      expect(
        files.some((name) => name.endsWith(kind)),
        kind,
      ).toBe(true);
    }
  });

  test('a page at a former address gives the current one', async () => {
    const name = 'flood-at-aldersby/courier-vs-northern-star/index.html';
    const now = `${SITE}river-flood/courier-vs-morning-star-of-the-north/`;
    expect(former).toContain(name);
    expect(await page(name)).toContain(`<link rel="canonical" href="${now}">`);
    expect(await page(name)).toContain('<meta name="robots" content="noindex">');
    expect(await page('sitemap-0.xml')).not.toContain('flood-at-aldersby');
  });

  test('every page states its canonical address', async () => {
    expect(pages().length).toBeGreaterThan(5);
    for (const name of pages()) {
      const html = await page(name);
      expect(html).toContain(`<link rel="canonical" href="${addressOf(name)}">`);
      expect(html).toContain(`<meta property="og:url" content="${addressOf(name)}">`);
    }
    const embed = files.find((name) => name.startsWith('embed/') && name.endsWith('index.html')) ?? '';
    expect(await page(embed)).toContain(`<link rel="canonical" href="${addressOf(embed.replace('embed/', ''))}">`);
  });

  test('the sitemap lists every page, and robots.txt the sitemap', async () => {
    expect(locations(await page('sitemap-0.xml'))).toEqual(pages().map(addressOf).sort());
    expect(locations(await page('sitemap-index.xml'))).toEqual([`${SITE}sitemap-0.xml`]);
    expect(await page('robots.txt')).toContain(`Sitemap: ${SITE}sitemap-index.xml`);
  });

  test('the feed has every story once, and a date only if one is known', async () => {
    const items = [...parsed(await page('rss.xml')).getElementsByTagName('item')];
    const { stories } = JSON.parse(await page('stories.json')) as {
      stories: { title: string; page: string; date?: string; articles: { published?: string }[] }[];
    };
    expect(items.map((item) => item.getElementsByTagName('link')[0]?.textContent)).toEqual(
      stories.map((story) => story.page),
    );
    expect(items.map((item) => item.getElementsByTagName('title')[0]?.textContent)).toEqual(
      stories.map((story) => story.title),
    );
    const dates = items.map((item) => item.getElementsByTagName('pubDate')[0]?.textContent);
    expect(dates.map((date) => date !== undefined)).toEqual(
      stories.map(({ date, articles }) =>
        [{ published: date }, ...articles].some(({ published }) => published !== undefined),
      ),
    );
    expect(dates).toContain(undefined);
    const flood = stories.findIndex(({ page }) => page.endsWith('/river-flood/'));
    expect(dates[flood]).toBe('Sat, 07 Feb 2026 00:00:00 GMT');
  });

  test('the feed names itself and its language, and no word of it becomes a tag', async () => {
    const document = parsed(await page('rss.xml'));
    const self = document.getElementsByTagName('atom:link')[0];
    expect([self?.getAttribute('rel'), self?.getAttribute('href')]).toEqual(['self', `${SITE}rss.xml`]);
    expect(document.getElementsByTagName('language')[0]?.textContent).toBe('en-gb');
    const ids = [...document.getElementsByTagName('guid')].map(({ textContent }) => textContent);
    expect(ids).toContain(`${SITE}river-flood/#2026-01-05`);
    expect(new Set(ids).size).toBe(ids.length);
    const descriptions = [...document.getElementsByTagName('item')].map(
      (item) => item.getElementsByTagName('description')[0]?.textContent ?? '',
    );
    expect(descriptions.some((html) => html.includes('&amp;') || html.includes('&lt;'))).toBe(true);
    for (const html of descriptions) expect(html).not.toMatch(/<|&(?!amp;|lt;|gt;)/);
  });

  test('the sitemap and the pages tell when a story last changed', async () => {
    const entries = [...parsed(await page('sitemap-0.xml')).getElementsByTagName('url')];
    const changed = entries.flatMap((entry) => {
      const day = entry.getElementsByTagName('lastmod')[0]?.textContent;
      return day === undefined || day === null
        ? []
        : [[entry.getElementsByTagName('loc')[0]?.textContent, day.slice(0, 10)]];
    });
    expect(changed.length).toBeGreaterThan(1);
    for (const [address, day] of changed)
      expect([address, day]).toEqual([expect.stringContaining('/river-flood/'), '2026-02-07']);
    const html = await page('river-flood/index.html');
    expect(html).toContain('<meta property="article:published_time" content="2026-01-05">');
    expect(html).toContain('"dateModified":"2026-02-07"');
  });

  test('every comparison has a picture of the stated size', async () => {
    const comparisons = pages().filter((name) => name.includes('-vs-'));
    expect(comparisons.length).toBeGreaterThan(2);
    for (const name of comparisons) {
      const picture = name.replace('index.html', 'picture.png');
      expect(await page(name)).toContain(`<meta property="og:image" content="${SITE}${picture}">`);
      expect(sizeOf(await readFile(join(one, picture)))).toEqual([1200, 630]);
    }
  });

  test('structured data can be read, even if a title tries to end its element', async () => {
    const found: string[] = [];
    for (const name of pages()) {
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await page(name)) ?? [];
      if (json !== undefined) found.push((JSON.parse(json) as { headline: string }).headline);
    }
    expect(found.some((headline) => headline.includes('<script>'))).toBe(true);
  });

  test('the manifest and the icons exist, in the stated sizes', async () => {
    const { icons } = JSON.parse(await page('manifest.webmanifest')) as { icons: { src: string; sizes: string }[] };
    for (const { src, sizes } of icons.filter((icon) => icon.src.endsWith('.png'))) {
      expect(sizeOf(await readFile(join(one, src))).join('x')).toBe(sizes);
    }
    expect(sizeOf(await readFile(join(one, 'apple-touch-icon.png')))).toEqual([180, 180]);
    expect(files).toContain('favicon.ico');
  });
});

function locations(sitemap: string): readonly (string | null)[] {
  return [...parsed(sitemap).getElementsByTagName('loc')].map(({ textContent }) => textContent).sort();
}

function parsed(xml: string) {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'application/xml');
}

/** Width and height from the header of a PNG. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
