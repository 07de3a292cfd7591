import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { SearchIndex } from '../../src/core/search/search-index.ts';
import { shardsOf } from '../../src/core/search/shards.ts';
import { serve } from '../browser/open-site.ts';
import { build } from '../site/sites.ts';
import { mistyped, queriesOf } from './invented-archive.ts';

const FOLDER = resolve('.cache/sites/bench');
const QUERIES = 100;
let built: ReturnType<typeof build> | undefined;

/** Milliseconds of `<quote-search>.search()` on the site's own page: the first answer, and the same one asked again. */
export async function timesInChromium(browser: Browser, index: SearchIndex): Promise<void> {
  built ??= build(resolve('content'), FOLDER);
  const { code, output } = await built;
  if (code !== 0) throw new Error(output);
  const files = shardsOf(index);
  const server = await serve(FOLDER);
  const page = await browser.newPage();
  await page.route(/search\/index\//, (route) => {
    const name = /([^/]+)\.json/.exec(route.request().url())?.[1] ?? '';
    return route.fulfill({ contentType: 'application/json', body: files.get(name) ?? 'null' });
  });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/search/`);
  const asked = queriesOf(index, QUERIES);
  const kinds: Readonly<Record<string, (words: readonly string[]) => string>> = {
    'eight words': (words) => words.slice(0, 8).join(' '),
    mistyped: (words) => mistyped(words.slice(0, 8)),
    sentences: (words) => words.join(' '),
  };
  console.log('  in Chromium, <quote-search>.search():');
  for (const [name, query] of Object.entries(kinds)) {
    const times = await page.evaluate(
      async (queries) => {
        type Searching = HTMLElement & { search(query: string, options: object): Promise<readonly object[]> };
        const element = document.querySelector<Searching>('quote-search');
        const found: number[] = [];
        for (const one of queries) {
          // Once for the data; then it is there, and what is left is the answer.
          await element?.search(one, { limit: 10 });
          const start = performance.now();
          await element?.search(one, { limit: 10 });
          found.push(performance.now() - start);
        }
        return found.sort((p, q) => p - q);
      },
      asked.map(({ words }) => query(words)),
    );
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    console.log(`    ${name.padEnd(12)} median ${at(0.5)}, p95 ${at(0.95)}, most ${at(0.999)} ms`);
  }
  await page.close();
  server.close();
}
