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
  let all: string | undefined;
  let inSentences: readonly (readonly string[])[] | undefined;
  const prints = (text: string): boolean => {
    const keys = wordKeys(text);
    if (keys.length < TELLING_WORDS) return false;
    all ??= ` ${paragraphs.map((paragraph) => wordKeys(paragraph.text).join(' ')).join(' ')} `;
    if (all.includes(` ${keys.join(' ')} `)) return true;
    inSentences ??= paragraphs.flatMap(({ text }) =>
      sentences(text).map(({ start, end }) => wordKeys(text.slice(start, end))),
    );
    return keys.length >= SHORTENED_WORDS && inSentences.some((sentence) => isShortened(keys, sentence));
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

/** Whether some words are those of a sentence, in their order, with others left out between them. */
function isShortened(keys: readonly string[], sentence: readonly string[]): boolean {
  if (sentence.length > keys.length * LONGER) return false;
  let next = 0;
  for (const word of sentence) if (word === keys[next]) next++;
  return next === keys.length;
}
