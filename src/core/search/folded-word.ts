import type { Range } from '../model.ts';

/** A word as searched, with its position in the printed text. */
export interface FoldedWord extends Range {
  readonly key: string;
  /**
   * Its parts for a reader who leaves out the inner marks: "13.5" is 13 and 5, "U.K." u and k; and its own spelling,
   * if that is not the key.
   */
  readonly parts: readonly string[];
  /** The word as others write it, "mueller" for "müller": as good as the key. */
  readonly same?: string;
  /** True if only a hyphen stands between it and the word before. */
  readonly hyphened?: true;
  /** True if a sign of a currency stands before the number. */
  readonly isSum?: true;
}
