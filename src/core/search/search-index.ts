import type { WordPair } from '../classify/lexicon.ts';
import type { Article, Collation, ParagraphKind, Range, Story } from '../model.ts';
import { peopleOf } from '../parse/english/same-person.ts';
import { namesOf, quotationsOf } from '../parse/quotations.ts';
import { mattersOf, type Printing } from '../story/matters.ts';
import { wordKeys } from '../text/words.ts';

/** What the search needs to know of all stories; plain JSON. */
export interface SearchIndex {
  readonly stories: readonly IndexedStory[];
  readonly matters: readonly IndexedMatter[];
}

export interface IndexedStory {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly articles: readonly IndexedArticle[];
}

export interface IndexedArticle {
  readonly id: string;
  readonly label: string;
  readonly lang: string;
  readonly outlet?: string;
  readonly published?: string;
}

export interface IndexedMatter {
  /** Place in `stories`. */
  readonly story: number;
  readonly printings: readonly IndexedPrinting[];
  /** Words in which its printings differ and that a dictionary holds for one; absent without any. */
  readonly alike?: readonly WordPair[];
}

export interface IndexedPrinting {
  /** Place in the story's articles. */
  readonly article: number;
  /** Where a page shows it, from the site's root, without a leading slash. */
  readonly path: string;
  /** The place of its first paragraph in the article. */
  readonly at: number;
  readonly paragraphs: readonly IndexedParagraph[];
  /** True where its paragraphs belong to another matter, and are found there: the article merged what others keep apart. */
  readonly within?: true;
}

export interface IndexedParagraph {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Quoted speech in the text, with the speaker under the fullest name that the story prints; absent if there is none. */
  readonly quoted?: readonly Quoted[];
}

export interface Quoted extends Range {
  readonly speaker?: string;
}

/** A story with the collations of all its pairs. */
export interface SearchedStory {
  readonly story: Story;
  readonly collations: readonly Collation[];
}

/** The path that shows a paragraph in the comparison of `a` and `b`, or on the story's page if there is no `b`. */
export type PathOf = (story: Story, a: Article, b: Article | undefined, paragraphId: string) => string;

/**
 * The index of all stories. A printing leads to the comparison with the nearest article that also carries the matter.
 */
export function searchIndexOf(stories: readonly SearchedStory[], pathOf: PathOf): SearchIndex {
  return {
    stories: stories.map(({ story: { id, title, date, articles } }) => ({
      id,
      title,
      ...(date !== undefined && { date }),
      articles: articles.map(articleOf),
    })),
    matters: stories.flatMap(({ story, collations }, place) => {
      const people = peopleOf(story.articles.flatMap(quotationsOf).flatMap(namesOf));
      const quoted = story.articles.map((article) => quotedIn(article, people));
      const pairs = uniquePairs(collations);
      return mattersOf(story, collations).map(({ printings, within }) => {
        const all = [...printings, ...within].sort((p, q) => p.article - q.article);
        const index = (printing: Printing) => indexed(story, printing, all, quoted[printing.article]!, pathOf);
        const indexedAll = all.map((one) =>
          within.includes(one) ? { ...index(one), within: true as const } : index(one),
        );
        const alike = pairsIn(indexedAll, pairs);
        return { story: place, printings: indexedAll, ...(alike.length > 0 && { alike }) };
      });
    }),
  };
}

/** The pairs of all collations of a story, each once. */
function uniquePairs(collations: readonly Collation[]): readonly WordPair[] {
  const pairs = collations.flatMap(({ wordPairs = [] }) => wordPairs);
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/** Those pairs of which both words stand in the texts of a matter, phrases and "U.S." as they are printed. */
function pairsIn(printings: readonly IndexedPrinting[], pairs: readonly WordPair[]): readonly WordPair[] {
  if (printings.length < 2 || pairs.length === 0) return [];
  const texts = printings.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const words = new Set(texts.flatMap(wordKeys));
  const printed = texts.join('\n').toLowerCase();
  const has = (word: string) => words.has(word.toLowerCase()) || (PHRASE.test(word) && printed.includes(word));
  return pairs.filter(([one, other]) => has(one) && has(other));
}

const PHRASE = /[ .]/;

function articleOf({ id, label, lang, outlet, published }: Article): IndexedArticle {
  return { id, label, lang, outlet, ...(published !== undefined && { published }) };
}

function quotedIn(article: Article, people: ReadonlyMap<string, string>): ReadonlyMap<number, readonly Quoted[]> {
  const found = new Map<number, Quoted[]>();
  for (const quotation of quotationsOf(article)) {
    const { paragraph, start, end } = quotation;
    const [name] = namesOf(quotation);
    const speaker = name === undefined ? undefined : (people.get(name) ?? name);
    const quoted = { start, end, ...(speaker !== undefined && { speaker }) };
    found.set(paragraph, [...(found.get(paragraph) ?? []), quoted]);
  }
  return found;
}

function indexed(
  story: Story,
  own: Printing,
  all: readonly Printing[],
  quotedOf: ReadonlyMap<number, readonly Quoted[]>,
  pathOf: PathOf,
): IndexedPrinting {
  const { articles } = story;
  const others = all.filter(({ article }) => article !== own.article).map(({ article }) => article);
  // If nobody else carries it, any comparison of the article shows that.
  const partner = nearest(own.article, others) ?? (own.article === 0 ? 1 : 0);
  const first = articles[Math.min(own.article, partner)]!;
  const second = articles.length < 2 ? undefined : articles[Math.max(own.article, partner)];
  const paragraphs = own.paragraphs.map((index): IndexedParagraph => {
    const { id, kind, text } = articles[own.article]!.paragraphs[index]!;
    const quoted = quotedOf.get(index);
    return { id, kind, text, ...(quoted !== undefined && { quoted }) };
  });
  const path = pathOf(story, first, second, paragraphs[0]?.id ?? '');
  return { article: own.article, path, at: own.paragraphs[0] ?? 0, paragraphs };
}

function nearest(article: number, others: readonly number[]): number | undefined {
  return [...others].sort((p, q) => Math.abs(p - article) - Math.abs(q - article))[0];
}
