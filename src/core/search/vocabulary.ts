import { alike, mostMistakes } from './alike.ts';
import type { FoldedWord } from './folded-words.ts';

/** What a word of a query may stand for in the texts. */
export interface Meaning {
  /** What it tells: its weight by rarity. A word that no text holds tells the most. */
  readonly weight: number;
  /** The words of the texts that it may be, by number, with how much it is like each: 1 is the word itself. */
  readonly words: ReadonlyMap<number, number>;
}

/** The words of all texts: each has a number. */
export interface Vocabulary {
  /** The texts, as numbers of words. */
  readonly texts: readonly Uint32Array[];
  /** Of each text the places that are printed in one word with the place before: the "not" of "didn't". */
  readonly joined: readonly ReadonlySet<number>[];
  /** `begun` says that the word is still being typed. */
  readonly meaningOf: (word: string, begun: boolean) => Meaning;
}

/** A word that is still being typed is like every word that it begins. More than a mistake, less than the word. */
export const BEGUN = 0.9;
/** A part of a word with inner marks, 13 of "13.5". */
export const PART = 0.8;
/** A mistake costs so many times more in a word that the texts hold: "raid" was hardly meant to be "rail". */
const MEANT_AS_TYPED = 3;
/** Below it a word that stands in the texts would also be any other two letters away; above it would never be another. */
const LEAST_ALIKE = 0.5;
/** No word weighs nothing, or words that all texts hold could not be told apart by their order. */
const LEAST_WEIGHT = 0.1;

/** Numbers the words of texts. */
export function vocabularyOf(texts: readonly (readonly FoldedWord[])[]): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const holders: number[] = [];
  const lastHolder: number[] = [];
  const byLength: number[][] = [];
  const wholes = new Map<string, Set<number>>();
  const numbered = texts.map((text, place) => Uint32Array.from(text, (word) => numberOf(word, place)));
  const letters = words.map(lettersOf);
  const known = new Map<string, Meaning>();
  return { texts: numbered, joined: texts.map(joinedIn), meaningOf };

  function numberOf({ key, parts }: FoldedWord, text: number): number {
    let number = numbers.get(key);
    if (number === undefined) {
      number = words.push(key) - 1;
      numbers.set(key, number);
      holders.push(0);
      lastHolder.push(-1);
      byLength[key.length] ??= [];
      byLength[key.length]!.push(number);
    }
    for (const part of parts) wholes.set(part, (wholes.get(part) ?? new Set()).add(number));
    if (lastHolder[number] !== text) holders[number]! += 1;
    lastHolder[number] = text;
    return number;
  }

  function meaningOf(word: string, begun: boolean): Meaning {
    const name = begun ? `${word}…` : word;
    let meaning = known.get(name);
    if (meaning === undefined) {
      // A search while typing asks for the same words again and again; a site that is open for days must not grow.
      if (known.size >= MOST_KNOWN) known.clear();
      meaning = sought(word, begun);
      known.set(name, meaning);
    }
    return meaning;
  }

  function sought(word: string, begun: boolean): Meaning {
    const own = numbers.get(word);
    const found = new Map<number, number>();
    if (own !== undefined) found.set(own, 1);
    if (begun) {
      for (const [number, other] of words.entries())
        if (number !== own && other.startsWith(word)) found.set(number, BEGUN);
    }
    for (const number of wholes.get(word) ?? []) if (!found.has(number)) found.set(number, PART);
    // What is begun or a part tells no more than the commonest word that it may be: "th" is "the".
    const held = Math.max(1, ...[...found.keys()].map((number) => holders[number]!));
    const times = found.size > 0 ? MEANT_AS_TYPED : 1;
    for (const [number, likeness] of misspelt(word)) {
      const left = 1 - times * (1 - likeness);
      if (left >= LEAST_ALIKE && !found.has(number)) found.set(number, left);
    }
    return { weight: Math.log(Math.max(texts.length, 1) / held) + LEAST_WEIGHT, words: found };
  }

  function* misspelt(word: string): Generator<readonly [number, number]> {
    const own = lettersOf(word);
    const most = mostMistakes(word.length + 1);
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const number of byLength[length] ?? []) {
        // One mistake changes at most two letters of the set.
        if (bits(own ^ letters[number]!) > 2 * most) continue;
        const likeness = alike(word, words[number]!);
        if (likeness > 0 && likeness < 1) yield [number, likeness];
      }
    }
  }
}

const MOST_KNOWN = 2000;
const NONE: ReadonlySet<number> = new Set();

function joinedIn(words: readonly FoldedWord[]): ReadonlySet<number> {
  const joined = words.flatMap(({ start }, place) => (place > 0 && words[place - 1]!.start === start ? [place] : []));
  return joined.length === 0 ? NONE : new Set(joined);
}

/** The set of a word's letters, as bits. */
function lettersOf(word: string): number {
  let set = 0;
  for (let place = 0; place < word.length; place++) set |= 1 << (word.charCodeAt(place) & 31);
  return set;
}

function bits(set: number): number {
  let [rest, count] = [set, 0];
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}
