import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, isRedirect } from './sites.ts';

/**
 * Tests that a site stands in a folder of its host. `base` begins and ends with a slash; full addresses of `host` have to
 * begin with it as well.
 */
export function testAddressesInFolder(folder: string, base: string, host = ''): void {
  const page = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

  test('every address of the site begins with its folder', async () => {
    const pages = await filesIn(folder, '.html');
    expect(pages.length).toBeGreaterThan(5);
    for (const name of pages) {
      const html = await page(name);
      const own = host === '' ? html : html.replaceAll(`="${host}/`, '="/');
      const addresses = [...own.matchAll(/\s(?:href|src|action|data-index)="(\/[^"]*)"/g)].map(
        ([, address = '']) => address,
      );
      // A former address leads to the present one, a framed passage to its page, and no further.
      const least = isRedirect(html) ? 2 : name.startsWith('embed/') ? 3 : 4;
      expect(addresses.length, name).toBeGreaterThanOrEqual(least);
      expect(
        addresses.filter((address) => !address.startsWith(base) && !address.startsWith('//')),
        name,
      ).toEqual([]);
    }
  });

  test('and leads to something that exists', async () => {
    const files = new Set(await filesIn(folder, ''));
    for (const name of await filesIn(folder, '.html')) {
      const html = await page(name);
      const inFolder = new RegExp(`\\s(?:href|src)="${base}([^"#?]*)`, 'g');
      const addresses = [...html.matchAll(inFolder)].map(([, address = '']) => address);
      expect(addresses, name).not.toEqual([]);
      for (const address of addresses) {
        const file = address.endsWith('/') || address === '' ? `${address}index.html` : address;
        expect(files.has(file), `${name}: ${address}`).toBe(true);
      }
    }
  });
}
