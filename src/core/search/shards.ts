import { facetsOf, speakersOf } from './facets.ts';
import { foldedWords } from './folded-words.ts';
import { compoundsOf } from './house-style.ts';
import { COMMON, type Manifest, NEVER_ALONE, PAIR, PAIRED, type TextShard } from './manifest.ts';
import { ownPrintings } from './own-printings.ts';
import { packed } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { valuesOf } from './values.ts';

/** Shards grow with the fourth root of the archive: a hundred times the paragraphs, three times the shard. */
const GROWTH = 0.25;

/** The size of the pieces of an index, in letters. */
export interface Cut {
  readonly words: number;
  readonly vocabulary: number;
  readonly texts: number;
  /** If all shards together are smaller than this, they come with the manifest: one request for twenty kilobytes. */
  readonly oneFile: number;
}

/**
 * Letters of a shard at a thousand paragraphs. A search fetches one shard per uncommon word and one per passage it
 * examines: if smaller, there are more files than hosts like; if larger, a search costs more than it is worth.
 */
const CUT: Cut = { words: 1400, vocabulary: 3000, texts: 3000, oneFile: 60_000 };

/** Cuts an index into files: names without extension, and their content as JSON. The manifest is called `manifest`. */
export function shardsOf(index: SearchIndex, cut: Cut = CUT): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const size = Math.max(1, index.matters.length / 1000) ** GROWTH;
  const { terms, words, common } = termsOf(index);
  const manifest: Manifest = {
    version: 2,
    matters: index.matters.length,
    perText: addTexts(files, index, cut.texts * size),
    words: addSorted(files, 'w', terms, cut.words * size),
    forward: addSorted(files, 'v', words, cut.vocabulary * size),
    backward: addSorted(files, 'r', words.map(backwards).sort(), cut.vocabulary * size),
    common: common.flat(),
  };
  files.set('facets', JSON.stringify(facetsOf(index)));
  files.set('speakers', JSON.stringify(speakersOf(index)));
  const letters = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (letters > cut.oneFile) return files.set('manifest', JSON.stringify(manifest));
  const inline = Object.fromEntries([...files].map(([name, text]) => [name, JSON.parse(text) as unknown]));
  return new Map([['manifest', JSON.stringify({ ...manifest, inline })]]);
}

/** A word letter by letter from its end; words contain no lone halves of letters. */
export function backwards(word: string): string {
  return [...word].reverse().join('');
}

interface Terms {
  /** Words and pairs, sorted, each with its matters. */
  readonly terms: readonly Term[];
  /** All words, sorted. */
  readonly words: readonly string[];
  readonly common: readonly (readonly [word: string, matters: number])[];
}

type Term = readonly [term: string, matters: string];

function termsOf({ matters }: SearchIndex): Terms {
  const numbers = new Map<string, number>();
  const holders: number[][] = [];
  const texts = matters.map(({ printings }, matter) =>
    ownPrintings(printings).map(({ paragraphs }) => {
      const text: number[] = [];
      for (const paragraph of paragraphs) {
        const own = foldedWords(paragraph.text);
        for (const { key, parts, same } of own) {
          text.push(held(key, matter));
          if (same !== undefined) held(same, matter);
          for (const part of parts) held(part, matter);
        }
        for (const [compound] of compoundsOf(own)) held(compound, matter);
        for (const { value } of valuesOf(own)) held(value, matter);
      }
      return Uint32Array.from(text);
    }),
  );
  const words = [...numbers.keys()];
  const least = Math.max(COMMON.least, matters.length * COMMON.share);
  const isCommon = Uint8Array.from(holders, ({ length }) => (length > least ? 1 : 0));
  const most = matters.length * NEVER_ALONE;
  const mostPaired = Math.max(PAIRED.least, matters.length * PAIRED.share);
  const terms: Term[] = words.flatMap((word, number) => {
    const list = holders[number]!;
    return isCommon[number] === 1 && list.length > most ? [] : [[word, packed(list)] as const];
  });
  for (const [pair, list] of pairsIn(texts, isCommon)) {
    const [one, two] = [words[Math.floor(pair / words.length)]!, words[pair % words.length]!];
    if (list.length <= mostPaired) terms.push([one + PAIR + two, packed(list)]);
  }
  return {
    terms: terms.sort(byTerm),
    words: words.toSorted(),
    common: words.flatMap((word, number) => (isCommon[number] === 1 ? [[word, holders[number]!.length] as const] : [])),
  };

  function held(word: string, matter: number): number {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
      holders.push([]);
    }
    const list = holders[number]!;
    if (list.at(-1) !== matter) list.push(matter);
    return number;
  }
}

/**
 * The neighbouring common words of all texts, as the number of the first times the number of words, plus that of the
 * second.
 */
function pairsIn(texts: readonly (readonly Uint32Array[])[], isCommon: Uint8Array): ReadonlyMap<number, number[]> {
  const pairs = new Map<number, number[]>();
  for (const [matter, printings] of texts.entries()) {
    for (const text of printings) {
      for (let at = 1; at < text.length; at++) {
        if (isCommon[text[at]!] === 0 || isCommon[text[at - 1]!] === 0) continue;
        const pair = text[at - 1]! * isCommon.length + text[at]!;
        const list = pairs.get(pair);
        if (list === undefined) pairs.set(pair, [matter]);
        else if (list.at(-1) !== matter) list.push(matter);
      }
    }
  }
  return pairs;
}

function byTerm([one]: Term, [two]: Term): number {
  return one < two ? -1 : one > two ? 1 : 0;
}

/** Cuts sorted items into files of about this many letters; returns what each starts with. */
function addSorted(
  files: Map<string, string>,
  name: string,
  items: readonly (string | Term)[],
  letters: number,
): readonly string[] {
  const firsts: string[] = [];
  let [shard, size]: [string[], number] = [[], 0];
  let last = '';
  const close = () => {
    if (shard.length > 0) files.set(`${name}${firsts.length - 1}`, JSON.stringify(shard));
    [shard, size] = [[], 0];
  };
  for (const item of items) {
    const [term, matters] = typeof item === 'string' ? [item] : item;
    const length = term.length + (matters?.length ?? 0) + 3;
    if (shard.length === 0 || size + length > letters) {
      close();
      firsts.push(firsts.length === 0 ? '' : distinction(last, term));
    }
    shard.push(term, ...(matters === undefined ? [] : [matters]));
    size += length;
    last = term;
  }
  close();
  return firsts;
}

/** The start of a term that sorts after the one before it. */
function distinction(before: string, term: string): string {
  let length = 1;
  while (length < term.length && term.slice(0, length) <= before) length++;
  // Half a letter would be lost in a file.
  if (/[\uD800-\uDBFF]$/.test(term.slice(0, length))) length++;
  return term.slice(0, length);
}

function addTexts(files: Map<string, string>, { stories, matters }: SearchIndex, letters: number): number {
  const all = matters.reduce((sum, { printings }) => sum + JSON.stringify(printings).length, 0);
  const perText = Math.max(1, Math.round((letters * matters.length) / Math.max(1, all)));
  for (let first = 0; first < matters.length; first += perText) {
    const own = matters.slice(first, first + perText);
    const places = [...new Set(own.map(({ story }) => story))];
    const shard: TextShard = { stories: places.map((place) => [place, stories[place]!]), matters: own };
    files.set(`t${first / perText}`, JSON.stringify(shard));
  }
  return perText;
}
