import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLinkedWords, wholeWords } from '../../src/core/link/choose-linked-words.ts';
import { findLinkedWords } from '../../src/core/link/find-linked-words.ts';
import { foldedText } from '../../src/core/link/folded-text.ts';
import { wordsIn, wordsQuery } from '../../src/core/link/linked-words.ts';
import { PARAGRAPH_BREAK } from '../../src/core/model.ts';
import { text } from './texts.ts';

/** A column of paragraphs, and a stretch that begins in the first. */
const selection = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(200), fc.nat(300))
  .map(([paragraphs, from, length]) => {
    const first = paragraphs[0]!.length;
    const column = paragraphs.join(PARAGRAPH_BREAK);
    const start = Math.min(from, first);
    return { column, first, range: wholeWords(column, { start, end: Math.min(start + length, column.length) }) };
  });

test('words that an address could be made for are found where they were selected, and nowhere else', () => {
  fc.assert(
    fc.property(selection, ({ column, first, range }) => {
      const quoted = chooseLinkedWords(column, first, range);
      if (quoted === undefined) return;
      const found = findLinkedWords(column, first, wordsIn(wordsQuery(quoted))!);
      expect(found.kind).toBe('found');
      if (found.kind !== 'found') return;
      const folded = (start: number, end: number): string => foldedText(column.slice(start, end)).text.trim();
      expect(folded(found.range.start, found.range.end)).toBe(folded(range.start, range.end));
    }),
    { numRuns: 500 },
  );
});

test('in another column words are found to the letter, or said to be changed: never guessed', () => {
  fc.assert(
    fc.property(selection, selection, ({ column, first, range }, other) => {
      const quoted = chooseLinkedWords(column, first, range);
      if (quoted === undefined) return;
      const found = findLinkedWords(other.column, other.first, quoted);
      if (found.kind !== 'found') return;
      const letters = (words: string): string => foldedText(words).text.trim();
      const marked = letters(other.column.slice(found.range.start, found.range.end));
      if (quoted.to === undefined) expect(marked).toBe(letters(quoted.words));
      else expect(marked).toBe(letters(column.slice(range.start, range.end)));
    }),
    { numRuns: 500 },
  );
});
