import { expect, test } from 'vitest';
import { filesIn, readPage, SITES } from './sites.ts';

test('no part imports the entry of the search worker, and it exports nothing', async () => {
  const files = await filesIn(SITES.real.folder, '.js');
  const [entry, ...others] = files.filter((file) => /search-worker[^/]*\.js$/.test(file));
  expect([entry !== undefined, others]).toEqual([true, []]);
  expect(await readPage('real', entry!)).not.toMatch(/\bexport\b/);
  const name = entry!.split('/').at(-1)!;
  for (const file of files.filter((one) => one !== entry)) {
    expect(await readPage('real', file), file).not.toMatch(new RegExp(`(?:from|import\\()\\s*["'\`][^"'\`]*${name}`));
  }
});
