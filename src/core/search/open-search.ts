import type { Range } from '../model.ts';
import type { Answer, Result, Wording } from './answer.ts';
import { candidatesIn } from './candidates.ts';
import { type FoldedWord, foldedWords } from './folded-words.ts';
import { rangesOf, worthShowing } from './found.ts';
import { ranked } from './ranking.ts';
import type { IndexedMatter, IndexedPrinting, SearchIndex } from './search-index.ts';
import { type Judgement, judged } from './verdict.ts';
import { verify } from './verify.ts';
import { type Meaning, vocabularyOf } from './vocabulary.ts';

export type { Answer, FoundParagraph, Partner, Result, Wording } from './answer.ts';

/** Candidates that are looked at closely: the right passage is among the first ten or so, more cost only time. */
const CANDIDATES = 40;
/** Words of a query that are looked at. Longer than any paragraph; beyond it the time grows and the answer does not. */
const MOST_WORDS = 400;
/** And letters: folding takes more than its share of time for strings that are no text. */
const MOST_LETTERS = 4000;

/** One printing of a matter as it is searched: its words by number. */
interface Entry {
  readonly matter: IndexedMatter;
  readonly printing: IndexedPrinting;
  readonly text: Uint32Array;
  readonly joined: ReadonlySet<number>;
}

interface Hit extends Judgement {
  readonly entry: Entry;
}

/** A query as it is asked of the texts. */
interface Asked {
  readonly query: readonly Meaning[];
  readonly tried: string;
  readonly typing: boolean;
}

/**
 * Opens an index for searching: `search(query)` answers with the passages that print the query, or words near it.
 *
 * The query's words vote for candidates, an alignment of the words decides what is a find and how good, and Fuse.js puts
 * in order what is equally good. While a query does not end in a space its last word counts as unfinished.
 */
export function openSearch(index: SearchIndex) {
  const all = index.matters.flatMap((matter) => matter.printings.map((printing) => ({ matter, printing })));
  const vocabulary = vocabularyOf(
    all.map(({ printing }) => printing.paragraphs.flatMap(({ text }) => foldedWords(text))),
  );
  const entries = all.map(
    (each, number): Entry => ({
      ...each,
      text: vocabulary.texts[number]!,
      joined: vocabulary.joined[number]!,
    }),
  );
  const entryOf = new Map(entries.map((entry) => [entry.printing, entry]));
  const { candidates } = candidatesIn(vocabulary.texts);
  return { search };

  function search(query: string, { limit = 20 }: { limit?: number } = {}): Answer {
    const words = foldedWords(query.slice(0, MOST_LETTERS));
    const asked = askedOf(query, words.slice(0, MOST_WORDS));
    const hits = hitsOf(asked);
    const finds = ordered(
      hits.filter(({ verdict }) => verdict !== 'near'),
      asked.tried,
    ).slice(0, limit);
    const near = finds.length > 0 ? undefined : hits.toSorted((p, q) => q.score - p.score)[0];
    return {
      results: finds.map((hit) => resultOf(hit, asked)),
      ...(near !== undefined && { near: resultOf(near, asked) }),
      tried: asked.tried,
      cut: words.length > MOST_WORDS || query.length > MOST_LETTERS,
    };
  }

  function askedOf(query: string, words: readonly FoldedWord[]): Asked {
    const typing = words.at(-1)?.end === query.length;
    return {
      query: words.map(({ key }, place) => vocabulary.meaningOf(key, typing && place === words.length - 1)),
      tried: words.map(({ key }) => key).join(' '),
      typing,
    };
  }

  /** Of each matter the printing that answers best. */
  function hitsOf({ query, tried, typing }: Asked): readonly Hit[] {
    // One letter is not yet a word; a space after it makes it one.
    if (query.length === 0 || (typing && ONE_LETTER.test(tried))) return [];
    const best = new Map<IndexedMatter, Hit>();
    for (const place of candidates(query, CANDIDATES)) {
      const entry = entries[place]!;
      const judgement = judged(verify(query, entry.text, entry.joined, typing), query.length);
      if (judgement === undefined) continue;
      const known = best.get(entry.matter);
      if (known === undefined || isBetter(judgement, known)) best.set(entry.matter, { entry, ...judgement });
    }
    return [...best.values()];
  }

  function resultOf({ entry, score, verdict }: Hit, asked: Asked): Result {
    const { matter, printing } = entry;
    const story = index.stories[matter.story]!;
    const wordings = matter.printings.map((each): Wording => {
      const { id, label, lang } = story.articles[each.article]!;
      return { article: id, label, lang, path: each.path, paragraphs: withFound(entryOf.get(each)!, asked) };
    });
    const hit = wordings[matter.printings.indexOf(printing)]!;
    const paragraph = hit.paragraphs.toSorted((p, q) => lengthOf(q.found) - lengthOf(p.found))[0]!;
    const others = wordings.filter((wording) => wording !== hit);
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
      missing: story.articles
        .filter(({ id }) => !wordings.some(({ article }) => article === id))
        .map(({ label }) => label),
      partners: others.flatMap(({ article, paragraphs }) =>
        paragraphs.map(({ id, text }) => ({ story: story.id, article, paragraph: id, text })),
      ),
    };
  }
}

const ONE_LETTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;

/** The best first; what is equally good in the order of Fuse.js, and that in the order of the index. */
function ordered(hits: readonly Hit[], tried: string): readonly Hit[] {
  const folded = hits.map(({ entry }) => entry.printing.paragraphs.map(({ text }) => foldedText(text)).join(' '));
  const orders = hits.length < 2 ? [0] : ranked(folded, tried);
  return hits
    .map((hit, place) => ({ hit, order: orders[place]! }))
    .sort((p, q) => q.hit.score - p.hit.score || p.order - q.order)
    .map(({ hit }) => hit);
}

function isBetter(one: Judgement, two: Judgement): boolean {
  const [findOne, findTwo] = [one.verdict !== 'near', two.verdict !== 'near'];
  return findOne === findTwo ? one.score > two.score : findOne;
}

function withFound({ printing: { paragraphs }, text, joined }: Entry, { query, typing }: Asked) {
  const { found } = verify(query, text, joined, typing);
  const shown = worthShowing(query, text, found);
  let first = 0;
  return paragraphs.map((paragraph) => {
    const words = foldedWords(paragraph.text);
    const own = shown.map((place) => place - first).filter((place) => place >= 0 && place < words.length);
    first += words.length;
    return { ...paragraph, found: rangesOf(own, words) };
  });
}

function foldedText(text: string): string {
  return foldedWords(text)
    .map(({ key }) => key)
    .join(' ');
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
