import { openSearch } from '../../../src/core/search/open-search.ts';
import type { SearchIndex } from '../../../src/core/search/search-index.ts';
import { type Cut, shardsOf } from '../../../src/core/search/shards.ts';

/** So small that every text comes in several files. */
export const IN_PIECES: Cut = { words: 40, vocabulary: 60, texts: 200, oneFile: 0 };

/** Opens an index as a browser does: from files, by their names. `asked` collects these. */
export function opened(index: SearchIndex, cut?: Cut, asked: string[] = []): ReturnType<typeof openSearch> {
  const files = shardsOf(index, cut);
  return openSearch(async (name) => {
    asked.push(name);
    const text = files.get(name);
    if (text === undefined) throw new Error(`There is no shard ${name}`);
    return JSON.parse(text) as unknown;
  });
}

/** An index of texts, each a matter of its own with the id `p-` and its number. */
export function indexOf(texts: readonly string[]): SearchIndex {
  return {
    stories: [{ id: 's', title: 'S', articles: [{ id: 'a', label: 'A', lang: 'en' }] }],
    matters: texts.map((text, k) => ({
      story: 0,
      printings: [{ article: 0, path: `s/#p-${k}`, at: k, paragraphs: [{ id: `p-${k}`, kind: 'paragraph', text }] }],
    })),
  };
}
