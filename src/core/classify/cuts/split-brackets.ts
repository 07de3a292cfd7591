import type { Edit } from '../../model.ts';

/** Words and then a bracket, at the end of what one side prints alone. */
const WORDS_THEN_BRACKET = /^(\s*[^()\s][^()]*?)(\s*)(\([^()]*\)\s*)$/;

/**
 * The edits, with what one side adds in brackets parted from the words that it adds before them.
 *
 * Before: "[£/]38 million[/ pounds ($48 million)]"; after: "[£/]38 million[/ pounds][/ ($48 million)]": the unit belongs to
 * the number, and the conversion stands for itself.
 */
export function splitBrackets(edits: readonly Edit[]): readonly Edit[] {
  return edits.flatMap((edit) => {
    if (edit.a.text === '') return pieces(edit, 0, lengthOfWords(edit.b.text));
    if (edit.b.text === '') return pieces(edit, lengthOfWords(edit.a.text), 0);
    return [edit];
  });
}

/** How long the first piece is; the whole where there is nothing to cut. */
function lengthOfWords(text: string): number {
  const match = WORDS_THEN_BRACKET.exec(text);
  if (match === null) return text.length;
  const [, words = '', space = ''] = match;
  // White space stays where the whole has it: before each piece, or after it.
  return /^\s/.test(words) ? words.length : words.length + space.length;
}

function pieces({ a, b }: Edit, lengthA: number, lengthB: number): readonly Edit[] {
  const head = {
    a: { start: a.start, end: a.start + lengthA, text: a.text.slice(0, lengthA) },
    b: { start: b.start, end: b.start + lengthB, text: b.text.slice(0, lengthB) },
  };
  if (lengthA === a.text.length && lengthB === b.text.length) return [head];
  const tail = {
    a: { start: head.a.end, end: a.end, text: a.text.slice(lengthA) },
    b: { start: head.b.end, end: b.end, text: b.text.slice(lengthB) },
  };
  return [head, tail];
}
