import { alike } from './alike.ts';
import type { FoldedWord } from './folded-words.ts';

/** The words of all texts, by the texts that hold them, and what each tells. */
export interface Vocabulary {
  /** Weight of a word by rarity; a word that no text holds weighs the most. */
  readonly weightOf: (word: string) => number;
  /** Numbers of the texts that share the most weight with the query, the best first. */
  readonly candidates: (query: readonly FoldedWord[], typing: boolean, limit: number) => readonly number[];
}

/** A prefix of fewer letters stands for half of the vocabulary. */
const SHORTEST_PREFIX = 2;

/** Reads the folded words of texts into a vocabulary (an inverted index with an idf vote). */
export function vocabularyOf(texts: readonly (readonly FoldedWord[])[]): Vocabulary {
  const holders = new Map<string, number[]>();
  for (const [place, words] of texts.entries()) {
    for (const key of new Set(words.map((word) => word.key))) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [place]);
      else known.push(place);
    }
  }
  return { weightOf, candidates };

  function weightOf(word: string): number {
    return Math.log(1 + texts.length / (holders.get(word)?.length ?? 1));
  }

  function candidates(query: readonly FoldedWord[], typing: boolean, limit: number): readonly number[] {
    const votes = new Map<number, number>();
    for (const [place, { key }] of query.entries()) {
      const best = new Map<number, number>();
      for (const word of meant(key, typing && place === query.length - 1)) {
        const worth = weightOf(word) * (word === key ? 1 : Math.max(alike(word, key), 0.5));
        for (const text of holders.get(word) ?? []) best.set(text, Math.max(best.get(text) ?? 0, worth));
      }
      for (const [text, worth] of best) votes.set(text, (votes.get(text) ?? 0) + worth);
    }
    return [...votes]
      .sort((p, q) => q[1] - p[1] || p[0] - q[0])
      .flatMap(([text]) => text)
      .slice(0, limit);
  }

  /** The words that a word of the query may stand for: itself, what it begins while it is typed, what it misspells. */
  function meant(key: string, unfinished: boolean): readonly string[] {
    const words = holders.has(key) ? [key] : [];
    if (unfinished && key.length >= SHORTEST_PREFIX) {
      for (const word of holders.keys()) if (word !== key && word.startsWith(key)) words.push(word);
    }
    if (words.length > 0) return words;
    return [...holders.keys()].filter((word) => alike(word, key) > 0);
  }
}
