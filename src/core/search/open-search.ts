import { alignQuery } from './align-query.ts';
import type { Answer } from './answer.ts';
import { type CandidatePrinting, numbered, readPrintings } from './candidate-printings.ts';
import { candidatesOf } from './candidates.ts';
import { allowedMatters, type Filters, filtersAnything, printingPasses, speechPasses } from './filters.ts';
import { type FoldedWord, foldedWords } from './folded-words.ts';
import { lookUpWords } from './look-up-words.ts';
import type { Facets, Manifest, Speakers } from './manifest.ts';
import { type RatedMatch, rateMatch } from './match-quality.ts';
import { ranked } from './ranking.ts';
import { type Hit, resultOf, withFound } from './result.ts';
import type { IndexedMatter } from './search-index.ts';
import { type LoadShard, shardReader } from './shard-reader.ts';

export type { Answer, FoundParagraph, Result } from './answer.ts';
export type { Filters } from './filters.ts';

/** How many results to return, and the filters. */
export interface SearchOptions extends Filters {
  readonly limit?: number;
}

/** Matters examined closely: the right one is among the first few, and more only cost time. */
const CANDIDATES = 48;
/**
 * Shards of text fetched per search, since each costs a request. Every paragraph of a pasted page should be found, so
 * a long query has more.
 */
const SHARDS = { least: 16, perWord: 0.15 };
/**
 * Words of a query that are read: more than any paragraph has. Beyond it the time grows, but the answer does not
 * improve.
 */
const MOST_WORDS = 400;
/** The same in letters: folding takes too long for strings that are not text. */
const MOST_LETTERS = 4000;

/**
 * Opens an index for searching: `search(query)` answers with the passages that print the query, or words close to it.
 *
 * Shards are fetched as a query needs them. The query's words vote for candidates, an alignment of the words decides
 * what counts as found and how well, and Fuse.js orders equally good results. Unless a query ends with a space, its
 * last word counts as unfinished. Rejects if the manifest cannot be loaded; the answer counts any shards that cannot.
 */
export function openSearch(load: LoadShard) {
  const reader = shardReader(load);
  return { search, ready: reader.manifest, facets };

  /** The values of the filters. */
  async function facets(): Promise<{ readonly facets: Facets; readonly speakers: Speakers }> {
    const failed = new Set<string>();
    const read = await reader.read<unknown>(['facets', 'speakers'], failed);
    if (failed.size > 0) throw new Error('The lists of stories and speakers could not be fetched');
    return { facets: read.get('facets') as Facets, speakers: read.get('speakers') as Speakers };
  }

  async function search(query: string, { limit = 20, ...filters }: SearchOptions = {}): Promise<Answer> {
    const all = foldedWords(query.slice(0, MOST_LETTERS));
    const words = all.slice(0, MOST_WORDS);
    const keys = words.map(({ key }) => key);
    const tried = keys.join(' ');
    const last = words.at(-1);
    // "Three" is searched as 3 and begins no 30.
    const typing =
      last?.end === query.replace(/[-\u2010\u2011]$/, '').length &&
      !(/^\d/.test(last.key) && /\p{L}/u.test(last.parts.join('')));
    const failed = new Set<string>();
    const asked = { tried, cut: all.length > MOST_WORDS || query.length > MOST_LETTERS };
    const manifest = await reader.manifest();
    // One letter is not a word yet; a space after it makes it one.
    if (keys.length === 0 || (typing && ONE_LETTER.test(tried))) return { results: [], ...asked, unread: 0 };
    const { known, voters } = await lookUpWords(reader, words, typing, failed);
    const passes = await passing(filters, manifest);
    const candidates = candidatesOf(voters, manifest.matters, CANDIDATES, passes);
    const most = SHARDS.least + Math.floor(keys.length * SHARDS.perWord);
    const found = await readPrintings(reader, manifest, candidates, most, failed);
    const { entries, meanings } = numbered(found, words, typing, known, manifest.matters);
    const hits = bestOf(
      entries
        .filter(({ story, printing }) => printing.within !== true && printingPasses(filters, story, printing))
        .flatMap((entry): readonly Hit[] => {
          const verified = alignQuery(meanings, entry.text, entry.joined, typing);
          const judgement = rateMatch(verified, meanings.length);
          return judgement === undefined ? [] : [{ entry, ...judgement }];
        })
        .filter((hit) => speaks(filters, hit)),
    );
    const finds = ordered(
      hits.filter(({ verdict }) => verdict !== 'near'),
      tried,
    ).slice(0, limit);
    const near = finds.length > 0 ? undefined : hits.toSorted((p, q) => q.score - p.score)[0];
    const show = (hit: Hit) => resultOf(hit, entries, { meanings, typing });
    return { results: finds.map(show), ...(near !== undefined && { near: show(near) }), ...asked, unread: failed.size };

    function speaks(only: Filters, { entry }: Hit): boolean {
      if (only.quoted !== true && (only.speaker ?? '') === '') return true;
      const shown = withFound(entry, { meanings, typing });
      return shown.some((paragraph) => speechPasses(only, paragraph, paragraph.found));
    }
  }

  async function passing(filters: Filters, manifest: Manifest): Promise<(matter: number) => boolean> {
    if (!filtersAnything(filters)) return () => true;
    const lists = await facets();
    const allowed = allowedMatters(filters, lists.facets, lists.speakers, manifest.matters);
    return (matter) => allowed[matter] === 1;
  }
}

const ONE_LETTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;

/** The printing of each matter that answers best. */
function bestOf(hits: readonly Hit[]): readonly Hit[] {
  const best = new Map<IndexedMatter, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.entry.matter);
    if (known === undefined || isBetter(hit, known)) best.set(hit.entry.matter, hit);
  }
  return [...best.values()];
}

function isBetter(one: RatedMatch, two: RatedMatch): boolean {
  const [findOne, findTwo] = [one.verdict !== 'near', two.verdict !== 'near'];
  return findOne === findTwo ? one.score > two.score : findOne;
}

/** Best first; equally good ones in the order of Fuse.js, then in the order of the index. */
function ordered(hits: readonly Hit[], tried: string): readonly Hit[] {
  const orders =
    hits.length < 2
      ? [0]
      : ranked(
          hits.map(({ entry }) => foldedText(entry)),
          tried,
        );
  return hits
    .map((hit, place) => ({ hit, order: orders[place]! }))
    .sort((p, q) => q.hit.score - p.hit.score || p.order - q.order)
    .map(({ hit }) => hit);
}

function foldedText({ words }: CandidatePrinting): string {
  return words
    .flat()
    .map(({ key }: FoldedWord) => key)
    .join(' ');
}
