import { FAMILIES } from './spelling-families.ts';
import { areListedVariants } from './spelling-sets.ts';

/**
 * True for two spellings of one word, as American and British newspapers print it.
 *
 * Takes comparison keys of single words. Families of spellings cover inflected forms ("colour/color", and so
 * "discolouring/discoloring"); what belongs to no family is listed.
 */
export function areSpellingVariants(a: string, b: string): boolean {
  if (a === b) return false;
  if (areListedVariants(a, b)) return true;
  return (ANY_FAMILY.test(stemOf(a)) || ANY_FAMILY.test(stemOf(b))) && commonSpelling(a) === commonSpelling(b);
}

/** True of a word that some family respells; most words belong to none. No family refers to a group by its number. */
const ANY_FAMILY = new RegExp(FAMILIES.map(([{ source }]) => source).join('|'));

/** The word in the spelling that its variants share; no spelling to be printed. */
export function commonSpelling(word: string): string {
  const stem = stemOf(word);
  return (
    FAMILIES.reduce((spelt, [pattern, spelling]) => spelt.replace(pattern, spelling), stem) + word.slice(stem.length)
  );
}

/** Without the ending of the possessive, which no family knows. */
function stemOf(word: string): string {
  return word.includes("'") ? word.replace(/'s?$/, '') : word;
}
