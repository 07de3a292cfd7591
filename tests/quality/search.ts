import { gzipSync } from 'node:zlib';
import { openSearch, type Result } from '../../src/core/search/open-search.ts';
import type { IndexedMatter, SearchIndex } from '../../src/core/search/search-index.ts';
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

interface QuotedArticle {
  readonly id: string;
  readonly paragraphs: readonly string[];
}

/** Articles, and quotations as one outlet prints them with the paragraphs of others that print them too. */
interface Quotes {
  readonly variants: {
    readonly articles: readonly QuotedArticle[];
    readonly queries: readonly {
      readonly query: string;
      readonly from_article: string;
      readonly hardest: string;
      readonly expected: readonly { readonly article: string; readonly para: number }[];
    }[];
  };
  readonly attributions: { readonly articles: readonly QuotedArticle[] };
}

/** Per category the share of queries with a right paragraph in first place, and among five; or that wrongly find any. */
export async function searchTable({ paragraphs, queries }: Queries, others?: Quotes): Promise<readonly string[]> {
  const among = [...(others?.variants.articles ?? []), ...(others?.attributions.articles ?? [])];
  const rest = among.flatMap(({ id, paragraphs: texts }) => texts.map((text, k) => ({ id: `${id} ${k}`, text })));
  const all = [...paragraphs, ...rest];
  const archive = open(all.map(({ id, text }) => matter(String(id), text)));
  const answered: { category: string; any: boolean; first: boolean; five: boolean }[] = [];
  for (const { category, query, relevant } of queries) {
    const found = (await archive.search(query)).map(({ paragraph }) => paragraph);
    const rank = found.findIndex((id) => relevant.map(String).includes(id));
    answered.push({ category, any: found.length > 0, first: rank === 0, five: rank >= 0 && rank < 5 });
  }
  const rows = [...new Set(answered.map(({ category }) => category))].map((category) => {
    const own = answered.filter((one) => one.category === category);
    const figures = category.startsWith('h')
      ? `found something ${share(own.map(({ any }) => any))}`
      : `first ${share(own.map(({ first }) => first))}  among five ${share(own.map(({ five }) => five))}`;
    return `  ${category.padEnd(9)} ${figures}  (${own.length})`;
  });
  return [`search (${queries.length} queries over ${all.length} paragraphs)`, ...rows, archive.cost()];
}

/** Of quotations as another outlet prints them, the share with one of their paragraphs among the first five. */
export async function variantsTable({ variants: { articles, queries } }: Quotes): Promise<readonly string[]> {
  const archive = open(
    articles.flatMap(({ id, paragraphs }) => paragraphs.map((text, k) => matter(`${id} ${k}`, text))),
  );
  const answered: { hardest: string; first: boolean; five: boolean }[] = [];
  for (const { query, from_article, hardest, expected } of queries) {
    const found = (await archive.search(query)).map(({ paragraph }) => paragraph);
    const others = found.filter((id) => !id.startsWith(`${from_article} `));
    const right = new Set(expected.map(({ article, para }) => `${article} ${para}`));
    const rank = others.findIndex((id) => right.has(id));
    answered.push({ hardest, first: rank === 0, five: rank >= 0 && rank < 5 });
  }
  const row = (name: string, own: typeof answered) =>
    `  ${name.padEnd(11)} first ${share(own.map(({ first }) => first))}  among five ${share(own.map(({ five }) => five))}  (${own.length})`;
  const kinds = [...new Set(answered.map(({ hardest }) => hardest))];
  return [
    `quotations as other outlets print them (${queries.length} over ${articles.length} articles)`,
    ...kinds.map((kind) =>
      row(
        kind,
        answered.filter(({ hardest }) => hardest === kind),
      ),
    ),
    row('all', answered),
    archive.cost(),
  ];
}

function matter(id: string, text: string): IndexedMatter {
  return { story: 0, printings: [{ article: 0, path: '', at: 0, paragraphs: [{ id, kind: 'paragraph', text }] }] };
}

/** An archive that is asked anew each time, as by somebody who has nothing in the browser's store yet. */
function open(matters: readonly IndexedMatter[]) {
  const index: SearchIndex = {
    stories: [{ id: 's', title: 'S', articles: [{ id: 'a', label: 'A', lang: 'en' }] }],
    matters,
  };
  const files = shardsOf(index);
  const sizes = new Map<string, number>();
  const bytes: number[] = [];
  return { search, cost };

  async function search(query: string): Promise<readonly Result[]> {
    let sum = 0;
    const { search: ask } = openSearch(async (name) => {
      const text = files.get(name) ?? '';
      if (!sizes.has(name)) sizes.set(name, gzipSync(text).length);
      sum += sizes.get(name)!;
      return JSON.parse(text) as unknown;
    });
    const { results } = await ask(query, { limit: 10 });
    bytes.push(sum);
    return results;
  }

  function cost(): string {
    const sorted = bytes.toSorted((p, q) => p - q);
    const at = (part: number) => Math.round((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) / 1000);
    return `  KB of a first search, compressed: median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`;
  }
}

function share(list: readonly boolean[]): string {
  return figure(list.filter(Boolean).length / list.length);
}
