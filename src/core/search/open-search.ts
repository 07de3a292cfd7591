import type { ParagraphKind, Range } from '../model.ts';
import { type FoldedWord, foldedWords } from './folded-words.ts';
import { ranked } from './ranking.ts';
import type { IndexedMatter, IndexedPrinting, SearchIndex } from './search-index.ts';
import { judged, type Verdict } from './verdict.ts';
import { rangesOf, verify } from './verify.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A paragraph of a result, with the ranges of the words found in it. */
export interface FoundParagraph {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly found: readonly Range[];
}

/** How one article prints the passage. */
export interface Wording {
  readonly article: string;
  readonly label: string;
  readonly lang: string;
  /** Where a page shows it, from the site's root. */
  readonly path: string;
  readonly paragraphs: readonly FoundParagraph[];
}

/** A passage that answers the query: the paragraph that does so best, and the wording of every article. */
export interface Result {
  readonly story: string;
  readonly storyTitle: string;
  readonly article: string;
  readonly label: string;
  readonly paragraph: string;
  readonly text: string;
  readonly found: readonly Range[];
  readonly path: string;
  /** The id of the passage's first paragraph. */
  readonly passage: string;
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly score: number;
  readonly wordings: readonly Wording[];
  /** The paragraphs of the other articles that are aligned with it. */
  readonly partners: readonly Partner[];
}

export interface Partner {
  readonly story: string;
  readonly article: string;
  readonly paragraph: string;
  readonly text: string;
}

export interface Answer {
  /** The best first. */
  readonly results: readonly Result[];
  /** The words that were looked for, as folded. */
  readonly tried: string;
  /** True where the query was longer than is looked at. */
  readonly cut: boolean;
}

/** Candidates that are looked at closely: the right passage is among the first ten or so, more cost only time. */
const CANDIDATES = 40;
/** Words of a query that are looked at. Longer than any paragraph; beyond it the time grows and the answer does not. */
const MOST_WORDS = 400;

/** One printing as it is searched. */
interface Entry {
  readonly matter: IndexedMatter;
  readonly printing: IndexedPrinting;
  readonly words: readonly FoldedWord[];
  /** The place in `words` at which each paragraph starts. */
  readonly firsts: readonly number[];
  readonly folded: string;
}

/**
 * Opens an index for searching: `search(query)` answers with the passages that print the query, or words near it.
 *
 * The words of the query vote for candidates, Fuse.js puts these in order, and an alignment of the words decides what is
 * a find. While a query does not end in a space its last word counts as unfinished.
 */
export function openSearch(index: SearchIndex) {
  const entries = index.matters.flatMap((matter) => matter.printings.map((printing) => entryOf(matter, printing)));
  const vocabulary = vocabularyOf(entries.map(({ words }) => words));
  return { search };

  function search(query: string, { limit = 20 }: { limit?: number } = {}): Answer {
    const all = foldedWords(query);
    const words = all.slice(0, MOST_WORDS);
    const tried = words.map(({ key }) => key).join(' ');
    const cut = all.length > words.length;
    const typing = words.at(-1)?.end === query.length;
    const candidates = vocabulary.candidates(words, typing, CANDIDATES).map((place) => entries[place]!);
    const orders = ranked(
      candidates.map(({ folded }) => folded),
      tried,
    );
    const weights = words.map(({ key }) => vocabulary.weightOf(key));
    const best = new Map<IndexedMatter, { entry: Entry; score: number; verdict: Verdict; order: number }>();
    for (const [place, entry] of candidates.entries()) {
      const judgement = judged(verify(words, entry.words, weights, typing), words, weights);
      if (judgement === undefined) continue;
      const hit = { entry, ...judgement, order: orders[place]! };
      const known = best.get(entry.matter);
      if (known === undefined || comparesTo(hit, known) < 0) best.set(entry.matter, hit);
    }
    const hits = [...best.values()].sort(comparesTo).slice(0, limit);
    return { results: hits.map((hit) => resultOf(hit, words, weights, typing)), tried, cut };
  }

  function resultOf(
    { entry, score, verdict }: { entry: Entry; score: number; verdict: Verdict },
    query: readonly FoldedWord[],
    weights: readonly number[],
    typing: boolean,
  ): Result {
    const { matter, printing } = entry;
    const story = index.stories[matter.story]!;
    const wordings = matter.printings.map((each): Wording => {
      const { id, label, lang } = story.articles[each.article]!;
      const own = each === printing ? entry : entryOf(matter, each);
      const { found } = verify(query, own.words, weights, typing);
      return { article: id, label, lang, path: each.path, paragraphs: withFound(each, own, found) };
    });
    const hit = wordings[matter.printings.indexOf(printing)]!;
    const paragraph = hit.paragraphs.toSorted((p, q) => length(q.found) - length(p.found))[0]!;
    const partners = wordings.flatMap(({ article, paragraphs }) =>
      article === hit.article
        ? []
        : paragraphs.map(({ id, text }) => ({ story: story.id, article, paragraph: id, text })),
    );
    return {
      story: story.id,
      storyTitle: story.title,
      article: hit.article,
      label: hit.label,
      paragraph: paragraph.id,
      text: paragraph.text,
      found: paragraph.found,
      path: `${hit.path.split('#')[0]}#${paragraph.id}`,
      passage: matter.printings[0]?.paragraphs[0]?.id ?? paragraph.id,
      verdict,
      score,
      wordings,
      partners,
    };
  }
}

function entryOf(matter: IndexedMatter, printing: IndexedPrinting): Entry {
  const words: FoldedWord[] = [];
  const firsts: number[] = [];
  for (const { text } of printing.paragraphs) {
    firsts.push(words.length);
    words.push(...foldedWords(text));
  }
  return { matter, printing, words, firsts, folded: words.map(({ key }) => key).join(' ') };
}

function withFound({ paragraphs }: IndexedPrinting, { words, firsts }: Entry, found: readonly number[]) {
  return paragraphs.map((paragraph, place): FoundParagraph => {
    const [first, next] = [firsts[place]!, firsts[place + 1] ?? words.length];
    return {
      ...paragraph,
      found: rangesOf(
        found.filter((word) => word >= first && word < next),
        words,
      ),
    };
  });
}

function length(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

interface Ordered {
  readonly score: number;
  readonly verdict: Verdict;
  readonly order: number;
}

function comparesTo(one: Ordered, two: Ordered): number {
  return two.score - one.score || one.order - two.order;
}
