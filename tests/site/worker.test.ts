import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesIn, readPage, SITES } from './sites.ts';

test.each(['search', 'compare'])(
  'no part imports the entry of the %s worker, and it exports nothing',
  async (worker) => {
    const files = await filesIn(SITES.real.folder, '.js');
    const [entry, ...others] = files.filter((file) => file.includes(`/${worker}-worker-`));
    expect([entry !== undefined, others]).toEqual([true, []]);
    expect(await readPage('real', entry!)).not.toMatch(/\bexport\b/);
    const name = entry!.split('/').at(-1)!;
    for (const file of files.filter((one) => one !== entry)) {
      expect(await readPage('real', file), file).not.toMatch(new RegExp(`(?:from|import\\()\\s*["'\`][^"'\`]*${name}`));
    }
  },
);

test('comparing own texts loads at most 120 KB, with Markdown and without a model of English', async () => {
  const files = await filesIn(SITES.real.folder, '.js');
  const parts = ['OwnTexts.', 'compare-worker-', 'compare-in-worker-', 'markdown-article-', 'start-own-reading-'];
  const loaded = parts.map((part) => files.find((file) => file.includes(`/${part}`)));
  expect(loaded).not.toContain(undefined);
  const weights = await Promise.all(loaded.map(async (file) => gzipSync(await readPage('real', file!)).length));
  expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(120_000);
});
