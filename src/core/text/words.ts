import { tokenise } from './tokenise.ts';

/** The number of words and numbers in a text, marks of punctuation not counted. */
export function wordCount(text: string): number {
  return tokenise(text).filter(({ kind }) => kind !== 'mark').length;
}
