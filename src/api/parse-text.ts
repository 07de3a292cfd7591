import type { Article, ArticleMeta } from '../core/model.ts';
import type { Parsed } from '../core/parse/parse-article.ts';
import { writeBlocks } from '../core/parse/write-blocks.ts';
import { writeFrontMatter } from '../core/parse/write-front-matter.ts';
import { type ArticleNames, parseArticle } from './parse-article.ts';

/**
 * An article from plain text, in which a blank line ends a paragraph and no sign has a meaning of its own.
 *
 * Lines inside a paragraph are joined by a space. `stated` is what the copy states about itself; without an outlet, the id is
 * used, marked by `publisher: 'unknown'`. Throws a `RangeError` for an id that cannot be one.
 */
export function parseText(text: string, names: ArticleNames, stated: Partial<ArticleMeta> = {}): Parsed<Article> {
  const paragraphs = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((lines) => lines.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const body = writeBlocks(paragraphs.map((line) => ({ kind: 'paragraph', text: line, inlines: [] })));
  const facts: Partial<ArticleMeta> =
    stated.outlet === undefined ? { ...stated, outlet: names.id, publisher: 'unknown' } : stated;
  return parseArticle(`${writeFrontMatter(facts)}\n${body}`, names);
}
