import type { ArticleMeta } from '../core/model.ts';
import type { WrittenBlock } from '../core/parse/write-blocks.ts';

/** What a captured page states about the article in it; what it does not state is absent. */
export type Facts = Partial<ArticleMeta> & {
  /** Name of the section that the page stands in: the only label that some copies have. */
  readonly section?: string;
};

/** A block on its way into the article, with what the page's source tells about its place. */
export interface FoundBlock extends WrittenBlock {
  /** Names of classes and ids around it, nearest first, in small letters: "share-tools", "entry-content". */
  readonly around?: string;
}

/** A block that is not the article's, and why it was taken out. */
export interface Dropped {
  readonly text: string;
  readonly why: string;
}

/** A captured page as an article: what is kept, and what was taken out. */
export interface Draft {
  readonly facts: Facts;
  readonly blocks: readonly FoundBlock[];
  readonly dropped: readonly Dropped[];
}
