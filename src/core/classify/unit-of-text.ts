import { sentences } from '../text/sentences.ts';
import type { SideOfChange } from './change-in-context.ts';

/** What an omission or addition takes, in words: "this word", "these words", "this sentence", "these sentences". */
export function unitOf({ text, words, before }: SideOfChange): string {
  const begins = before.trim() === '' || /(?:[.!?…]["'’”)\]]*|\n)\s*$/u.test(before);
  const ends = /[.!?…]["'’”)\]]*$/u.test(text);
  if (begins && ends && words.length > 1) return sentences(text).length > 1 ? 'these sentences' : 'this sentence';
  return words.length > 1 ? 'these words' : words.length === 1 ? 'this word' : 'this';
}
