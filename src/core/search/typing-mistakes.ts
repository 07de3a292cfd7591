/**
 * A word with this many letters may contain one mistake; of four letters, none may be different: only two may change
 * places, "form" for "from", or one may be missing, since "coef" is not "chef". In shorter words, every word is close
 * to another.
 */
const ONE_MISTAKE = 4;
/** In three letters, only two that changed places are a mistake: "teh" is "the". */
const ONLY_SWAPPED = 3;
/** And with this many, two mistakes; at seven, "station" would be close to "nation". */
const TWO_MISTAKES = 8;
/** What a mistake costs. */
const MISTAKE = 0.15;
const NUMERIC = /\p{N}/u;

/**
 * How alike two folded words are: 1 for the same word, less for each typing mistake, 0 for different words.
 *
 * A mistake is one letter too many, too few or different, or two that changed places (optimal string alignment).
 * Numbers match or do not: 2018 is not a mistake for 2019.
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

/** How many mistakes a word with this many letters may contain. */
export function mostMistakes(letters: number): number {
  return letters >= TWO_MISTAKES ? 2 : letters >= ONE_MISTAKE ? 1 : 0;
}

/** The number of mistakes between two words, or more than `most` as soon as that is certain. */
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

/** True if two neighbouring letters of three have changed places. */
function areSwapped(one: string, two: string): boolean {
  if (NUMERIC.test(one)) return false;
  const [a = '', b = '', c = ''] = one;
  return two === b + a + c || two === a + c + b;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
