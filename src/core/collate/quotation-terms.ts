import type { Quotation } from '../model.ts';

/** So many words or fewer that nobody is said to have spoken are a name, a slogan, or words held at arm's length. */
const SHORT = 4;
/** A title of more words is rare, and speech in capitals is not. */
const LONGEST_TITLE = 10;
/** Words that titles print small. */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|as|is|de|la|le|du|von|van)$/iu;
const ENDS_A_SENTENCE = /[.!?…]["'”’]?$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/**
 * Whether quotation marks set apart a term and not speech: “The Kelly File”, “Phase 1”, “big-tent”.
 *
 * True only of words to which the text gives no speaker, and which are few or printed as titles are.
 */
export function isTerm({ words, speaker, closed }: Quotation): boolean {
  if (speaker !== undefined || !closed) return false;
  const all = words.match(WORD) ?? [];
  if (all.length <= SHORT) return !ENDS_A_SENTENCE.test(words.trim());
  return all.length <= LONGEST_TITLE && all.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word));
}
