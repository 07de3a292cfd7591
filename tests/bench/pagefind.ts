import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { serve } from '../browser/open-site.ts';
import type { Contender } from './rivals.ts';

const FOLDER = resolve('.cache/bench/pagefind');
/** Records that are handed over at once: more, and its other process is behind. */
const AT_ONCE = 500;

interface Pagefind {
  createIndex(): Promise<{ index: PagefindIndex }>;
  close(): Promise<void>;
}

interface PagefindIndex {
  addCustomRecord(record: { url: string; content: string; language: string }): Promise<unknown>;
  writeFiles(options: { outputPath: string }): Promise<unknown>;
}

/** Pagefind, in a browser, as it runs nowhere else. `tools` is a folder in whose node_modules it is; else undefined. */
export function pagefindIn(tools: string, browser: Browser): Contender | undefined {
  const path = resolve(tools, 'node_modules/pagefind/lib/index.js');
  if (!existsSync(path)) return undefined;
  return {
    name: 'Pagefind',
    loads: true,
    most: () => 20,
    open: async (_index, printed) => {
      const { createIndex, close } = (await import(pathToFileURL(path).href)) as Pagefind;
      const { index } = await createIndex();
      for (let at = 0; at < printed.length; at += AT_ONCE) {
        const some = printed.slice(at, at + AT_ONCE);
        await Promise.all(
          some.map(({ matter, id, text }) =>
            index.addCustomRecord({ url: `/${matter}/${id}/`, content: text, language: 'en' }),
          ),
        );
      }
      await rm(FOLDER, { recursive: true, force: true });
      await mkdir(FOLDER, { recursive: true });
      await index.writeFiles({ outputPath: join(FOLDER, 'pagefind') });
      await close();
      for (const name of ['index.html', '404.html'])
        await writeFile(join(FOLDER, name), '<!doctype html><title>P</title>');
      const server = await serve(FOLDER);
      const address = `http://localhost:${(server.address() as AddressInfo).port}`;
      const opened = async () => {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(`${address}/`);
        return { page, leave: () => context.close() };
      };
      const asking = async (query: string): Promise<number> => {
        type Found = { results: { data(): Promise<{ url: string }> }[] };
        const engine = (await import(`${location.origin}/pagefind/pagefind.js`)) as {
          search(query: string): Promise<Found>;
        };
        const [best] = (await engine.search(query)).results;
        return best === undefined ? -1 : Number((await best.data()).url.split('/')[1]);
      };
      const kept = await opened();
      return {
        ask: (query) => kept.page.evaluate(asking, query),
        bytesOf: async (query) => {
          const { page, leave } = await opened();
          const sizes: Promise<number>[] = [];
          page.on('requestfinished', (request) => sizes.push(request.sizes().then((size) => size.responseBodySize)));
          await page.evaluate(asking, query);
          await page.waitForTimeout(50);
          const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
          await leave();
          return bytes;
        },
        close: async () => {
          await kept.leave();
          server.close();
        },
      };
    },
  };
}
