import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn, SITES, type SiteName } from '../site/sites.ts';
import { type OpenSite, openSite } from './open-site.ts';

/** What another look can break; all else is the same in every look, and asked once. */
const RULES_OF_COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const RULES_OF_ROOM = ['target-size', 'scrollable-region-focusable', 'color-contrast', 'meta-viewport'];

describe.each(Object.keys(SITES) as SiteName[])('axe, on the site "%s"', async (name) => {
  const pages = await filesIn(SITES[name].folder, '.html').catch(() => []);
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(name);
  });
  afterAll(() => site?.close());

  test.concurrent.each(pages)('%s: nothing to complain of, light, dark, on a narrow screen', async (path) => {
    const { page, leave } = await site.visit(`/${path.replace(/index\.html$/, '')}`, { colorScheme: 'light' });
    const light = [...(await complaints(page)), ...(await sideways(page))];
    await page.setViewportSize({ width: 320, height: 640 });
    const narrow = [...(await complaints(page, RULES_OF_ROOM)), ...(await sideways(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await complaints(page, RULES_OF_COLOUR);
    await leave();
    expect({ light, narrow, dark }).toEqual({ light: [], narrow: [], dark: [] });
  });
});

/** What axe complains of, by `rules` alone where they are given. */
async function complaints(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function sideways(page: Page): Promise<readonly string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return over === 0 ? [] : [`${over} pixels stand out at the side`];
}
