import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, filesIn, isRedirect, SITES } from './sites.ts';

/** A site in a folder of its host: `npm run build -- --base /news/`. */
const BASE = '/news/';
const folder = join(SITES.invented.folder, '../in-a-folder');
let output = '';
beforeAll(async () => {
  const built = await build(SITES.invented.content, folder, ['--base', BASE]);
  output = built.code === 0 ? '' : built.output;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('every address of the site begins with its folder', async () => {
  expect(output).toBe('');
  const pages = await filesIn(folder, '.html');
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    const addresses = [...html.matchAll(/\s(?:href|src|action|data-index)="(\/[^"]*)"/g)].map(
      ([, address = '']) => address,
    );
    // A former address leads to the present one, and no further.
    expect(addresses.length, page).toBeGreaterThan(isRedirect(html) ? 1 : 3);
    expect(
      addresses.filter((address) => !address.startsWith(BASE) && !address.startsWith('//')),
      page,
    ).toEqual([]);
  }
});

test('and leads to something that exists', async () => {
  const files = new Set(await filesIn(folder, ''));
  for (const page of await filesIn(folder, '.html')) {
    const html = await readFile(join(folder, page), 'utf8');
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="\/news\/([^"#?]*)/g)) {
      expect(
        files.has(address.endsWith('/') || address === '' ? `${address}index.html` : address),
        `${page}: ${address}`,
      ).toBe(true);
    }
  }
});
