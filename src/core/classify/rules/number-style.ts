import type { SideOfChange } from '../change-in-context.ts';
import { plainNumber } from '../plain-numbers.ts';
import { quantities } from '../quantities.ts';
import type { Rule } from '../rule.ts';

export const numberStyle: Rule = {
  kind: 'number-style',
  name: 'Number style',
  sentence: 'The same number or unit in a different format: words or figures, with or without a symbol.',
  example: { before: 'six people and 5 percent', after: '6 people and 5%' },
  reason: ({ a, b, alone, english, lang }) => {
    if (isSameInFigures(a.folded, b.folded, lang)) return 'The same number, with other digits or separators.';
    if (!english) return undefined;
    if (alone !== undefined && alone.text === 'US' && [a, b].every(({ after }) => /^\$\p{Nd}/u.test(after))) {
      return 'The same dollar amount, with and without the country (“US$”).';
    }
    if (a.text === '' || b.text === '') return undefined;
    if (isSameDecade(a.key, b.key)) return 'The same decade in a different format.';
    if (isInFigures(a, b)) return 'The same range or score in a different format.';
    if (sameScore(a.key, b.key)) return 'The same range or score in a different format.';
    return sameQuantity(a.key, b.key) ? 'The same quantity in a different format.' : undefined;
  },
};

/** "12 000" and "12.000", in a language that parts thousands so. */
function isSameInFigures(a: string, b: string, lang: string): boolean {
  const value = a === b ? undefined : plainNumber(a, lang);
  return value !== undefined && value === plainNumber(b, lang);
}

const DIGIT = /\p{Nd}/u;
/** Characters: "between $2.5 million and $3.5 million". */
const LONGEST = 60;

/** "in his 50s" and "in his fifties", "the 1980s" and "the eighties". */
const DECADE = /^(?:the )?(?:(?:19)?'?([2-9])0'?s|(twen|thir|for|fif|six|seven|eigh|nine)ties)$/;
const DECADES = ['twen', 'thir', 'for', 'fif', 'six', 'seven', 'eigh', 'nine'];

function isSameDecade(a: string, b: string): boolean {
  if (!a.endsWith('s') || !b.endsWith('s')) return false;
  const [inA, inB] = [DECADE.exec(a), DECADE.exec(b)];
  const decade = (match: RegExpExecArray): number =>
    match[1] === undefined ? DECADES.indexOf(match[2]!) : Number(match[1]) - 2;
  return inA !== null && inB !== null && decade(inA) === decade(inB);
}

/** Cheap first, because every change is asked. */
function isInFigures(a: SideOfChange, b: SideOfChange): boolean {
  if (a.key.length > LONGEST || b.key.length > LONGEST) return false;
  if (joinsNumbers(a, b) || joinsNumbers(b, a)) return true;
  if (!DIGIT.test(a.key) || !DIGIT.test(b.key)) return false;
  return sameRange(a.key, b.key) || leavesOutUnit(a, b.key) || leavesOutUnit(b, a.key);
}

/** "217[-/ to ]213" */
function joinsNumbers(dash: SideOfChange, word: SideOfChange): boolean {
  return (
    dash.key === '-' &&
    /^(?:votes )?to$/.test(word.key) &&
    [dash, word].every(({ before, after }) => /\d\s*$/.test(before) && /^\s*\d/.test(after))
  );
}

const BARE = /^[$£€]?\p{Nd}[\p{Nd}.,]*$/u;
const BARE_THEN = /^[$£€]?\p{Nd}[\p{Nd}.,]*(?<unit>\s?[\p{L}%].*)$/u;
const RANGE = /^(?<from>\S+?(?: [^\s-]+)??)(?:-| to | and )(?<to>.+)$/u;

/** "$2-3 million" and "$2m to $3m": what the two numbers have in common is printed once or twice. */
function sameRange(a: string, b: string): boolean {
  const [inA, inB] = [rangeOf(a), rangeOf(b)];
  return inA !== undefined && inB !== undefined && sameQuantity(inA[0], inB[0]) && sameQuantity(inA[1], inB[1]);
}

function rangeOf(key: string): readonly [string, string] | undefined {
  const { from, to } = RANGE.exec(key)?.groups ?? {};
  if (from === undefined || to === undefined) return undefined;
  const currency = /^[$£€]/.exec(from)?.[0] ?? '';
  const unit = BARE.test(from) ? (BARE_THEN.exec(to)?.groups?.['unit'] ?? '') : '';
  return [from + unit, /^\p{Nd}/u.test(to) ? currency + to : to];
}

const OTHER_END = /^\s?(?:and|or|to|-|–)\s?(?=[$£€]?\p{Nd})/u;
/** A number and the word or two behind it. */
const FIRST_QUANTITY = /^[$£€]?\p{Nd}[\p{Nd}.,]*(?:\s?%|\s?\p{L}+(?: cent\b)?)?/u;

/** "between [1.2/1.2m] and 1.5 million": the unit follows with the other number. */
function leavesOutUnit(bare: SideOfChange, other: string): boolean {
  if (!BARE.test(bare.key) || !OTHER_END.test(bare.after)) return false;
  const next = FIRST_QUANTITY.exec(bare.after.replace(OTHER_END, ''))?.[0] ?? '';
  const unit = BARE_THEN.exec(next)?.groups?.['unit'];
  return unit !== undefined && sameQuantity(bare.key + unit, other);
}

function sameQuantity(a: string, b: string): boolean {
  const inB = quantities(b);
  return quantities(a).some(({ value, unit }) => inB.some((q) => q.value === value && q.unit === unit));
}

/** "by 11 votes to six", "three to two", "11-6". */
const SCORE = /^(?:by (?:a vote of )?)?([\p{L}\p{Nd}]+)(?: votes?)?(?:-| to )([\p{L}\p{Nd}]+)(?: votes?)?$/u;

function sameScore(a: string, b: string): boolean {
  const [inA, inB] = [SCORE.exec(a), SCORE.exec(b)];
  if (inA === null || inB === null) return false;
  const values = ([, one = '', two = '']: RegExpExecArray) => [one, two].map((word) => quantities(word)[0]?.value);
  const [[a1, a2], [b1, b2]] = [values(inA), values(inB)];
  return a1 !== undefined && a2 !== undefined && a1 === b1 && a2 === b2;
}
