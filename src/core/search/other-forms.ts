import type { FoldedWord } from './folded-words.ts';
import { compoundsOf } from './house-style.ts';
import { valuesOf } from './values.ts';

/**
 * In a query with no more words than this, two that stand beside each other are looked up as one, too: "policy maker" as
 * "policymaker". More words tell the passage without.
 */
const FEW_WORDS = 4;

/** What else the words of a query may be printed as: halves of a compound as the whole, "müller" as "mueller". */
export function otherForms(words: readonly FoldedWord[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const add = (word: string, name: string) => names.set(word, [...(names.get(word) ?? []), name]);
  for (const { key, same } of words) if (same !== undefined) add(key, same);
  for (const [compound, place] of compoundsOf(words, words.length <= FEW_WORDS)) {
    for (const half of words.slice(place, place + 2)) add(half.key, compound);
  }
  for (const { value, from, to } of valuesOf(words)) for (const { key } of words.slice(from, to)) add(key, value);
  return names;
}
