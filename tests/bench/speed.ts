/**
 * How fast two articles are collated, as ratios in one run: `npm run bench [-- pairs.json]`.
 *
 * The file holds pairs of articles, `[{"a": ["paragraph", …], "b": […]}]` ("left" and "right" are understood too); without
 * it the articles are invented. Compared with jsdiff's `diffWords` on the whole texts and, where php with the extension
 * is installed, with wikidiff2, MediaWiki's engine in C++.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { diffWords } from 'diff';
import { Bench } from 'tinybench';
import { passagesOf } from '../../src/core/collate/collate.ts';
import type { Article, Story } from '../../src/core/model.ts';
import { type ArticlePair, inventedPair } from './invented-articles.ts';
import { timeWikidiff2 } from './wikidiff2.ts';

const ROUNDS = 30;
/** Rounds that are not timed: with 5 a good part of the code is still interpreted while it is timed. */
const WARM_UP = 25;
const STORY: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };

const [file] = process.argv.slice(2);
const pairs =
  file === undefined ? Array.from({ length: 12 }, (_, seed) => inventedPair(24, seed + 1)) : pairsFrom(file);
const paragraphs = middle(pairs.map(({ a, b }) => a.length + b.length));
console.log(`${pairs.length} pairs, ${file ?? 'invented'}; median ${paragraphs} paragraphs a pair`);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);

const ours = await timed(pairs, (pair) => collated(pair));
const words = await timed(pairs, ({ a, b }) => diffWords(a.join('\n'), b.join('\n')));
const wiki = timeWikidiff2(pairs, ROUNDS);
console.log('median of all pairs                          ms    × ours');
row('align + word diff + classify', ours, ours);
row("jsdiff's diffWords on the whole texts", words, ours);
if (wiki === undefined) console.log('wikidiff2: not measured (php with the extension wikidiff2 is not installed)');
else row('wikidiff2 on the whole texts', middle(wiki), ours);

console.log('\ninvented articles of       ms    × the time of a tenth');
let tenth: number | undefined;
for (const size of [20, 200, 2000]) {
  const time = await timed([inventedPair(size, 7)], (pair) => collated(pair));
  console.log(
    `${String(size).padStart(6)} paragraphs ${time.toFixed(2).padStart(12)} ${(tenth === undefined ? '' : (time / tenth).toFixed(1)).padStart(8)}`,
  );
  tenth = time;
}
console.log(`memory in use: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);

function collated({ a, b }: ArticlePair): void {
  passagesOf(STORY, article('a', a), article('b', b));
}

function article(id: string, texts: readonly string[]): Article {
  const paragraphs = texts.map((text, k) => ({
    id: `${k}--${id}`,
    kind: 'paragraph' as const,
    text,
    inlines: [],
    line: k + 1,
  }));
  return { id, label: id, outlet: id, lang: 'en', paragraphs };
}

/** The median time of one pair, in milliseconds. */
async function timed(all: readonly ArticlePair[], run: (pair: ArticlePair) => void): Promise<number> {
  const medians: number[] = [];
  // Every pair a few times before any is timed, so that none pays for what the others have still to learn.
  for (let round = 0; round < WARM_UP; round++) for (const pair of all) run(pair);
  for (const pair of all) {
    const bench = new Bench({ iterations: ROUNDS, time: 0, warmupIterations: 5, warmupTime: 0 });
    bench.add('pair', () => run(pair));
    const [task] = await bench.run();
    const result = task?.result;
    if (result === undefined || !('latency' in result)) throw new Error('The benchmark gave no times.');
    medians.push(result.latency.p50);
  }
  return middle(medians);
}

function row(name: string, time: number, one: number): void {
  console.log(`${name.padEnd(40)} ${time.toFixed(2).padStart(7)} ${(time / one).toFixed(2).padStart(8)}`);
}

function pairsFrom(path: string): readonly ArticlePair[] {
  type Stored = { a?: string[]; b?: string[]; left?: string[]; right?: string[] };
  return (JSON.parse(readFileSync(path, 'utf8')) as Stored[]).map(({ a, b, left, right }) => ({
    a: a ?? left ?? [],
    b: b ?? right ?? [],
  }));
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((p, q) => p - q)[numbers.length >> 1] ?? 0;
}
