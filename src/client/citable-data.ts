import {
  type CitableComparison,
  type Citation,
  type CitedArticle,
  type CitedWords,
  counterpartOf,
} from '../core/link/citation.ts';
import type { Range, Side } from '../core/model.ts';
import { sideOf } from './column.ts';

/** Words of a column to be cited. */
export interface Cite {
  /** Full address of the words. */
  readonly address: string;
  /** The id of the paragraph where they start. */
  readonly id: string;
  readonly words: string;
  /** Their range in the column, counted from the start of that paragraph. */
  readonly range: Range;
}

/** One way to cite words: from one article, or from both. */
export interface Choice {
  readonly name: string;
  readonly citation: Citation;
}

type Paragraphs = CitableComparison['a'];
type Comparison = CitableComparison & {
  readonly story: { readonly title: string };
  readonly a: CitedArticle & Paragraphs;
  readonly b: CitedArticle & Paragraphs;
};
interface Story {
  readonly story: { readonly title: string };
  readonly articles: readonly (CitedArticle & Paragraphs)[];
}

/** The ways to cite words, from the page's published data; throws if that cannot be loaded. */
export async function waysToCite(cite: Cite): Promise<readonly [Choice, ...Choice[]]> {
  const data = await pageData();
  const accessed = today();
  const { id, address, range, words } = cite;
  if (!('a' in data)) {
    const article = data.articles.find(({ paragraphs }) => paragraphs.some((one) => one.id === id));
    if (article === undefined) throw new Error(`No article holds "${id}".`);
    return [alone({ article, words }, { story: data.story.title, address, accessed })];
  }
  const side: Side = sideOf(document.getElementById(id)) ?? 'a';
  const other: Side = side === 'a' ? 'b' : 'a';
  const there = counterpartOf(data, side, id, range);
  const here: CitedWords = { article: data[side], words };
  const beside: CitedWords = { article: data[other], words: there.words, address: addressOf(there.id ?? id) };
  const common = { story: data.story.title, address, accessed };
  const both = { ...common, printings: [here, beside], differences: there.differences } as const;
  return [
    alone(here, common),
    ...(there.words === '' ? [] : [alone(beside, { ...common, address: addressOf(there.id ?? id) })]),
    { name: 'Both, with the differences', citation: both },
  ];
}

/** The address of a paragraph on this page. */
function addressOf(id: string): string {
  return new URL(`#${id}`, location.href.replace(/[?#].*$/s, '')).href;
}

function alone(printing: CitedWords, common: Pick<Citation, 'story' | 'address' | 'accessed'>): Choice {
  return { name: printing.article.label, citation: { ...common, printings: [printing], differences: [] } };
}

/** The page's link to its own data; throws if it has none. */
export function dataLink(): HTMLLinkElement {
  const link = document.querySelector<HTMLLinkElement>('link[rel="alternate"][type="application/json"]');
  if (link === null) throw new Error('The page names no data.');
  return link;
}

async function pageData(): Promise<Comparison | Story> {
  const { href } = dataLink();
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href} answers ${answer.status}.`);
  return (await answer.json()) as Comparison | Story;
}

/** The calendar date where the reader is. */
function today(): string {
  const now = new Date();
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
