import { beginningsOf } from './beginnings.ts';
import type { FoldedWord } from './folded-words.ts';
import { alike, mostMistakes } from './typing-mistakes.ts';

/** What a word of a query may stand for in the texts examined. */
export interface Meaning {
  /** Its weight by rarity in the whole archive. A word that no text contains weighs the most. */
  readonly weight: number;
  /** The words of the texts that it may be, by number, with the likeness of each: 1 is the word itself. */
  readonly words: ReadonlyMap<number, number>;
}

/** The words of a few texts, each with a number. */
export interface Vocabulary {
  readonly numberedIn: (text: readonly FoldedWord[]) => Uint32Array;
  /** `begun` means that the word is still being typed, `held` that some text in the archive contains it. */
  readonly meaningOf: (word: string, begun: boolean, held: boolean) => ReadonlyMap<number, number>;
}

/** The likeness of an unfinished word and any word that it starts: more than a mistake, less than the word. */
export const BEGUN = 0.9;
/** A part of a word with inner marks, 13 of "13.5". */
export const PART = 0.8;
/** A mistake costs this many times more in a word that the archive contains: "raid" was hardly meant to be "rail". */
const MEANT_AS_TYPED = 3;
/**
 * With a lower figure, a word in the texts could also be any other two letters away; with a higher one, never another.
 */
const LEAST_ALIKE = 0.5;

/** Letters that a word needs to count as mistyped even though the archive contains it. */
const LEAST_MISTYPED = 4;

const LETTERS = /^\p{L}+$/u;

/** Numbers words as they come. */
export function vocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  /** By length, everything a word may be misspelt for, with its letters and the word's number. */
  const byLength: { readonly name: string; readonly letters: number; readonly number: number }[][] = [];
  const wholes = new Map<string, Set<number>>();
  /** Words under the name by which others write them. */
  const sames = new Map<string, Set<number>>();
  return { numberedIn: (text) => Uint32Array.from(text, numberOf), meaningOf };

  function numberOf({ key, parts, same }: FoldedWord): number {
    let number = numbers.get(key);
    if (number === undefined) {
      number = words.push(key) - 1;
      numbers.set(key, number);
      addName(key, number);
    }
    if (same !== undefined) {
      const known = sames.get(same) ?? new Set();
      if (!known.has(number)) addName(same, number);
      sames.set(same, known.add(number));
    }
    for (const part of parts) {
      const known = wholes.get(part) ?? new Set();
      if (!known.has(number)) addName(part, number);
      wholes.set(part, known.add(number));
    }
    return number;
  }

  function addName(name: string, number: number): void {
    byLength[name.length] ??= [];
    byLength[name.length]!.push({ name, letters: lettersOf(name), number });
  }

  function meaningOf(word: string, begun: boolean, held: boolean): ReadonlyMap<number, number> {
    const own = numbers.get(word);
    const found = new Map<number, number>();
    if (own !== undefined) found.set(own, 1);
    for (const number of sames.get(word) ?? []) found.set(number, 1);
    if (begun) {
      const beginnings = beginningsOf(word);
      for (const [number, other] of words.entries())
        if (!found.has(number) && beginnings.some((beginning) => other.startsWith(beginning))) found.set(number, BEGUN);
      // "thirt" begins what is searched as 13.
      for (const [part, whole] of [...wholes, ...sames]) {
        if (!LETTERS.test(word) || !beginnings.some((beginning) => part.startsWith(beginning))) continue;
        for (const number of whole) if (!found.has(number)) found.set(number, part === word ? PART : BEGUN);
      }
    }
    for (const number of wholes.get(word) ?? []) if (!found.has(number)) found.set(number, PART);
    // "was" is not a mistake for "saw": so short a word is mistyped only if no text contains it.
    if (held && word.length < LEAST_MISTYPED) return found;
    const times = held ? MEANT_AS_TYPED : 1;
    for (const [number, likeness] of misspelt(word)) {
      const left = 1 - times * (1 - likeness);
      if (left >= LEAST_ALIKE && left > (found.get(number) ?? 0)) found.set(number, left);
    }
    return found;
  }

  function* misspelt(word: string): Generator<readonly [number, number]> {
    const own = lettersOf(word);
    const most = mostMistakes(word.length + 1);
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const { name, letters, number } of byLength[length] ?? []) {
        // One mistake changes at most two letters of the set.
        if (bits(own ^ letters) > 2 * most) continue;
        const likeness = alike(word, name);
        if (likeness > 0 && likeness < 1) yield [number, likeness];
      }
    }
  }
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
