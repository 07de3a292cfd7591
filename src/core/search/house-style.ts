import { commonSpelling } from '../classify/spelling-variants.ts';
import type { FoldedWord } from './folded-words.ts';
import { sharedValues, withValues } from './values.ts';

/**
 * Letters that each half needs where no hyphen says that they belong together: "policy maker" is "policymaker", but "a
 * part" is not "apart".
 */
const LEAST_HALF = 4;
/** An unfinished word with fewer letters says nothing about a compound. */
const LEAST_BEGUN = 3;
const CURRENCIES = new Set('dollar dollars pound pounds euro euros yen rupee rupees won usd gbp eur'.split(' '));
const COUNTS = /^(?:\d[\d.]*|hundred|thousand|million|billion|trillion)$/;
const LETTER = /\p{L}/u;

type Words = readonly FoldedWord[];

/** A query and texts in which the same things are the same words. */
export interface InOneStyle {
  readonly query: Words;
  readonly texts: readonly Words[];
}

/**
 * The words of a query and of texts, in one house style: what one prints as "add-on" and the other as "addon" is one
 * word in both, and where the query names a currency beside a number, "3 million dollars" is "$3 million".
 *
 * Only a query can say how a text is to be read: a text's "add-on" stays two words for those who look for "on".
 */
export function inOneStyle(query: Words, texts: readonly Words[], typing: boolean): InOneStyle {
  const joins = joinsOf(query, texts, typing);
  const isMoney = query.some((word, place) => isCurrency(query, place) || word.isSum === true);
  const values = sharedValues(query, texts);
  const begun = typing ? (query.at(-1)?.key ?? '') : '';
  const read = (words: Words, beginning: string) =>
    joined(
      inFigures(isMoney ? withoutCurrencies(words) : words),
      joins,
      beginning.length < LEAST_BEGUN ? undefined : beginning,
    );
  const inFigures = (words: Words) => (values.size > 0 ? withValues(words, values) : words);
  return { query: read(query, ''), texts: texts.map((text) => read(text, begun)) };
}

/** The compounds of a text as one word, each with the place of its first half; those with no hyphen only if `open`. */
export function compoundsOf(words: Words, open = false): readonly (readonly [compound: string, place: number])[] {
  return words.flatMap((word, place) => {
    const isAsked = place > 0 && (open || word.hyphened === true);
    const compound = isAsked ? compoundOf(words[place - 1]!, word) : undefined;
    return compound === undefined ? [] : [[compound, place - 1] as const];
  });
}

/** Compounds that are one word on one side and two on the other. */
function joinsOf(query: Words, texts: readonly Words[], typing: boolean): ReadonlySet<string> {
  const joins = new Set(query.map(({ key }) => key));
  const asked = new Set<string>();
  for (const [place, word] of query.entries()) {
    const compound = place === 0 ? undefined : compoundOf(query[place - 1]!, word);
    if (compound !== undefined) asked.add(compound);
  }
  const unfinished = typing && query.length > 1 ? (compoundOf(query.at(-2)!, query.at(-1)!) ?? '') : '';
  for (const text of asked.size === 0 ? [] : texts) {
    for (const { key } of text) {
      if (asked.has(key)) joins.add(key);
      if (unfinished !== '' && key.startsWith(unfinished)) joins.add(unfinished);
    }
  }
  return joins;
}

function joined(words: Words, joins: ReadonlySet<string>, begun?: string): Words {
  const result: FoldedWord[] = [];
  for (const word of words) {
    const before = result.at(-1);
    const compound = before === undefined ? undefined : compoundOf(before, word);
    const isBegun =
      begun !== undefined &&
      word.hyphened === true &&
      compound?.startsWith(begun) === true &&
      before?.key.startsWith(begun) === false;
    if (before === undefined || compound === undefined || !(isBegun || joins.has(compound))) result.push(word);
    else result[result.length - 1] = { ...before, key: compound, parts: [before.key, word.key], end: word.end };
  }
  return result;
}

function compoundOf(one: FoldedWord, two: FoldedWord): string | undefined {
  const [first, second] = [asWord(one), asWord(two)];
  // "2-3" is not 23.
  if (!LETTER.test(first + second) || one.start === two.start) return undefined;
  if (two.hyphened === true) return commonSpelling(first + second);
  return first.length >= LEAST_HALF && second.length >= LEAST_HALF ? first + second : undefined;
}

/** "one" of "one-off", which is searched as 1. */
function asWord({ key, parts }: FoldedWord): string {
  const [spelt = ''] = parts;
  return COUNTS.test(key) && parts.length === 1 && LETTER.test(spelt) ? spelt : key;
}

function isCurrency(words: Words, place: number): boolean {
  return place > 0 && CURRENCIES.has(words[place]!.key) && COUNTS.test(words[place - 1]!.key);
}

function withoutCurrencies(words: Words): Words {
  const result: FoldedWord[] = [];
  for (const [place, word] of words.entries()) {
    const before = result.at(-1);
    if (before !== undefined && isCurrency(words, place)) {
      result[result.length - 1] = { ...before, parts: [...before.parts, word.key], end: word.end };
    } else if (before?.key === 'us' && word.isSum === true && before.end === word.start) {
      result[result.length - 1] = { ...word, start: before.start };
    } else result.push(word);
  }
  return result;
}
