import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn, SITES, type SiteName } from '../site/sites.ts';
import { type OpenSite, openSite } from './open-site.ts';

const LOOKS = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'a narrow screen', options: { colorScheme: 'light', viewport: { width: 320, height: 640 } } },
] as const;

describe.each(Object.keys(SITES) as SiteName[])('axe, on the site "%s"', async (name) => {
  const pages = await filesIn(SITES[name].folder, '.html').catch(() => []);
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(name);
  });
  afterAll(() => site?.close());

  describe.each(LOOKS)('in $name', ({ options }) => {
    test.each(pages)('%s: nothing to complain of', async (page) => {
      const visit = await site.visit(`/${page.replace(/index\.html$/, '')}`, options);
      const { violations } = await new AxeBuilder({ page: visit.page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      const sideways = await visit.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      await visit.leave();
      expect(found).toEqual([]);
      expect(sideways, 'pixels that stand out at the side').toBe(0);
    });
  });
});
