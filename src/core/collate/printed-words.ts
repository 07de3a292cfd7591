import type { Article } from '../model.ts';
import { sentences } from '../text/sentences.ts';
import { wordKeys } from '../text/word-keys.ts';

/** Fewer words than these may stand anywhere by chance, and say nothing of what was printed. */
const TELLING_WORDS = 4;

/** All words of an article in one run, to be asked what it prints, at whatever place. */
export interface PrintedWords {
  /** Whether it prints some words in their order, house style of letters and marks apart. */
  readonly prints: (text: string) => boolean;
  /** Those sentences of a text that it prints nowhere. */
  readonly lacking: (text: string) => readonly string[];
}

/** The words that an article prints: in its text, its captions, its pull quotes, wherever they stand. */
export function printedWords({ paragraphs }: Pick<Article, 'paragraphs'>): PrintedWords {
  let all: string | undefined;
  const prints = (text: string): boolean => {
    const keys = wordKeys(text);
    if (keys.length < TELLING_WORDS) return false;
    all ??= ` ${paragraphs.map((paragraph) => wordKeys(paragraph.text).join(' ')).join(' ')} `;
    return all.includes(` ${keys.join(' ')} `);
  };
  return {
    prints,
    lacking: (text) =>
      prints(text)
        ? []
        : sentences(text)
            .map(({ start, end }) => text.slice(start, end))
            .filter((sentence) => !prints(sentence)),
  };
}
