import { tokenise } from './tokenise.ts';

/** The words of a text as they are compared: without marks of punctuation, without capitals and typography. */
export function wordKeys(text: string): readonly string[] {
  return tokenise(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key);
}
