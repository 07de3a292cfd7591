import { align } from '../../../src/core/align/align.ts';
import type { AlignOptions } from '../../../src/core/align/overrides.ts';
import { notationOf, paragraphs } from './notation.ts';

/** Invented sentences on matters of their own; a letter with an apostrophe is the same matter in other words. */
const SENTENCES: Readonly<Record<string, string>> = {
  A: 'The river broke its banks at Aldersby on Friday night, the fire service said.',
  "A'": 'Friday night saw the river break its banks at Aldersby, firefighters reported.',
  B: 'Ann Teller, who runs the old mill, had never seen the water rise so quickly.',
  "B'": 'Mill owner Ann Teller told a neighbour that water had never been seen to rise so quickly.',
  C: 'Engineers closed the road to the stone bridge and will inspect the dam on Monday.',
  D: 'Blankets and hot soup were handed out in the gymnasium of the primary school.',
  "D'": 'Hot soup and blankets were given to families in the primary school gymnasium.',
  E: 'Mayor Pelham cut short a holiday in Portugal to chair an emergency committee.',
  F: 'Insurers expect claims of about nine million pounds from shops along Market Street.',
  G: 'Farmers upstream lost two hundred sheep when a timber barrier gave way before dawn.',
  H: 'Trains between Corby Junction and the coast are cancelled until further notice.',
  I: 'A parliamentary report warned three years ago that the sluice gates were corroded.',
  J: 'Volunteers from a rowing club ferried pensioners to a hotel on higher ground.',
  // Like A a little: a caption that was printed as text.
  K: 'A helicopter circles above the cathedral in Aldersby on Friday, where the river carried two boats into a bakery.',
  // A stock phrase, in two reports on different matters.
  L: 'She spoke on condition of anonymity because she was not allowed to tell reporters about the committee.',
  M: 'The signalman, who spoke on condition of anonymity because he feared for his post, had not heard of the cancellation.',
  // Lines too short to weigh much.
  x: 'Nobody was hurt.',
  y: '“We were lucky,” she said.',
  z: 'Advertisement',
};
const SIGNS = '#_=@>-^';

/** The text that letters stand for: "AB" is two sentences. */
export function textOf(letters: string): string {
  const found = letters.match(/[A-Za-z]'?/g) ?? [];
  return found.map((letter) => SENTENCES[letter] ?? fail(letter)).join(' ');
}

/**
 * An article in letters: a word is a paragraph, a letter a sentence, and a sign in front gives the kind.
 *
 * "#A BC @D" is a headline, a paragraph of two sentences and a caption.
 */
export function article(letters: string) {
  const words = letters.split(' ').filter((word) => word !== '');
  const line = (word: string) =>
    SIGNS.includes(word.charAt(0)) ? `${word.charAt(0)} ${textOf(word.slice(1))}` : textOf(word);
  return paragraphs(words.map(line).join('\n'));
}

/** The alignment of two articles in letters, as `notationOf` writes it. */
export function aligned(a: string, b: string, options: AlignOptions = {}): string {
  return notationOf(align(article(a), article(b), options));
}

function fail(letter: string): never {
  throw new Error(`No sentence stands under ${letter}.`);
}
