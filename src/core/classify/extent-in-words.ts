import { sentences } from '../text/sentences.ts';
import type { SideOfChange } from './change-in-context.ts';

/** What an omission or addition takes, in words: "this word", "these words", "this sentence", "these sentences". */
export function extentInWords(side: SideOfChange): string {
  if (isWholeSentence(side)) return sentences(side.text).length > 1 ? 'these sentences' : 'this sentence';
  if (side.words.length === 0) return 'this';
  return side.words.length > 1 ? 'these words' : 'this word';
}

/** True for one or more sentences from their beginning to their end. */
export function isWholeSentence({ text, words, before }: SideOfChange): boolean {
  const begins = before.trim() === '' || /(?:[.!?…]["'’”)\]]*|\n)\s*$/u.test(before);
  return begins && words.length > 1 && /[.!?…]["'’”)\]]*$/u.test(text);
}
