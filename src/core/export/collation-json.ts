import type { Article, Collation, Paragraph, Passage } from '../model.ts';
import { wordCount } from '../text/words.ts';
import type { CollationJson } from './collation-schema.ts';
import { noticeOf } from './rights.ts';
import { JSON_VERSION } from './schema-parts.ts';

/**
 * A collation as published at `/<story>/<a>-vs-<b>/collation.json`; described by `collationSchema`. `address` is that of its page,
 * and absent if there is none.
 */
export function collationJson(collation: Collation, address?: string): CollationJson {
  const { story, a, b, passages, quotations, tally, limited } = collation;
  return {
    version: JSON_VERSION,
    ...noticeOf(collation, address),
    story,
    a: articleJson(a),
    b: articleJson(b),
    passages: passages.map(passageJson),
    quotations,
    tally,
    limited,
  };
}

/**
 * An article with its paragraph records, as in both published files; former names and removed paragraphs belong to the
 * pages.
 */
export function articleJson({ paragraphs, aliases: _aliases, removed: _removed, ...stated }: Article) {
  return { ...stated, paragraphs: paragraphs.map(paragraphJson) };
}

/** The line in the source file matters only to the editor, and changes without the text. */
function paragraphJson({ line: _line, inlines, ...paragraph }: Paragraph) {
  return { ...paragraph, words: wordCount(paragraph.text), ...(inlines.length === 0 ? {} : { inlines }) };
}

function passageJson({ score, ...passage }: Passage) {
  return { ...passage, score: Math.round(score * 1000) / 1000 };
}
