import { describe, expect, test } from 'vitest';
import { filesIn, isRedirect, readPage, SITES, type SiteName } from '../site/sites.ts';
import { complaints, RULES_OF_COLOUR, RULES_OF_ROOM } from './complaints.ts';
import { openSite } from './open-site.ts';

/** A kind of page, and what its path looks like; the first of the kind is asked. */
type Kind = readonly [name: string, path: RegExp];

/**
 * Every kind of page, once. A comparison of the real stories, which are longest, is asked, too; the other one is asked
 * with a change chosen (`walking-looks.test.ts`), and each in other views (`views-looks.test.ts`).
 */
const KINDS: Readonly<Record<SiteName, readonly Kind[]>> = {
  real: [['comparison', /^kim-party-congress\/[^/]+-vs-[^/]+\/index/]],
  invented: [
    ['home', /^index\.html$/],
    ['search', /^search\/index/],
    ['check', /^check\/index/],
    ['own texts', /^compare\/index/],
    ['method', /^method\/index/],
    ['nothing here', /^404\.html$/],
    ['outlets', /^outlets\/index/],
    ['outlet', /^outlets\/[^/]+\/index/],
    ['framed', /^embed\//],
    ['story in one article', /^harbour-strike\/index/],
    ['story in three articles', /^bridge-closure\/index/],
  ],
};

describe.each(Object.keys(SITES) as SiteName[])('axe, on the site "%s"', async (name) => {
  const pages = await pagesOf(name).catch(() => []);
  const site = openSite(name);

  test('there is a page of every kind to ask about', () => {
    for (const [kind, path] of KINDS[name]) expect(pages, kind).toContainEqual(expect.stringMatching(path));
  });

  test.each(pages)('%s: nothing to complain of in light, and in dark on a narrow screen', async (path) => {
    const { page } = await site.visit(`/${path.replace(/index\.html$/, '')}`, { colorScheme: 'light' });
    const light = await complaints(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    const darkAndNarrow = await complaints(page, [...RULES_OF_COLOUR, ...RULES_OF_ROOM]);
    expect({ light, darkAndNarrow }).toEqual({ light: [], darkAndNarrow: [] });
  });
});

/** The pages that are asked. */
async function pagesOf(name: SiteName): Promise<readonly string[]> {
  const files = await filesIn(SITES[name].folder, '.html');
  const texts = await Promise.all(files.map((file) => readPage(name, file)));
  // A former address leads on before anything could be asked of it.
  const shown = files.filter((_, index) => !isRedirect(texts[index] ?? ''));
  return KINDS[name].flatMap(([, path]) => shown.find((file) => path.test(file)) ?? []);
}
