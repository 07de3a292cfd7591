/**
 * A word of so many letters may hold one mistake; of four no other letter, only two in each other's place, "form" for
 * "from", or one too few: "coef" is no "chef". Below, every word is near another.
 */
const ONE_MISTAKE = 4;
/** Of three letters only two in each other's place make a mistake: "teh" is "the". */
const ONLY_SWAPPED = 3;
/** And of so many two; at seven "station" would be near "nation". */
const TWO_MISTAKES = 8;
/** What a mistake costs. */
const MISTAKE = 0.15;
const NUMERIC = /\p{N}/u;

/**
 * How alike two folded words are: 1 for the same word, less for each mistake of typing, 0 for two words.
 *
 * A mistake is a letter too many, too few, another, or two that changed places (optimal string alignment). Numbers are
 * the same or not: 2018 is no mistake for 2019.
 */
export function alike(one: string, two: string): number {
  if (one === two) return 1;
  if (one.length === ONLY_SWAPPED && two.length === ONLY_SWAPPED) return areSwapped(one, two) ? 1 - MISTAKE : 0;
  const most = mostMistakes(Math.max(one.length, two.length));
  if (most === 0 || Math.abs(one.length - two.length) > most || NUMERIC.test(one) || NUMERIC.test(two)) return 0;
  if (one.length === ONE_MISTAKE && two.length === ONE_MISTAKE && sorted(one) !== sorted(two)) return 0;
  const mistakes = mistakesIn(one, two, most);
  return mistakes > most ? 0 : 1 - MISTAKE * mistakes;
}

/** How many mistakes a word of so many letters may hold. */
export function mostMistakes(letters: number): number {
  return letters >= TWO_MISTAKES ? 2 : letters >= ONE_MISTAKE ? 1 : 0;
}

/** The number of mistakes between two words, or more than `most` as soon as that is sure. */
function mistakesIn(one: string, two: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: two.length + 1 }, (_, k) => k);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= two.length; j++) {
      const same = one[i - 1] === two[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[two.length]!;
}

/** True where two neighbouring letters of three stand in each other's place. */
function areSwapped(one: string, two: string): boolean {
  if (NUMERIC.test(one)) return false;
  const [a = '', b = '', c = ''] = one;
  return two === b + a + c || two === a + c + b;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
