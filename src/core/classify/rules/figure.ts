import type { SideOfChange } from '../change-in-context.ts';
import { numbersIn, quantities } from '../quantities.ts';
import type { Rule } from '../rule.ts';
import { areSetPhrases } from '../set-phrases.ts';

const HEDGE =
  /^(?:about|around|some|nearly|almost|roughly|approximately|approx|over|under|up to|as many as|as much as|at least|at most|more than|fewer than|less than|close to|an estimated|estimated|only|just)$/;
const NUMBER_FOLLOWS =
  /^\s*(?:[$£€¥₹]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|hundreds|thousands|a (?:hundred|thousand|million|dozen))\b)/i;
/** "dozens" and "hundreds", "a third" and "a quarter". */
const ROUGHLY =
  /^(?:an? |the )?(?:dozens|scores|hundreds|thousands|millions|billions|trillions|half|third|quarter|fifth)$/;
/** In words: a longer phrase was written anew, and its numbers count other things. */
const LONGEST = 8;
const DIGITS = /\p{Nd}/u;

export const figure: Rule = {
  kind: 'figure',
  name: 'Figure',
  sentence: 'The number differs, or only one article hedges it.',
  example: { before: 'killed 12 people', after: 'killed 14 people' },
  reason: ({ a, b, alone, english }) => {
    if (alone !== undefined) {
      if (english && HEDGE.test(alone.key) && NUMBER_FOLLOWS.test(a.after) && NUMBER_FOLLOWS.test(b.after)) {
        return 'Only one article hedges the number.';
      }
      return isOnlyNumber(alone.key.replace(/^(?:to|at|by|of|in|about) /, ''), english) ||
        /^[-−–$£€¥₹%]$/.test(alone.text)
        ? 'Only one article gives a number.'
        : undefined;
    }
    if (
      english &&
      HEDGE.test(a.key) &&
      HEDGE.test(b.key) &&
      NUMBER_FOLLOWS.test(a.after) &&
      NUMBER_FOLLOWS.test(b.after)
    )
      return areSetPhrases(a.key, b.key, true) ? undefined : 'The number is hedged differently.';
    if (english && isOtherSize(a, b)) return 'The same number, but of a different unit or order of magnitude.';
    if (Math.max(a.words.length, b.words.length) > LONGEST) return undefined;
    if (english && ROUGHLY.test(a.key) && ROUGHLY.test(b.key)) return 'The rough number differs.';
    const [inA, inB] = [numbersIn(a.key), numbersIn(b.key)];
    if (inA.length === 0 || inB.length === 0) return undefined;
    if (String([...inA].sort()) !== String([...inB].sort())) return 'The number differs.';
    return symbolsIn(a.key) === symbolsIn(b.key) ? undefined : 'The unit differs.';
  },
};

const MULTIPLIER = /^(?:hundred|thousand|million|billion|trillion|[kmb]n?)$/;
/** Measures whose names look like spellings of one another, and are not: a tonne is no ton, a mile no kilometre. */
const MEASURE =
  /^(?:tons?|tonnes?|metric tons?|miles?|kilomet(?:re|er)s?|yards?|met(?:re|er)s?|feet|foot|pounds?|kilos?|kilograms?|gallons?|lit(?:re|er)s?|acres?|hectares?|degrees?|percent|percentage points?|dollars|euros|yen)$/;

/** "$1.2 [million/billion]", "12 [tons/tonnes]": the number before is the same, and counts something else. */
function isOtherSize(a: SideOfChange, b: SideOfChange): boolean {
  if (a.key === b.key || ![a, b].every(({ before }) => NUMBER_BEFORE.test(before))) return false;
  return [MULTIPLIER, MEASURE].some((names) => names.test(a.key) && names.test(b.key));
}

const NUMBER_BEFORE =
  /(?:\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundred|thousand|million|billion|a|few|several))[\s-]*$/iu;

function symbolsIn(key: string): string {
  return String(key.match(/[$£€¥₹%°]/g));
}

function isOnlyNumber(key: string, english: boolean): boolean {
  return english
    ? key !== 'one' && quantities(key).some(({ value }) => value !== undefined)
    : DIGITS.test(key) && !/\p{L}/u.test(key);
}
