import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { openSearch } from '../../src/core/search/open-search.ts';
import type { SearchIndex } from '../../src/core/search/search-index.ts';
import { shardsOf } from '../../src/core/search/shards.ts';

/** A printed paragraph, and the number of the passage that it belongs to. */
export interface Printed {
  readonly id: number;
  readonly matter: number;
  readonly text: string;
}

/** An engine with an archive in it. */
export interface Rival {
  /** Bytes, compressed, that a browser loads until it has the answer to its first question. */
  readonly bytesOf: (query: string) => Promise<number>;
  /** The passage of the best answer, -1 where there is none. */
  readonly ask: (query: string) => Promise<number>;
  readonly close?: () => Promise<void>;
}

export interface Contender {
  readonly name: string;
  /** True where a question may fetch: it is asked once before it is timed. */
  readonly loads?: boolean;
  /** Questions of a kind that are asked: a scan of 100,000 texts takes seconds. */
  readonly most: (paragraphs: number) => number;
  readonly open: (index: SearchIndex, printed: readonly Printed[]) => Promise<Rival>;
}

const LIMIT = 10;
const ALL = 100;

/** Our own search, from its files. */
const OURS: Contender = {
  name: 'Wireside',
  loads: true,
  most: () => ALL,
  open: async (index) => {
    const files = shardsOf(index);
    const matterOf = new Map(
      index.matters.flatMap(({ printings }, matter) =>
        printings.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => [id, matter] as const)),
      ),
    );
    let bytes = 0;
    const parsed = (name: string) => JSON.parse(files.get(name) ?? 'null') as unknown;
    const open = () =>
      openSearch(async (name) => {
        bytes += gzipSync(files.get(name) ?? '').length;
        return parsed(name);
      });
    const kept = openSearch(async (name) => parsed(name));
    return {
      bytesOf: async (query) => {
        bytes = 0;
        await open().search(query, { limit: LIMIT });
        return bytes;
      },
      ask: async (query) =>
        matterOf.get((await kept.search(query, { limit: LIMIT })).results[0]?.paragraph ?? '') ?? -1,
    };
  },
};

/** With its fuzzy search on, which it needs for mistyped words; the whole index is loaded before the first question. */
const MINISEARCH: Contender = {
  name: 'MiniSearch',
  most: (paragraphs) => (paragraphs > 10_000 ? 20 : ALL),
  open: async (_index, printed) => {
    const engine = new MiniSearch<Printed>({ fields: ['text'], storeFields: ['matter'] });
    engine.addAll(printed);
    let bytes = 0;
    return {
      bytesOf: async () => {
        bytes ||= gzipSync(JSON.stringify(engine)).length;
        return bytes;
      },
      ask: async (query) => Number(engine.search(query, { fuzzy: 0.2, prefix: true })[0]?.['matter'] ?? -1),
    };
  },
};

/** As it is recommended for long texts; it scans them, so these are what is loaded. */
const FUSE: Contender = {
  name: 'Fuse.js',
  most: (paragraphs) => (paragraphs > 10_000 ? 1 : paragraphs > 1000 ? 4 : 20),
  open: async (_index, printed) => {
    const options = { keys: ['text'], ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.4 };
    const engine = new Fuse([...printed], options, Fuse.createIndex(['text'], [...printed]));
    let bytes = 0;
    return {
      bytesOf: async () => {
        bytes ||= gzipSync(JSON.stringify(printed)).length;
        return bytes;
      },
      ask: async (query) => engine.search(query, { limit: LIMIT })[0]?.item.matter ?? -1,
    };
  },
};

export const CONTENDERS: readonly Contender[] = [OURS, MINISEARCH, FUSE];
