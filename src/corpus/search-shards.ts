import { createHash } from 'node:crypto';
import type { Story } from '../core/model.ts';
import { searchIndexOf } from '../core/search/search-index.ts';
import { shardsOf } from '../core/search/shards.ts';
import { paragraphPath } from './addresses.ts';
import { allStories, collationOf, pairsOf } from './stories.ts';

/** The search index as files, and a name that changes with their content. */
export interface SearchShards {
  readonly version: string;
  /** Names without extension, and JSON. */
  readonly files: ReadonlyMap<string, string>;
}

let known: { readonly stories: readonly Story[]; readonly shards: SearchShards } | undefined;

/** The index of all stories, built once for the page that names it and the files themselves. */
export async function searchShards(): Promise<SearchShards> {
  const stories = await allStories();
  const isSame = known?.stories.length === stories.length && stories.every((story, k) => story === known?.stories[k]);
  if (known === undefined || !isSame) {
    const searched = stories.map((story) => ({ story, collations: pairsOf(story).map(collationOf) }));
    const files = shardsOf(searchIndexOf(searched, paragraphPath));
    known = { stories, shards: { version: digest(files), files } };
  }
  return known.shards;
}

function digest(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\n${text}\n`);
  return hash.digest('hex').slice(0, VERSION_LETTERS);
}

/** Two contents share a name once in a million million. */
const VERSION_LETTERS = 12;
