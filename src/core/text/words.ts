import { tokenise } from './tokenise.ts';

/** The words and numbers of a text as they are compared: without marks of punctuation, capitals and typography. */
export function wordKeys(text: string): readonly string[] {
  return tokenise(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key);
}

/** The number of words and numbers in a text, marks of punctuation not counted. */
export function wordCount(text: string): number {
  return wordKeys(text).length;
}
