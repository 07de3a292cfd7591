import { comparisonKey, withoutAccents } from './fold.ts';

/** Enough to tell what the paragraph is about; fewer words collide, more make addresses that mail programs break. */
const OPENING_WORDS = 6;
/** A script without spaces is one long "word": cut there, in code points. */
const LONGEST = 56;

/**
 * The slug of a text's opening words: lower case, without accents and apostrophes, joined by single hyphens.
 *
 * Letters of other scripts stay. Returns '' where the text has no letter and no digit.
 */
export function slugOf(text: string): string {
  const plain = withoutAccents(comparisonKey(text.slice(0, 400)))
    .replace(/'/g, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '');
  const words = (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, OPENING_WORDS);
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if ([...longer].length > LONGEST) break;
    slug = longer;
  }
  return slug === '' ? [...(words[0] ?? '')].slice(0, LONGEST).join('') : slug;
}

/** True for a name that can stand in an address as it is: lower-case ASCII letters and digits, single hyphens between. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}
