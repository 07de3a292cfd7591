import type { Article, ArticleMeta, Paragraph } from '../model.ts';
import { type Problem, problem } from '../problem.ts';
import { type Block, blocksOf } from './blocks.ts';
import { withIds } from './paragraph-ids.ts';
import { isTemplateText } from './template-text.ts';

/** The parts of one article's file, as read: its id, what its front matter states and where, and the Markdown below. */
export interface ArticleSource {
  readonly id: string;
  readonly label: string;
  readonly meta: ArticleMeta;
  readonly file: string;
  /** One-based lines of the front matter's `title` and `standfirst`, where they are. */
  readonly lines: { readonly title?: number; readonly standfirst?: number };
  readonly body: string;
  readonly bodyLine: number;
  /** Names that the file had before, the first of them first: the one under which ids were first published. */
  readonly aliases?: readonly string[];
}

export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/**
 * An article with its paragraph records: headline and standfirst from the front matter, then the blocks of the body.
 *
 * Ids are unique in the story, because they end in the article's id (or, where it was renamed, in its first one), and the
 * same for the same text every time.
 */
export function parseArticle(source: ArticleSource): Parsed<Article> {
  const { id, label, meta, file, lines, body, bodyLine, aliases = [] } = source;
  const { blocks, problems } = blocksOf(body, file, bodyLine);
  const front = [
    frontBlock('headline', meta.title, lines.title),
    frontBlock('standfirst', meta.standfirst, lines.standfirst),
  ].flat();
  const paragraphs = withIds([...front, ...blocks], aliases[0] ?? id);
  const named = aliases.length === 0 ? {} : { aliases };
  const empty = blocks.length + problems.length === 0 ? [problem('empty-article', { file, line: bodyLine })] : [];
  const template = blocks
    .filter(({ text }) => isTemplateText(text))
    .map(({ line }) => problem('template-text', { file, line }));
  return { value: { ...meta, id, label, paragraphs, ...named }, problems: [...problems, ...empty, ...template] };
}

/** The paragraphs of a text that belongs to no article, such as the editor's note of a story. */
export function parseNote(body: string, file: string, firstLine: number): Parsed<readonly Paragraph[]> {
  const { blocks, problems } = blocksOf(body, file, firstLine);
  return { value: withIds(blocks, 'note'), problems };
}

function frontBlock(kind: 'headline' | 'standfirst', text: string | undefined, line = 1): readonly Block[] {
  return text === undefined ? [] : [{ kind, text: text.trim(), inlines: [], line }];
}
