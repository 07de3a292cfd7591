/**
 * Folding: what is compared, as against what is shown.
 *
 * Two printings of one word often differ in nothing that a reader would call a difference: a straight or a curly
 * apostrophe, a precomposed accent, a no-break space. Wireside compares and searches folded keys and always shows the
 * text as printed.
 */

const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2039\u203A\u02BB\u02BC\u2032\u00B4\u0060\u1FEF\u1FFD\uFF07\u05F3]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02\u05F4]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
/** Soft hyphen, zero-width characters, word joiner, byte order mark, bidirectional controls, variation selectors. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\uFE0E|\uFE0F/g;
/** In these scripts an accent is an ornament of the letter; in others, as in kana, it makes another letter. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;
/** Latin letters that are no letter with an accent, as those write them who do not have them. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h' }),
);
const ANY_LETTER = /[ßøłđðþæœıħ]/g;
const ONLY_ASCII_LOWER = /^[a-z]*$/;

/** The text with quotes, dashes and compatibility characters in their plainest form and invisible ones gone. */
export function foldTypography(text: string): string {
  const plain = withPlainMarks(text);
  const composed = plain.normalize('NFKC');
  // "ŉ" and a vertical dash come apart into marks that are not the plainest.
  return composed === plain ? plain : withPlainMarks(composed);
}

/** The key under which two printings of one word are the same for the comparison: typography and case folded. */
export function comparisonKey(text: string): string {
  return ONLY_ASCII_LOWER.test(text) ? text : foldTypography(text).toLowerCase();
}

/** The key under which a word is searched: as `comparisonKey`, and accents do not matter either. */
export function searchKey(text: string): string {
  return ONLY_ASCII_LOWER.test(text)
    ? text
    : withoutAccents(comparisonKey(text)).replace(ANY_LETTER, (letter) => LETTERS.get(letter) ?? letter);
}

/** The text without the accents of its Latin, Greek and Cyrillic letters. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '$1').normalize('NFC');
}

function withPlainMarks(text: string): string {
  return text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-').replace(INVISIBLE, '');
}
