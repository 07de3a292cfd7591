import { performance } from 'node:perf_hooks';
import type { SearchIndex } from '../../src/core/search/search-index.ts';
import { mistyped, queriesOf } from './invented-archive.ts';
import type { Contender, Printed } from './rivals.ts';

/** Questions of a first search that are weighed: each opens its engine anew. */
const WEIGHED = 10;

/** What is asked, from the words of a paragraph. */
const KINDS: Readonly<Record<string, (words: readonly string[]) => string>> = {
  verbatim: (words) => words.slice(0, 8).join(' '),
  sentence: (words) => words.join(' '),
  mistyped: (words) => mistyped(words.slice(0, 8)),
  dropped: (words) =>
    words
      .slice(0, 10)
      .filter((_, k) => k % 4 !== 2)
      .join(' '),
  reordered: (words) => words.slice(0, 8).toReversed().join(' '),
};

interface Measured {
  readonly first: readonly number[];
  readonly asked: number;
  readonly bytes: number;
  readonly time: number;
  readonly build: number;
}

/** Prints what each engine finds and costs in one archive; bytes, times and building beside ours, as ratios. */
export async function beside(index: SearchIndex, contenders: readonly Contender[]): Promise<void> {
  const printed = printedOf(index);
  const names = Object.keys(KINDS);
  console.log(`\n${printed.length} paragraphs, beside others; right passage first, and as multiples of ours`);
  console.log(
    `  ${''.padEnd(12)}${names.map((name) => name.padStart(10)).join('')}     asked     bytes      time  building`,
  );
  let ours: Measured | undefined;
  for (const contender of contenders) {
    const measured = await measure(contender, index, printed);
    ours ??= measured;
    const found = measured.first.map((share) => share.toFixed(3).padStart(10)).join('');
    const ratios = [measured.bytes / ours.bytes, measured.time / ours.time, measured.build / ours.build];
    const shown = ratios.map((ratio) => `×${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}`.padStart(10)).join('');
    console.log(
      `  ${contender.name.padEnd(12)}${found}${String(measured.asked).padStart(10)}${shown}   ` +
        `(${(measured.bytes / 1000).toFixed(0)} KB, ${measured.time.toFixed(1)} ms, ` +
        `${Math.round(printed.length / measured.build)} paragraphs/s)`,
    );
  }
}

async function measure(contender: Contender, index: SearchIndex, printed: readonly Printed[]): Promise<Measured> {
  const start = performance.now();
  const engine = await contender.open(index, printed);
  const build = (performance.now() - start) / 1000;
  const asked = contender.most(printed.length);
  const matterOf = new Map(
    index.matters.flatMap(({ printings }, matter) => printings.map((one) => [one.paragraphs[0]?.id, matter] as const)),
  );
  const queries = queriesOf(index, asked, 3);
  const [first, times, bytes]: [number[], number[], number[]] = [[], [], []];
  for (const query of Object.values(KINDS)) {
    let right = 0;
    for (const { words, paragraph } of queries) {
      if (contender.loads === true) await engine.ask(query(words));
      const asking = performance.now();
      const found = await engine.ask(query(words));
      times.push(performance.now() - asking);
      if (found === matterOf.get(paragraph)) right++;
    }
    first.push(right / queries.length);
  }
  for (const { words } of queries.slice(0, WEIGHED)) bytes.push(await engine.bytesOf(KINDS['verbatim']!(words)));
  await engine.close?.();
  return { first, asked, bytes: middle(bytes), time: middle(times), build };
}

function printedOf({ matters }: SearchIndex): readonly Printed[] {
  let id = 0;
  return matters.flatMap(({ printings }, matter) =>
    printings.map(({ paragraphs }) => ({ id: id++, matter, text: paragraphs.map(({ text }) => text).join(' ') })),
  );
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((p, q) => p - q)[numbers.length >> 1] ?? 0;
}
