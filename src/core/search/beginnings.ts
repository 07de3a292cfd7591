import { commonSpelling } from '../classify/spelling-variants.ts';

/**
 * What may follow where a spelling breaks off: "organis" continues with "e", "colou" with "r", "paed" with "iatric".
 */
const TAILS =
  'r e y h m n d c g ng nt um ed es er ic on ing ent ion our ment tion ation iatric ur re ue ble ry ally ful ly'.split(
    ' ',
  );
/** Almost every word starts with fewer letters. */
const LEAST = 3;
/** Spellings that are looked up; each costs a shard. */
const MOST = 2;

/**
 * What an unfinished word may start, as the index spells it: the word itself, then its other spelling, "organiz" for
 * "organis". Only whole words have a known family, so the word is completed in a few ways, and the addition removed
 * again.
 */
export function beginningsOf(word: string): readonly string[] {
  const found = new Map<string, number>();
  for (const tail of TAILS) {
    const whole = word + tail;
    const spelt = commonSpelling(whole);
    if (spelt === whole) continue;
    let same = 0;
    while (same < tail.length && spelt.at(-1 - same) === tail.at(-1 - same)) same++;
    const other = spelt.slice(0, spelt.length - same);
    const isOther = !other.startsWith(word) && other.length >= Math.max(LEAST, word.length - 1);
    if (isOther) found.set(other, (found.get(other) ?? 0) + 1);
  }
  const likeliest = [...found].sort(([, p], [, q]) => q - p).map(([other]) => other);
  return [word, ...likeliest.slice(0, MOST)];
}
