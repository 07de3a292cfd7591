import type { Range } from '../model.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/** A word, a number or a mark of punctuation, by its place in the text, with the key under which it is compared. */
export interface Token extends Range {
  readonly kind: TokenKind;
  readonly key: string;
}
