import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesIn, readPage, SITES, type SiteName } from './sites.ts';

/**
 * What a page with its style and script may weigh on first load, in bytes after gzip; fonts are counted separately.
 * The goal for two articles of 1,200 words is 14,600, what a server sends before it waits for the first response.
 * These limits are the current weights, so that they grow no further.
 */
const MOST_BYTES = 19_200;
const MOST_SCRIPT = 3_200;
const MOST_STYLE = 5_900;
/** The page, its script, and one more. */
const MOST_REQUESTS = 3;
/** The figure is meant for the first 2,000 words of a comparison; longer articles may weigh more by their text. */
const MOST_WORDS = 2_500;

describe.each(Object.keys(SITES) as SiteName[])('the pages of the site "%s"', async (site) => {
  const pages = await filesIn(SITES[site].folder, '.html').catch(() => []);

  test.each(pages)('%s is light', async (page) => {
    const html = await readPage(site, page);
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style).join('');
    const scripts = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, source = '']) => source);
    const codes = await Promise.all(scripts.map((source) => readPage(site, source.slice(1))));
    const inline = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
    const weigh = (text: string) => (text === '' ? 0 : gzipSync(text).length);
    const script = [...codes, ...inline].reduce((sum, code) => sum + weigh(code), 0);
    const words = html.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').split(/\s+/).length;
    expect(weigh(styles), 'style').toBeLessThanOrEqual(MOST_STYLE);
    expect(script, 'script').toBeLessThanOrEqual(MOST_SCRIPT);
    expect(1 + scripts.length, 'requests').toBeLessThanOrEqual(MOST_REQUESTS);
    const apart = codes.reduce((sum, code) => sum + weigh(code), 0);
    if (words <= MOST_WORDS) expect(weigh(html) + apart, 'page').toBeLessThanOrEqual(MOST_BYTES);
  });
});

test.each(Object.keys(SITES) as SiteName[])(
  'no placeholder for a kind of change is left in what the site "%s" loads',
  async (site) => {
    const files = [...(await filesIn(SITES[site].folder, '.css')), ...(await filesIn(SITES[site].folder, '.js'))];
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(await readPage(site, file)).not.toContain('any-kind');
  },
);
