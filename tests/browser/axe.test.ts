import { describe, expect, test } from 'vitest';
import { filesIn, isRedirect, readPage, SITES, type SiteName } from '../site/sites.ts';
import { complaints, RULES_OF_COLOUR, RULES_OF_ROOM } from './complaints.ts';
import { openSite } from './open-site.ts';

/** A kind of page: what its path looks like, and how many of the kind are asked, the first of each story. */
type Kind = readonly [name: string, path: RegExp, most: number];

const COMPARISON: Kind = ['comparison', /^(?!embed\/)[^/]+\/[^/]+-vs-[^/]+\/index/, 3];
/** Every kind of page, once. What the real stories can show otherwise is asked of them, too. */
const KINDS: Readonly<Record<SiteName, readonly Kind[]>> = {
  real: [['home', /^index\.html$/, 1], COMPARISON],
  invented: [
    ['home', /^index\.html$/, 1],
    ['search', /^search\/index/, 1],
    ['check', /^check\/index/, 1],
    ['method', /^method\/index/, 1],
    ['nothing here', /^404\.html$/, 1],
    ['outlets', /^outlets\/index/, 1],
    ['outlet', /^outlets\/[^/]+\/index/, 1],
    ['framed', /^embed\//, 1],
    COMPARISON,
    ['story in one article', /^harbour-strike\/index/, 1],
    ['story in six articles', /^ferry-grounding\/index/, 1],
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

/** The pages that are asked: of each kind the first of each story, as many as the kind needs. */
async function pagesOf(name: SiteName): Promise<readonly string[]> {
  const files = await filesIn(SITES[name].folder, '.html');
  const texts = await Promise.all(files.map((file) => readPage(name, file)));
  // A former address leads on before anything could be asked of it.
  const shown = files.filter((_, index) => !isRedirect(texts[index] ?? ''));
  return KINDS[name].flatMap(([, path, most]) => {
    const byStory = Map.groupBy(
      shown.filter((file) => path.test(file)),
      (file) => file.split('/')[0],
    );
    return [...byStory.values()].flatMap(([first]) => first ?? []).slice(0, most);
  });
}
