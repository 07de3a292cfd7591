import type { Article } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { wordKeys } from '../text/words.ts';

/** Fewer words than these may stand anywhere by chance, and say nothing of what was printed. */
const TELLING_WORDS = 4;

/** From so many words a key point that leaves some of a sentence's words out is that sentence, shortened. */
const SHORTENED_WORDS = 6;
/** How many times as long the sentence may be: in a long one any words stand in their order somewhere. */
const LONGER = 2;

/** All words of an article in one run, to be asked what it prints, at whatever place. */
export interface PrintedWords {
  /** Whether it prints some words in their order, house style of letters and marks apart. */
  readonly prints: (text: string) => boolean;
  /** The index of the paragraph that prints all of it; undefined where several do in part. */
  readonly placeOf: (text: string) => number | undefined;
  /** Those sentences of a text that it prints nowhere. */
  readonly lacking: (text: string) => readonly string[];
}

/** The words that an article prints: in its text, its captions, its pull quotes, wherever they stand. */
export function printedWords({ paragraphs }: Pick<Article, 'paragraphs'>): PrintedWords {
  let run: string | undefined;
  let words: ReadonlySet<string> | undefined;
  let holding: ReadonlyMap<string, readonly Sentence[]> | undefined;
  const prints = (text: string): boolean => {
    const keys = wordKeys(text);
    if (keys.length < TELLING_WORDS) return false;
    run ??= ` ${paragraphs.map((paragraph) => wordKeys(paragraph.text).join(' ')).join(' ')} `;
    words ??= new Set(run.split(' '));
    // A word that it prints nowhere says so without all of it being read again, for each sentence of the other article.
    if (keys.every((key) => words!.has(key)) && run.includes(` ${keys.join(' ')} `)) return true;
    if (keys.length < SHORTENED_WORDS) return false;
    holding ??= sentencesByWord(paragraphs);
    const those = keys.map((key) => holding!.get(key) ?? []);
    const fewest = those.reduce((one, other) => (other.length < one.length ? other : one));
    return fewest.some((sentence) => isShortened(keys, sentence));
  };
  const placeOf = (text: string): number | undefined => {
    const run = ` ${wordKeys(text).join(' ')} `;
    const place = paragraphs.findIndex((paragraph) => ` ${wordKeys(paragraph.text).join(' ')} `.includes(run));
    return place < 0 ? undefined : place;
  };
  return {
    prints,
    placeOf,
    lacking: (text) =>
      prints(text)
        ? []
        : sentences(text)
            .map(({ start, end }) => text.slice(start, end))
            .filter((sentence) => !prints(sentence)),
  };
}

/** The keys of a sentence's words, in order. */
type Sentence = readonly string[];

/** For each word, the sentences in which it stands, in order. */
function sentencesByWord(paragraphs: Article['paragraphs']): ReadonlyMap<string, readonly Sentence[]> {
  const holding = new Map<string, Sentence[]>();
  for (const { text } of paragraphs)
    for (const { start, end } of sentences(text)) {
      const sentence = wordKeys(text.slice(start, end));
      for (const key of new Set(sentence)) {
        const those = holding.get(key);
        if (those === undefined) holding.set(key, [sentence]);
        else those.push(sentence);
      }
    }
  return holding;
}

/** Whether some words are those of a sentence, in their order, with others left out between them. */
function isShortened(keys: readonly string[], sentence: readonly string[]): boolean {
  if (sentence.length > keys.length * LONGER) return false;
  let next = 0;
  for (const word of sentence) if (word === keys[next]) next++;
  return next === keys.length;
}
