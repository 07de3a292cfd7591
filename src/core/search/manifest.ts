import type { IndexedMatter, IndexedStory } from './search-index.ts';

/**
 * The first file fetched: how the index is cut, and the words too common to look up.
 *
 * Every shard is JSON. `w0`, `w1`, … hold words, and neighbouring pairs of common words, with the matters that print
 * them: `[word, matters, word, matters, …]`, packed. `v…` hold only the words and `r…` the same reversed, for mistyped
 * words. `t…` hold matters as text. `facets` and `speakers` are for filters and fetched when those first open.
 */
export interface Manifest {
  readonly version: 2;
  /** How many matters there are: passages across all articles that print them. */
  readonly matters: number;
  /** Matters of a text shard. */
  readonly perText: number;
  /** What each shard of words starts with, shortened to what distinguishes it from the one before. */
  readonly words: readonly string[];
  readonly forward: readonly string[];
  readonly backward: readonly string[];
  /** Common words, each followed by the number of matters that print it. */
  readonly common: readonly (string | number)[];
  /** The shards themselves, if together they are smaller than a request is worth. */
  readonly inline?: Readonly<Record<string, unknown>>;
}

export interface TextShard {
  /** The stories of its matters, by their place among all stories. */
  readonly stories: readonly (readonly [place: number, story: IndexedStory])[];
  readonly matters: readonly IndexedMatter[];
}

/** Which articles print which matter, for the filters. */
export interface Facets {
  readonly stories: readonly FacetStory[];
  /** The matters with quoted speech, packed. */
  readonly quoted: string;
}

export interface FacetStory extends IndexedStory {
  /** The number of its first matter. */
  readonly first: number;
  /** For each article, in order, the matters it prints, counted from `first`, packed. */
  readonly printed: readonly string[];
}

/** A name or description as printed, with the matters that quote it, packed. */
export type Speakers = readonly (readonly [speaker: string, matters: string])[];

/**
 * A word in more than this share of the matters, and in more than this number, is common: its pairs say more than it
 * does.
 */
export const COMMON = { share: 0.05, least: 60 };
/** A word that more than this share print is not looked up even if little else is left: "the", "said". */
export const NEVER_ALONE = 0.2;
/**
 * The same for pairs, "of the"; but this many matters are always worth a list, because few texts have nothing else to
 * identify them.
 */
export const PAIRED = { share: 0.2, least: 1000 };

export const PAIR = ' ';
