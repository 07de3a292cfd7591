import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontMatter } from '../core/parse/front-matter.ts';
import { slugOf } from '../core/text/slug.ts';
import { isArticleName, LONGEST_NAME } from '../corpus/names.ts';
import type { Facts } from '../import/draft.ts';
import { outletOf } from '../import/write-article.ts';

/**
 * The name of a captured article: that of the known article with its address or its outlet, which it updates; else made
 * of its outlet's name, else of the capture's file.
 *
 * A name that an earlier capture of this run got, one of `taken`, is not given again.
 */
export function articleName(
  facts: Facts,
  file: string,
  known: readonly KnownArticle[],
  taken: ReadonlySet<string>,
): string {
  const outlet = outletOf(facts);
  const free = known.filter(({ name }) => !taken.has(name));
  const sameAddress = free.find(({ url }) => url !== undefined && url === facts.url);
  const sameOutlet = free.find((one) => one.outlet === outlet && (one.url === undefined || facts.url === undefined));
  const found = sameAddress ?? sameOutlet;
  if (found !== undefined) return found.name;
  const used = new Set([...taken, ...known.map(({ name }) => name), 'story']);
  const wanted = [outlet ?? '', file.replace(/\.\w+$/, '')].map(plainName).filter(isArticleName);
  const unused = wanted.find((name) => !used.has(name));
  if (unused !== undefined) return unused;
  const base = wanted[0] ?? 'article';
  for (let n = 2; ; n += 1) if (!used.has(`${base}-${n}`)) return `${base}-${n}`;
}

function plainName(words: string): string {
  return slugOf(words)
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-vs-/g, '-and-')
    .slice(0, LONGEST_NAME - 4)
    .replace(/^-+|-+$/g, '');
}

/** An article that is in the story already. */
export interface KnownArticle {
  readonly name: string;
  readonly outlet: unknown;
  readonly url: unknown;
}

/** The articles of a story's folder; none where there is no folder. */
export async function articlesIn(folder: string): Promise<readonly KnownArticle[]> {
  const names = await readdir(folder).catch(() => []);
  const articles = names.filter((name) => name.endsWith('.md') && name !== 'story.md' && !/^[._]/.test(name)).sort();
  return Promise.all(
    articles.map(async (name) => {
      const { fields } = splitFrontMatter(await readFile(join(folder, name), 'utf8').catch(() => ''), '', 'outlet');
      return { name: name.replace(/\.md$/, ''), outlet: fields.get('outlet')?.value, url: fields.get('url')?.value };
    }),
  );
}
