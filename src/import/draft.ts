import type { ArticleMeta } from '../core/model.ts';
import type { WrittenBlock } from '../core/parse/write-blocks.ts';

/** What an imported page states about its article; anything it does not state is absent. */
export type Facts = Partial<ArticleMeta> & {
  /** Name of the page's section: the only label that some copies have. */
  readonly section?: string;
};

/** A block that may become part of the article, with what the page's source says about its place. */
export interface FoundBlock extends WrittenBlock {
  /** Class names and ids around it, nearest first, in lower case: "share-tools", "entry-content". */
  readonly around?: string;
}

/** A block that is not part of the article, and why it was removed. */
export interface Dropped {
  readonly text: string;
  readonly why: string;
}

/** An imported page as an article: what is kept, and what was removed. */
export interface Draft {
  readonly facts: Facts;
  readonly blocks: readonly FoundBlock[];
  readonly dropped: readonly Dropped[];
  /** What the editor has to know or to confirm, each a sentence; none for most pages. */
  readonly notes?: readonly string[];
}
