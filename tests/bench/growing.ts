import { collate } from '../../src/core/collate/collate.ts';
import { annotationsJson } from '../../src/core/export/annotations-json.ts';
import { carryIds } from '../../src/core/link/carry-ids.ts';
import type { Article, Paragraph, Story } from '../../src/core/model.ts';
import { blocksOf } from '../../src/core/parse/blocks.ts';
import { quotations } from '../../src/core/parse/quotations.ts';
import { searchIndexOf } from '../../src/core/search/search-index.ts';
import { shardsOf } from '../../src/core/search/shards.ts';
import { storyReport } from '../../src/core/story/story-report.ts';
import { readCapture } from '../../src/import/read-capture.ts';
import { inventedPair } from './invented-articles.ts';

/** An input that is made for any number of repeats, and what is done with it. */
interface Growing {
  readonly name: string;
  readonly make: (repeats: number) => Input;
  readonly run: (input: Input) => unknown;
}

/** The paragraphs of two articles, of which some runs read the first alone. */
type Input = readonly [readonly string[], readonly string[]];

/** Repeats with which everything is run once before it is timed. */
export const blank = 20;

const alone = (text: string): Input => [[text], [text]];
const lines = (count: number, line: (k: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, k) => line(k));
/** Paragraphs in another order that is far from the first, the same each time. */
const shuffled = (all: readonly string[]): readonly string[] => all.map((_, k) => all[(k * 7919) % all.length]!);
const report = (paragraphs: number, seed: number): readonly string[] => inventedPair(paragraphs, seed).a;
const sentence = (k: number): string => `Boat ${k} of the ${k % 7} mills rose over wall number ${k * 31}.`;

const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
const collated = ([a, b]: Input) => collate(story, article('a', a), article('b', b));
const quoted = ([a]: Input) => quotations(a);
const parsed = ([a]: Input) => blocksOf(a.join('\n'), 'x.md', 1);
const imported = ([a]: Input) => readCapture(new TextEncoder().encode(a.join('\n')), 'x.txt');
const told = ([a, b]: Input) => {
  const both: Story = { ...story, articles: [article('a', a), article('b', b)] };
  return storyReport(both, [collate(both, both.articles[0]!, both.articles[1]!)]);
};
const indexed = ([a, b]: Input) => {
  const both: Story = { ...story, articles: [article('a', a), article('b', b)] };
  const collations = [collate(both, both.articles[0]!, both.articles[1]!)];
  return shardsOf(searchIndexOf([{ story: both, collations }], () => 'x'));
};
const annotated = (input: Input) =>
  annotationsJson(collated(input), {
    self: 'https://example.org/x',
    page: 'https://example.org/',
    cited: 'https://example.org/',
    text: () => 'https://example.org/t',
  });
const carried = ([a, b]: Input) =>
  carryIds({ paragraphs: article('a', a).paragraphs, gone: [] }, article('a', b).paragraphs);

export const GROWING: readonly Growing[] = [
  { name: 'quotations over repeated "said"', make: (n) => alone(`“It rose,” ${'he said '.repeat(n)}.`), run: quoted },
  { name: 'quotations over "said" with commas', make: (n) => alone(`“It rose,” ${'said, '.repeat(n)}.`), run: quoted },
  { name: 'quotations over sentences with "said"', make: (n) => alone('“It rose,” he said. '.repeat(n)), run: quoted },
  { name: 'quotations over marks that never close', make: (n) => alone('“a '.repeat(n)), run: quoted },
  { name: 'quotations over single marks that never close', make: (n) => alone('‘a '.repeat(n)), run: quoted },
  { name: 'quotations over marks with commas', make: (n) => alone('“a,” '.repeat(n)), run: quoted },
  { name: 'annotations of unrelated articles', make: (n) => [report(n / 20, 1), report(n / 20, 2)], run: annotated },
  {
    name: 'annotations of shuffled articles',
    make: (n) => [report(n / 20, 1), shuffled(report(n / 20, 1))],
    run: annotated,
  },
  { name: 'no-break spaces in search records', make: (n) => alone(`the${'\u00a0'.repeat(n)}river`), run: indexed },
  {
    name: 'no-break spaces in collation',
    make: (n) => [[`the${'\u00a0'.repeat(n)}river`], [`the${'\u00a0'.repeat(n)} rivers`]],
    run: collated,
  },
  { name: 'combining marks in shards', make: (n) => alone(`river${'\u0301'.repeat(n)}`), run: indexed },
  { name: 'quotation marks alone in collation', make: (n) => [['“'.repeat(n)], ['”'.repeat(n)]], run: collated },
  {
    name: 'story report of repeated paragraphs',
    make: (n) => [lines(n / 20, () => 'It rose.'), lines(n / 20, () => 'It rose.')],
    run: told,
  },
  {
    name: 'story report of shuffled paragraphs',
    make: (n) => [lines(n / 20, sentence), shuffled(lines(n / 20, sentence))],
    run: told,
  },
  {
    name: 'story report of one paragraph against many',
    make: (n) => [[lines(n / 20, sentence).join(' ')], lines(n / 20, sentence)],
    run: told,
  },
  {
    name: 'story report of sentences in reverse',
    make: (n) => [[lines(n / 20, sentence).join(' ')], [[...lines(n / 20, sentence)].reverse().join(' ')]],
    run: told,
  },
  { name: 'Markdown with unclosed comments', make: (n) => alone('<!-- '.repeat(n)), run: parsed },
  { name: 'Markdown with unclosed CDATA', make: (n) => alone('a <![CDATA[ '.repeat(n)), run: parsed },
  { name: 'Markdown with unclosed instructions', make: (n) => alone('a <? '.repeat(n)), run: parsed },
  { name: 'Markdown with rules', make: (n) => alone('***\n\n'.repeat(n)), run: parsed },
  { name: 'Markdown with definitions', make: (n) => alone(lines(n, (k) => `[a${k}]: /x\n`).join('\n')), run: parsed },
  {
    name: 'a ledger, every paragraph edited',
    make: (n) => [report(n / 20, 1), report(n / 20, 1).map((text) => `${text} Then it fell.`)],
    run: carried,
  },
  {
    name: 'a ledger, near-equal lines all edited',
    make: (n) => [
      lines(n / 20, (k) => `Boat ${k} rose over the wall.`),
      lines(n / 20, (k) => `Boat ${k} fell over the wall.`),
    ],
    run: carried,
  },
  { name: 'an import of unclosed comments', make: (n) => alone('<!--'.repeat(n)), run: imported },
];

function article(id: string, texts: readonly string[]): Article {
  const paragraphs = texts.map(
    (text, k): Paragraph => ({ id: `${k}--${id}`, kind: 'paragraph', text, inlines: [], line: k + 1 }),
  );
  return { id, label: id, outlet: id, lang: 'en', paragraphs };
}
