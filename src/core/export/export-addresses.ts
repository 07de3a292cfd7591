import type { Article } from '../model.ts';

/** Where a comparison and what belongs to it are found. Without a known host they are relative to the exported file. */
export interface ExportAddresses {
  /** The exported file itself. */
  readonly self: string;
  /** The page of the comparison. */
  readonly page: string;
  /** The fullest address of that page that is known, for citations. */
  readonly cited: string;
  /** An article's plain text. */
  readonly text: (article: Article) => string;
}
