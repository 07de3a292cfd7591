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

/** What became of one quotation: `common` stands for speakers that share a word and are not the same. */
const OUTCOMES = ['right', 'common', 'wrong', 'none', 'not found'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface Judged {
  readonly rule?: string;
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

export function judgedOf({ articles, quotes = [] }: Attributed['attributions']): readonly Judged[] {
  const read = new Map(articles.map(({ id, paragraphs }) => [id, { paragraphs, found: quotations(paragraphs) }]));
  return quotes.flatMap(({ article, paras, direct, speaker, cue }) => {
    const { paragraphs = [], found = [] } = read.get(article) ?? {};
    const there = found.filter(({ paragraph }) => paras.includes(paragraph));
    return direct.map((words) => {
      const one = quotationOf(words, there);
      const paragraph = paragraphs[one?.paragraph ?? paras[0] ?? -1] ?? '';
      const given = one?.speaker ?? '';
      return { article, rule: (one as any)?.rule, outcome: outcomeOf(one, speaker), words, given, gold: speaker, cue, paragraph };
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

export function isOfFirstHalf(article: string): boolean {
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
