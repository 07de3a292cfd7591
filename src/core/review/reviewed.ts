import type { Article, Story } from '../model.ts';

/** An article and the file it was read from. */
export interface ReviewedArticle {
  readonly article: Article;
  readonly file: string;
  /** The lines of the file. */
  readonly lines: readonly string[];
}

/** A story and the files it was read from; `lines` are those of its story file. */
export interface ReviewedStory {
  readonly story: Story;
  readonly file: string;
  readonly lines: readonly string[];
  readonly articles: readonly ReviewedArticle[];
}

/** Where a field of the front matter is: its one-based line, and the column of its value. */
export function fieldPlace(lines: readonly string[], key: string): { readonly line: number; readonly column: number } {
  const at = lines.findIndex((line) => line.startsWith(`${key}:`));
  const value = /^[^:]*:\s*/.exec(lines[at] ?? '')?.[0] ?? '';
  return { line: at === -1 ? 1 : at + 1, column: value.length + 1 };
}
