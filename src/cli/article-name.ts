import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontMatter } from '../core/parse/front-matter.ts';
import { slugOf } from '../core/text/slug.ts';
import { isArticleName, LONGEST_NAME } from '../corpus/names.ts';
import { readPlainFile } from '../corpus/source-file.ts';
import type { Facts } from '../import/draft.ts';

/**
 * The name of an imported article: that of the existing article with its address or outlet, which it updates;
 * otherwise one made from its outlet's name or from the file name.
 *
 * Never gives a name in `taken`, which earlier files of this run have, a second time.
 */
export function articleName(
  facts: Facts,
  file: string,
  known: readonly KnownArticle[],
  taken: ReadonlySet<string>,
): string {
  const { outlet } = facts;
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

/** An article already in the story. */
export interface KnownArticle {
  readonly name: string;
  readonly outlet: unknown;
  readonly url: unknown;
}

/** The articles in a story's folder; none if there is no folder. */
export async function articlesIn(folder: string): Promise<readonly KnownArticle[]> {
  const names = await readdir(folder).catch(() => []);
  const articles = names.filter((name) => name.endsWith('.md') && name !== 'story.md' && !/^[._]/.test(name)).sort();
  return Promise.all(
    articles.map(async (name) => {
      const { fields } = splitFrontMatter(await textOf(join(folder, name)), '', 'outlet');
      return { name: name.replace(/\.md$/, ''), outlet: fields.get('outlet')?.value, url: fields.get('url')?.value };
    }),
  );
}

/** The text of a file; empty if it cannot be read. */
function textOf(path: string): Promise<string> {
  return readPlainFile(path).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}
