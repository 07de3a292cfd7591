import type { Range } from '../model.ts';

/** A stretch of a text named by its words, with as much of what stands around it as tells it from its likes. */
export interface UniquePlace {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Words, each with the space at its far side; what is between two words counts as part of one of them. */
const FIRST_WORD = /^\s*\S+/u;
const LAST_WORD = /\S+\s*$/u;

/**
 * Names a stretch of a text so that `findPlace` finds it in that text, and in no other place of it.
 *
 * Grows by a word after and a word before, in turns, until what it says stands in the text once; at the longest it is the
 * whole text.
 */
export function uniquePlace(text: string, { start, end }: Range): UniquePlace {
  let [from, to] = [start, end];
  for (let turn = 0; !isOnce(text, text.slice(from, to)) && (from > 0 || to < text.length); turn++) {
    if ((turn % 2 === 0 && to < text.length) || from === 0)
      to += FIRST_WORD.exec(text.slice(to))?.[0].length ?? text.length;
    else from -= LAST_WORD.exec(text.slice(0, from))?.[0].length ?? from;
  }
  return { before: text.slice(from, start), words: text.slice(start, end), after: text.slice(end, to) };
}

/** Where a text holds the words in their surroundings; undefined where it does not, or does more than once. */
export function findPlace(text: string, { before, words, after }: UniquePlace): Range | undefined {
  const whole = before + words + after;
  if (words === '' || !isOnce(text, whole)) return undefined;
  const start = text.indexOf(whole) + before.length;
  return { start, end: start + words.length };
}

function isOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}
