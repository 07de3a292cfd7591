/** What a dictionary knows of English words: the rules of wording ask it, where there is one. Words are in lower case. */
export interface Lexicon {
  /** The form under which a dictionary lists a word: "say" for "said". */
  readonly lemma: (word: string) => string;
  /** Whether two dictionary forms have a sense in common, as one part of speech. */
  readonly areSynonyms: (one: string, other: string) => boolean;
}
