/**
 * What a search costs in an archive: `npm run bench:search [-- paragraphs …]`, by default 1,000, 10,000 and 100,000; and
 * what others find and cost there.
 *
 * The paragraphs are invented, in two printings each. Printed are the time to build the index, its files, and for verbatim,
 * mistyped and whole-sentence queries the bytes of a first search (compressed as a host does), its rounds of requests, and
 * the time of the answer once everything has been fetched, in Node and, where there is one, in Chromium. Then ours stands
 * beside MiniSearch, Fuse.js and Pagefind. Pagefind is large and no dependency: `npm install pagefind@1.6.0` in a folder
 * of its own, named by `--tools <folder>`.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openSearch } from '../../src/core/search/open-search.ts';
import { shardsOf } from '../../src/core/search/shards.ts';
import { openChromium } from '../browser/chromium.ts';
import { beside } from './beside.ts';
import { timesInChromium } from './in-chromium.ts';
import { inventedArchive, mistyped, queriesOf } from './invented-archive.ts';
import { pagefindIn } from './pagefind.ts';
import { CONTENDERS } from './rivals.ts';

const QUERIES = 200;
/** Paragraphs up to which Pagefind is asked. */
const MOST_FILES = 10_000;
const sizesKnown = new Map<string, number>();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tools: { type: 'string', default: '.' } },
});
const sizes = positionals.map(Number);
const browser = await openChromium().catch((error: unknown) => {
  console.log(`Without Chromium its times and Pagefind are not measured: ${String(error)}`);
});
const pagefind = browser === undefined ? undefined : pagefindIn(values.tools, browser);
if (pagefind === undefined) console.log('Pagefind is not measured: it needs Chromium and --tools <folder>.');

for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const index = inventedArchive(size);
  const before = process.cpuUsage();
  const files = shardsOf(index);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const letters = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${size} paragraphs: index built in ${seconds.toFixed(1)} s of processor time (${Math.round(size / seconds)} a second), ` +
      `${files.size} files, ${(letters / 1e6).toFixed(1)} MB, manifest ${kilobytes(gzipped(files, 'manifest'))} KB; ` +
      `memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
  const asked = queriesOf(index, QUERIES);
  await measured(
    'eight words',
    files,
    asked.map(({ words, paragraph }) => [words.slice(0, 8).join(' '), paragraph]),
  );
  await measured(
    'mistyped',
    files,
    asked.map(({ words, paragraph }) => [mistyped(words.slice(0, 8)), paragraph]),
  );
  await measured(
    'sentences',
    files,
    asked.map(({ words, paragraph }) => [words.slice(0, 30).join(' '), paragraph]),
  );
  if (browser !== undefined) await timesInChromium(browser, index);
  // It writes a file for each paragraph: in 100,000 that takes minutes and tells nothing new.
  const isSmall = size <= MOST_FILES;
  await beside(index, pagefind === undefined || !isSmall ? CONTENDERS : [...CONTENDERS, pagefind]);
  if (pagefind !== undefined && !isSmall) console.log(`  Pagefind is asked up to ${MOST_FILES} paragraphs only`);
}
await browser?.close();

async function measured(
  name: string,
  files: ReadonlyMap<string, string>,
  queries: readonly (readonly [query: string, paragraph: string])[],
): Promise<void> {
  const [bytes, times, rounds]: [number[], number[], number[]] = [[], [], []];
  let first = 0;
  for (const [query, paragraph] of queries) {
    const asked: string[] = [];
    const { search } = openSearch(async (file) => {
      asked.push(file);
      return JSON.parse(files.get(file) ?? 'null') as unknown;
    });
    const { results } = await search(query, { limit: 10 });
    const [best] = results;
    if (best !== undefined && [best.paragraph, ...best.partners.map((one) => one.paragraph)].includes(paragraph))
      first++;
    bytes.push(asked.reduce((sum, file) => sum + gzipped(files, file), 0));
    rounds.push(asked.length);
    // Everything that this question needs is there: what is left is the engine's own time.
    const start = performance.now();
    await search(query, { limit: 10 });
    times.push(performance.now() - start);
  }
  console.log(
    `  ${name.padEnd(12)} first ${(first / queries.length).toFixed(3)}  a first search: median ${kilobytes(at(bytes, 0.5))}, ` +
      `p95 ${kilobytes(at(bytes, 0.95))}, most ${kilobytes(at(bytes, 1))} KB in ${at(rounds, 0.5)} files; ` +
      `answer: median ${at(times, 0.5).toFixed(1)}, p95 ${at(times, 0.95).toFixed(1)} ms`,
  );
}

function gzipped(files: ReadonlyMap<string, string>, name: string): number {
  const text = files.get(name) ?? '';
  const key = `${name} ${files.size} ${text.length}`;
  const known = sizesKnown.get(key) ?? gzipSync(text).length;
  sizesKnown.set(key, known);
  return known;
}

function at(numbers: readonly number[], share: number): number {
  return numbers.toSorted((p, q) => p - q)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
