import type { Range } from '../model.ts';
import { comparisonKey } from '../text/fold.ts';

/** A text as compared, and where each of its code units comes from in the original. */
export interface FoldedText {
  readonly text: string;
  /** One for each code unit of `text`, and one for its end. */
  readonly places: readonly number[];
}

/**
 * Folds typography and case, turns white space (also between paragraphs) into one space, and keeps track of positions.
 */
export function foldedText(original: string): FoldedText {
  let text = '';
  const places: number[] = [];
  let place = 0;
  for (const character of original) {
    // Decomposed, so that an accent counts the same whether typed with its letter or after it.
    const plain = /\s/.test(character) ? ' ' : comparisonKey(character).normalize('NFKD');
    if (plain !== ' ' || (text !== '' && !text.endsWith(' '))) {
      text += plain;
      for (let k = 0; k < plain.length; k++) places.push(place);
    }
    place += character.length;
  }
  return { text, places: [...places, place] };
}

/** The folded text alone, without white space around it. */
export function folded(original: string): string {
  return foldedText(original).text.trim();
}

/** The range of the original for a range of the folded text, without white space at its end. */
export function originalRange({ start, end }: Range, { places }: FoldedText, original: string): Range {
  const from = places[start] ?? original.length;
  const text = original.slice(from, places[end] ?? original.length);
  return { start: from, end: from + text.trimEnd().length };
}

/** The folded position of a position in the original: of the first code unit from there on. */
export function foldedPlace(place: number, { places }: FoldedText): number {
  const found = places.findIndex((from) => from >= place);
  return found < 0 ? places.length - 1 : found;
}
