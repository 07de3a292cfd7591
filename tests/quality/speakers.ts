import { createHash } from 'node:crypto';
import type { Quotation } from '../../src/core/model.ts';
import { quotations } from '../../src/core/parse/quotations.ts';
import { figure } from './table.ts';

/** Articles, and their quotations with the speaker whom a reader named: a name, a description or a pronoun, as printed. */
interface Attributed {
  readonly attributions: {
    readonly articles: readonly { readonly id: string; readonly paragraphs: readonly string[] }[];
    readonly quotes?: readonly {
      readonly article: string;
      readonly paras: readonly number[];
      readonly direct: readonly string[];
      readonly speaker: string;
      readonly cue: string;
    }[];
  };
}

/** Stretches in quotation marks of pairs of articles, with the speaker on each side; null where nobody speaks. */
type Verdicts = readonly {
  readonly pair: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly speaker_a: string | null;
  readonly speaker_b: string | null;
}[];

interface Pair {
  readonly id: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** What became of one quotation: `common` stands for speakers that share a word and are not the same. */
const OUTCOMES = ['right', 'common', 'wrong', 'none', 'not found'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface Judged {
  readonly article: string;
  readonly outcome: Outcome;
  readonly words: string;
  readonly given: string;
  readonly gold: string;
  readonly cue: string;
  readonly paragraph: string;
}

/** Words that two descriptions may share and be of different people: "of the". */
const LONGEST_COMMON_WORD = 3;

/**
 * How often a quotation gets the speaker whom a reader named, over all articles and over two halves of them.
 *
 * The halves are told apart by a hash of the article's id: rules made while looking at one are checked on the other. With
 * `list`, the quotations of the first half that are not right follow, each with its paragraph.
 */
export function speakersTable({ attributions }: Attributed, list = false): readonly string[] {
  const judged = judgedOf(attributions);
  if (judged.length === 0) return [];
  const first = judged.filter(({ article }) => isOfFirstHalf(article));
  const second = judged.filter(({ article }) => !isOfFirstHalf(article));
  return [
    `speakers (${judged.length} quotations of ${attributions.articles.length} articles)`,
    row('all', judged),
    row('first half', first),
    row('second half', second),
    ...(list ? first.filter(({ outcome }) => outcome !== 'right').map(inWords) : []),
  ];
}

/** The same for both sides of pairs, and how often names, titles and the like are given to somebody. */
export function verdictSpeakersTable(verdicts: Verdicts, pairs: readonly Pair[]): readonly string[] {
  const texts = new Map(
    pairs.flatMap(({ id, left, right }) => [
      [`${id} a`, quotations(left)] as const,
      [`${id} b`, quotations(right)] as const,
    ]),
  );
  const outcomes = verdicts.flatMap(({ pair, a, b, speaker_a, speaker_b }) =>
    (
      [
        [`${pair} a`, a, speaker_a],
        [`${pair} b`, b, speaker_b],
      ] as const
    ).flatMap(([side, words, gold]) => {
      if (words === null) return [];
      const one = quotationOf(words, texts.get(side) ?? []);
      if (gold !== null) return [outcomeOf(one, gold)];
      return [one?.speaker === undefined ? ('rightly none' as const) : ('given to nobody’s' as const)];
    }),
  );
  const kinds = [...OUTCOMES, 'rightly none', 'given to nobody’s'] as const;
  const counts = kinds.map((kind) => `${kind} ${outcomes.filter((one) => one === kind).length}`);
  return [`speakers on both sides of pairs (${outcomes.length} quotations)`, `  ${counts.join('  ')}`];
}

function judgedOf({ articles, quotes = [] }: Attributed['attributions']): readonly Judged[] {
  const read = new Map(articles.map(({ id, paragraphs }) => [id, { paragraphs, found: quotations(paragraphs) }]));
  return quotes.flatMap(({ article, paras, direct, speaker, cue }) => {
    const { paragraphs = [], found = [] } = read.get(article) ?? {};
    const there = found.filter(({ paragraph }) => paras.includes(paragraph));
    return direct.map((words) => {
      const one = quotationOf(words, there);
      const paragraph = paragraphs[one?.paragraph ?? paras[0] ?? -1] ?? '';
      const given = one?.speaker ?? '';
      return { article, outcome: outcomeOf(one, speaker), words, given, gold: speaker, cue, paragraph };
    });
  });
}

/** The quotation with these words, else one that holds them or is part of them. */
function quotationOf(words: string, found: readonly Quotation[]): Quotation | undefined {
  const key = folded(words);
  return (
    found.find((one) => folded(one.words) === key) ??
    found.find((one) => {
      const other = folded(one.words);
      return other !== '' && (other.includes(key) || key.includes(other));
    })
  );
}

function outcomeOf(one: Quotation | undefined, gold: string): Outcome {
  if (one === undefined) return 'not found';
  if (one.speaker === undefined) return 'none';
  if (isSame(one.speaker, gold)) return 'right';
  const words = new Set(folded(gold).split(' '));
  const shares = folded(one.speaker)
    .split(' ')
    .some((word) => word.length > LONGEST_COMMON_WORD && words.has(word));
  return shares ? 'common' : 'wrong';
}

/** The same to the letter, case apart, or with the same last name: the last word before what describes a person. */
function isSame(one: string, other: string): boolean {
  return folded(one) === folded(other) || lastName(one) === lastName(other);
}

function lastName(speaker: string): string {
  const [head = ''] = speaker.trim().split(/,|\(|\swho\s/u);
  return folded(head).split(' ').at(-1) ?? '';
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isOfFirstHalf(article: string): boolean {
  return createHash('sha256').update(article).digest()[0]! % 2 === 0;
}

function row(name: string, judged: readonly Judged[]): string {
  const counts = OUTCOMES.map((outcome) => judged.filter((one) => one.outcome === outcome).length);
  const found = judged.length - counts.at(-1)!;
  const shares = OUTCOMES.slice(0, -1).map((outcome, k) => `${outcome} ${figure(counts[k]! / found)} (${counts[k]})`);
  return `  ${name.padEnd(11)} found ${figure(found / judged.length)} (${found})  ${shares.join('  ')}`;
}

function inWords({ outcome, words, given, gold, cue, paragraph }: Judged): string {
  return `${outcome.toUpperCase()} given [${given}] named [${gold}] by [${cue}]: ${words}\n    ${paragraph}`;
}
