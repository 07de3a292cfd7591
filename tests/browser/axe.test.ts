import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn, readPage, SITES, type SiteName } from '../site/sites.ts';
import { type OpenSite, openSite } from './open-site.ts';

/** What another look can break; all else is the same in every look, and asked once. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const RULES_OF_ROOM = ['target-size', 'scrollable-region-focusable', 'color-contrast', 'meta-viewport'];
/** Seven to one, which is asked of the text of changes. */
const MORE_CONTRAST = ['color-contrast-enhanced'];
/** Of a story in many articles, so many comparisons; the others are of the same make. */
const OF_ONE_FOLDER = 3;

describe.each(Object.keys(SITES) as SiteName[])('axe, on the site "%s"', async (name) => {
  const pages = await pagesOf(name).catch(() => []);
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(name);
  });
  afterAll(() => site?.close());

  test('there are pages of every kind to ask about', () => {
    for (const kind of [/^index/m, /^search\//m, /^[^/]+\/index/m, /^[^/]+\/.*-vs-/m, /^embed\//m])
      expect(pages.join('\n')).toMatch(kind);
  });

  test.concurrent.each(pages)('%s: nothing to complain of, light, dark, on a narrow screen', async (path) => {
    const { page, leave } = await site.visit(`/${path.replace(/index\.html$/, '')}`, { colorScheme: 'light' });
    const marks = (): Promise<readonly string[]> => complaints(page, MORE_CONTRAST, 'mark');
    const light = [...(await complaints(page)), ...(await marks()), ...(await sideways(page))];
    await page.setViewportSize({ width: 320, height: 640 });
    const narrow = [...(await complaints(page, RULES_OF_ROOM)), ...(await sideways(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = [...(await complaints(page, RULES_OF_COLOUR)), ...(await marks())];
    await leave();
    expect({ light, narrow, dark }).toEqual({ light: [], narrow: [], dark: [] });
  });
});

/** The pages that show something themselves: a former address leads on before anything could be asked of it. */
async function pagesOf(name: SiteName): Promise<readonly string[]> {
  const files = await filesIn(SITES[name].folder, '.html');
  const texts = await Promise.all(files.map((file) => readPage(name, file)));
  const shown = files.filter((_, index) => !texts[index]?.includes('http-equiv="refresh"'));
  const folders = Map.groupBy(shown, (file) => (file.includes('-vs-') ? file.split('/').slice(0, -2).join('/') : file));
  return [...folders.values()].flatMap((files) => files.slice(0, OF_ONE_FOLDER));
}

/** What axe complains of, by `rules` alone where they are given, and within what a selector finds. */
async function complaints(page: Page, rules?: readonly string[], within?: string): Promise<readonly string[]> {
  if (within !== undefined && (await page.locator(within).count()) === 0) return [];
  const axe = within === undefined ? new AxeBuilder({ page }) : new AxeBuilder({ page }).include(within);
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function sideways(page: Page): Promise<readonly string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over === 0 ? [] : [`${over} pixels stand out at the side`];
}
