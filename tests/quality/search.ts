import { openSearch } from '../../src/core/search/open-search.ts';
import type { SearchIndex } from '../../src/core/search/search-index.ts';
import { shardsOf } from '../../src/core/search/shards.ts';
import { figure } from './table.ts';

/** Paragraphs, and queries with the paragraphs that answer them; categories that begin with "h" have no answer. */
interface Queries {
  readonly paragraphs: readonly { readonly id: number | string; readonly text: string }[];
  readonly queries: readonly {
    readonly category: string;
    readonly query: string;
    readonly relevant: readonly (number | string)[];
  }[];
}

/** Per category the share of queries with a right paragraph in first place, and among five; or that wrongly find any. */
export async function searchTable({ paragraphs, queries }: Queries): Promise<readonly string[]> {
  const index: SearchIndex = {
    stories: [{ id: 's', title: 'S', articles: [{ id: 'a', label: 'A', lang: 'en' }] }],
    matters: paragraphs.map(({ id, text }) => ({
      story: 0,
      printings: [{ article: 0, path: '', paragraphs: [{ id: String(id), kind: 'paragraph', text }] }],
    })),
  };
  const files = shardsOf(index);
  const { search } = openSearch(async (name) => JSON.parse(files.get(name)!) as unknown);
  const answered: { category: string; any: boolean; first: boolean; five: boolean }[] = [];
  for (const { category, query, relevant } of queries) {
    const found = (await search(query, { limit: 10 })).results.map(({ paragraph }) => paragraph);
    const rank = found.findIndex((id) => relevant.map(String).includes(id));
    answered.push({ category, any: found.length > 0, first: rank === 0, five: rank >= 0 && rank < 5 });
  }
  const share = (list: readonly boolean[]): string => figure(list.filter(Boolean).length / list.length);
  const rows = [...new Set(answered.map(({ category }) => category))].map((category) => {
    const own = answered.filter((one) => one.category === category);
    const figures = category.startsWith('h')
      ? `found something ${share(own.map(({ any }) => any))}`
      : `first ${share(own.map(({ first }) => first))}  among five ${share(own.map(({ five }) => five))}`;
    return `  ${category.padEnd(9)} ${figures}  (${own.length})`;
  });
  return [`search (${queries.length} queries over ${paragraphs.length} paragraphs)`, ...rows];
}
