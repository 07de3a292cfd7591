import type { Paragraph } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { type Tokenise, tokenise } from '../text/tokenise.ts';

/** The words of two articles as small numbers, one numbering for both. */
export interface Vocabulary {
  readonly numbers: Map<string, number>;
  readonly keys: string[];
}

/**
 * Some paragraphs of one article, cut into sentences, each a sorted bag of word numbers.
 *
 * Paragraph `p` is the article's paragraph `index[p]` and holds the sentences `firstSentence[p]` up to
 * `firstSentence[p + 1]`, at least one; sentence `s` stands in paragraph `paragraphOf[s]` and holds the words
 * `words[from[s]]` up to `words[from[s + 1]]`.
 */
export interface Reading {
  readonly index: Int32Array;
  readonly firstSentence: Int32Array;
  readonly paragraphOf: Int32Array;
  readonly from: Int32Array;
  readonly words: Int32Array;
}

/** An article with the reading of all its paragraphs. */
export interface ReadArticle {
  readonly paragraphs: readonly Paragraph[];
  readonly reading: Reading;
}

/** Two articles that were read with one vocabulary of so many words. */
export interface ReadPair {
  readonly a: ReadArticle;
  readonly b: ReadArticle;
  readonly words: number;
}

/** With what the key begins that stands for a paragraph without words; no word has a space in it. */
export const MARKS = 'marks ';

export function emptyVocabulary(): Vocabulary {
  return { numbers: new Map(), keys: [] };
}

/** Reads a whole article; new words are entered into the vocabulary. */
export function read(
  paragraphs: readonly Pick<Paragraph, 'text'>[],
  vocabulary: Vocabulary,
  tokensOf: Tokenise = tokenise,
): Reading {
  const firstSentence = [0];
  const paragraphOf: number[] = [];
  const from = [0];
  const words: number[] = [];
  for (const [p, { text }] of paragraphs.entries()) {
    const tokens = tokensOf(text);
    let next = 0;
    for (const { end } of sentences(text)) {
      const start = words.length;
      for (let token = tokens[next]; token !== undefined && token.start < end; token = tokens[++next]) {
        if (token.kind !== 'mark') words.push(numberOf(stem(token.key), vocabulary));
      }
      if (words.length === start) continue;
      sortFrom(start, words);
      from.push(words.length);
      paragraphOf.push(p);
    }
    // A paragraph without words ("***") is compared by its marks, else it could never be linked.
    if (paragraphOf.length === firstSentence[p]) {
      words.push(numberOf(`${MARKS}${tokens.map((token) => token.key).join('')}`, vocabulary));
      from.push(words.length);
      paragraphOf.push(p);
    }
    firstSentence.push(paragraphOf.length);
  }
  return {
    index: Int32Array.from(paragraphs, (_, p) => p),
    firstSentence: new Int32Array(firstSentence),
    paragraphOf: new Int32Array(paragraphOf),
    from: new Int32Array(from),
    words: new Int32Array(words),
  };
}

/** The reading of those paragraphs alone that stand at the given places, which increase. */
export function excerpt(reading: Reading, places: readonly number[]): Reading {
  return places.length === reading.index.length ? reading : copyOf(reading, places, () => true);
}

/** The reading of what is left when some sentences are taken out; a paragraph without sentences goes with them. */
export function remainder(reading: Reading, taken: ReadonlySet<number>): Reading {
  return copyOf(reading, reading.index.keys(), (s) => !taken.has(s));
}

function copyOf(reading: Reading, places: Iterable<number>, isKept: (sentence: number) => boolean): Reading {
  const index: number[] = [];
  const firstSentence = [0];
  const paragraphOf: number[] = [];
  const from = [0];
  const words: number[] = [];
  for (const place of places) {
    for (let s = reading.firstSentence[place]!; s < reading.firstSentence[place + 1]!; s++) {
      if (!isKept(s)) continue;
      for (let k = reading.from[s]!; k < reading.from[s + 1]!; k++) words.push(reading.words[k]!);
      from.push(words.length);
      paragraphOf.push(index.length);
    }
    if (paragraphOf.length === firstSentence.at(-1)) continue;
    firstSentence.push(paragraphOf.length);
    index.push(reading.index[place]!);
  }
  return {
    index: new Int32Array(index),
    firstSentence: new Int32Array(firstSentence),
    paragraphOf: new Int32Array(paragraphOf),
    from: new Int32Array(from),
    words: new Int32Array(words),
  };
}

/** One word for what house styles print in two ways, "U.S." and "US", and for a name with and without its "'s". */
function stem(key: string): string {
  const plain = key.endsWith("'s") ? key.slice(0, -2) : key;
  return plain.includes('.') ? plain.replaceAll('.', '') : plain;
}

function numberOf(key: string, vocabulary: Vocabulary): number {
  const known = vocabulary.numbers.get(key);
  if (known !== undefined) return known;
  const number = vocabulary.keys.length;
  vocabulary.numbers.set(key, number);
  vocabulary.keys.push(key);
  return number;
}

/** What is this short is sorted quickest by putting each number into its place; a longer line would take its square. */
const FEW = 80;

function sortFrom(start: number, words: number[]): void {
  if (words.length - start > FEW) {
    const sorted = Int32Array.from(words.slice(start)).sort();
    for (const [k, word] of sorted.entries()) words[start + k] = word;
    return;
  }
  for (let k = start + 1; k < words.length; k++) {
    const word = words[k]!;
    let place = k;
    for (; place > start && words[place - 1]! > word; place--) words[place] = words[place - 1]!;
    words[place] = word;
  }
}
