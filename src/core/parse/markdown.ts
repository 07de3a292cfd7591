import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { captionsOnly } from './captions-only.ts';

/**
 * Markdown for printed texts: CommonMark, footnotes and `::caption[…]`, and nothing that would take characters away
 * from a newspaper's text. No tables, no strikethrough, no smart punctuation.
 */
const processor = unified().use(remarkParse).use(captionsOnly).use(footnotes).freeze();

/** The syntax tree of an article's body, with positions. */
export function parseMarkdown(body: string): Root {
  return processor.parse(body);
}

function footnotes(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(gfmFootnote());
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(gfmFootnoteFromMarkdown());
}
