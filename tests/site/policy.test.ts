import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { filesIn, isRedirect, readPage, SITES, type SiteName } from './sites.ts';

/** What a page may run is what stands in it, no more and no less. */
describe.each(Object.keys(SITES) as SiteName[])('the policies of the site "%s"', async (site) => {
  const pages = await filesIn(SITES[site].folder, '.html').catch(() => []);

  test('name exactly the inline scripts and styles of their pages', async () => {
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      const html = await readPage(site, page);
      if (isRedirect(html)) continue;
      const { document } = parseHTML(html);
      const policy =
        document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      const stated = [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
      const inline = [...document.querySelectorAll('script:not([src], [type="application/ld+json"]), style')].map(
        (one) =>
          createHash('sha256')
            .update(one.textContent ?? '')
            .digest('base64'),
      );
      expect(new Set(stated), page).toEqual(new Set(inline));
    }
  });
});
