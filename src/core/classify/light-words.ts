/*
 * English words that carry grammar and no news. What carries some is not among them: "or", "if", "because", "only", "before",
 * "against", "without", "some", "all".
 */
const ARTICLES = 'a an the this that these those';
const CONJUNCTIONS = 'and but as while whereas though although that which who whom whose when where';
const PREPOSITIONS =
  'of in on at to for from by with as about into onto toward towards upon among amongst amid between within through throughout around across over until till';
const ADVERBS = 'also too there then however meanwhile';
const HAVE_AND_DO = 'has have had having do does did';
const BE = 'is are was were be been being am';

const LIGHT: ReadonlySet<string> = new Set(
  [ARTICLES, CONJUNCTIONS, PREPOSITIONS, ADVERBS, HAVE_AND_DO, BE].join(' ').split(' '),
);
const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who']);
const FORMS_OF_BE: ReadonlySet<string> = new Set(BE.split(' '));

/** Prepositions that say the opposite of each other. */
const OPPOSITES: readonly (readonly [string, readonly string[]])[] = [
  ['from', ['to', 'toward', 'towards', 'into', 'onto', 'until', 'till', 'for', 'at']],
  ['with', ['from', 'for']],
  ['on', ['from']],
];

/** Whether a word of a change, in lower case, only holds others together. */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}

/** Whether a word is a form of "be": alone, it turns "killed" into "was killed". */
export function isFormOfBe(word: string): boolean {
  return FORMS_OF_BE.has(word);
}

/** Whether words say nothing that others, printed in their place, do not: all are light, and none the opposite of another. */
export function areAlikeLight(some: readonly string[], others: readonly string[]): boolean {
  if (!some.every(isLight) || !others.every(isLight) || some.length + others.length === 0) return false;
  if (haveOpposites(some, others) || haveOpposites(others, some)) return false;
  // "that is headed" is "headed", and "was shot" is not "shot".
  const isPassive = (words: readonly string[]) => words.some(isFormOfBe) && !words.some((word) => RELATIVE.has(word));
  return isPassive(some) === isPassive(others);
}

function haveOpposites(some: readonly string[], others: readonly string[]): boolean {
  return OPPOSITES.some(([word, opposite]) => some.includes(word) && others.some((other) => opposite.includes(other)));
}
