import type { Collation } from '../model.ts';

/** Two words that a dictionary holds for forms of one word, or for synonyms; or a first name, twice. */
export type WordPair = NonNullable<Collation['wordPairs']>[number];

/**
 * What a dictionary knows of English words, which the rules of wording ask where there is one. Words are in lower case, in
 * whatever form they are printed.
 */
export interface Lexicon {
  /** Whether two words are forms of one: "say" and "said". */
  readonly areForms: (one: string, other: string) => boolean;
  /** Whether two words have a sense in common, as one part of speech; one may be a verb and its particle: "stepped down". */
  readonly areSynonyms: (one: string, other: string) => boolean;
  /** Whether a word, with its capital, is a first name and no place: "Barack". */
  readonly isGivenName: (word: string) => boolean;
  /** Whether an adjective is that of a country or place: "norwegian" and "norway", "american" and "u.s.". */
  readonly isAdjectiveOf: (adjective: string, place: string) => boolean;
  /** Whether one word is listed as the opposite of the other: "deny" and "admit". */
  readonly areOpposites: (one: string, other: string) => boolean;
}

/** A lexicon that remembers every pair of words to which it said yes. */
export function recordingLexicon(lexicon: Lexicon): {
  readonly lexicon: Lexicon;
  readonly pairs: () => readonly WordPair[];
} {
  const found = new Map<string, WordPair>();
  const noted = (one: string, other: string, relation: WordPair[2], isSo: boolean): boolean => {
    const [first, second] = one < other ? [one, other] : [other, one];
    if (isSo) found.set(`${first} ${second} ${relation}`, [first, second, relation]);
    return isSo;
  };
  return {
    lexicon: {
      areForms: (one, other) => noted(one, other, 'form', lexicon.areForms(one, other)),
      areSynonyms: (one, other) => noted(one, other, 'synonym', lexicon.areSynonyms(one, other)),
      isGivenName: (word) => noted(word, word, 'given', lexicon.isGivenName(word)),
      isAdjectiveOf: (adjective, place) => noted(adjective, place, 'form', lexicon.isAdjectiveOf(adjective, place)),
      areOpposites: lexicon.areOpposites,
    },
    pairs: () => [...found.values()].sort((p, q) => (p.join(' ') < q.join(' ') ? -1 : 1)),
  };
}

/** A lexicon of a few pairs, for a place where a dictionary would be too large: it answers as the one that recorded them. */
export function lexiconOf(pairs: readonly WordPair[]): Lexicon {
  const known = new Set(pairs.map((pair) => pair.join(' ')));
  const has = (one: string, other: string, relation: WordPair[2]): boolean =>
    known.has(`${one} ${other} ${relation}`) || known.has(`${other} ${one} ${relation}`);
  return {
    areForms: (one, other) => has(one, other, 'form'),
    areSynonyms: (one, other) => has(one, other, 'synonym'),
    isGivenName: (word) => has(word, word, 'given'),
    isAdjectiveOf: (adjective, place) => has(adjective, place, 'form'),
    // Opposites are of substance in any case.
    areOpposites: () => false,
  };
}
