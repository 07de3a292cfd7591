import { gunzipSync } from 'node:zlib';
import { decode } from '../../src/import/decode.ts';
import { readPage } from '../../src/import/read-page.ts';
import { figure } from './table.ts';

/** Saved web pages, each with its article's text, or with strings that must and must not be in it. */
type Pages = readonly {
  readonly id: string;
  readonly html_gz_b64: string;
  readonly gold_text?: string;
  readonly must_contain?: readonly string[];
  readonly must_not_contain?: readonly string[];
}[];

const RUN = 4;
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const mean = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0) / shares.length;

/**
 * Precision, recall and F1 over runs of four words on the pages with a text, each page weighing the same; on the others
 * the share of strings found that must be, and of those kept that must not.
 */
export function extractionTable(pages: Pages): readonly string[] {
  return [`extraction (${pages.length} pages)`, ...row(pages)];
}

/** The text of an article below its headline and standfirst, without captions; and all that the article prints. */
function extracted(html_gz_b64: string): { readonly body: string; readonly all: string } {
  const { text } = decode(gunzipSync(Buffer.from(html_gz_b64, 'base64')));
  const { blocks, facts } = readPage(text);
  const body = blocks.filter(({ kind }) => kind !== 'caption').map((block) => block.text);
  const all = [facts.title ?? '', facts.standfirst ?? '', ...blocks.map((block) => block.text)];
  return { body: body.join('\n'), all: all.join('\n') };
}

function row(pages: Pages): readonly string[] {
  const precision: number[] = [];
  const recall: number[] = [];
  let [must, found, mustNot, kept] = [0, 0, 0, 0];
  for (const page of pages) {
    const { body, all } = extracted(page.html_gz_b64);
    if (page.gold_text !== undefined) {
      const [hit, extra, missed] = shared(runs(body), runs(page.gold_text));
      if (hit + extra > 0) precision.push(hit / (hit + extra));
      if (hit + missed > 0) recall.push(hit / (hit + missed));
    }
    const plain = squeezed(all);
    must += page.must_contain?.length ?? 0;
    found += page.must_contain?.filter((one) => plain.includes(squeezed(one))).length ?? 0;
    mustNot += page.must_not_contain?.length ?? 0;
    kept += page.must_not_contain?.filter((one) => plain.includes(squeezed(one))).length ?? 0;
  }
  const [p, r] = [mean(precision), mean(recall)];
  return [
    `  runs of four words  P ${figure(p)}  R ${figure(r)}  F1 ${figure((2 * p * r) / (p + r))}  (${precision.length} pages)`,
    `  strings             must, found ${figure(found / must)} (${found}/${must})  must not, kept ${figure(kept / mustNot)} (${kept}/${mustNot})`,
  ];
}

function runs(text: string): ReadonlyMap<string, number> {
  const all = words(text);
  const bag = new Map<string, number>();
  for (let at = 0; at < Math.max(1, all.length - RUN + 1); at += 1) {
    const run = all.slice(at, at + RUN).join(' ');
    if (run !== '') bag.set(run, (bag.get(run) ?? 0) + 1);
  }
  return bag;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): readonly [number, number, number] {
  let [hit, extra, missed] = [0, 0, 0];
  for (const run of new Set([...a.keys(), ...b.keys()])) {
    const [inA, inB] = [a.get(run) ?? 0, b.get(run) ?? 0];
    hit += Math.min(inA, inB);
    extra += Math.max(0, inA - inB);
    missed += Math.max(0, inB - inA);
  }
  return [hit, extra, missed];
}
