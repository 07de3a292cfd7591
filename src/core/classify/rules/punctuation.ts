import type { Rule } from '../rule.ts';

/** Marks that say something themselves and are no punctuation: "<", "+", "€", "→". */
const ONLY_PUNCTUATION = /^[\p{P}\s`´]*$/u;
/** What is left of the first letter when joiners are gone. */
const FIRST = /[\p{L}\p{M}\p{N}$£€¥%&]/u;
const LETTERS = /\p{L}/u;
/** What may join or part two words; and the apostrophe of a plural, but not of "we'll", which is no "well". */
const JOINERS = /[\s\-.]+|'(?=s(?![\p{L}\p{N}]))|(?<=s)'(?![\p{L}\p{N}])/gu;

export const punctuation: Rule = {
  kind: 'punctuation',
  name: 'Punctuation',
  sentence: 'Commas, hyphens, quotation marks and the like differ; the words are the same.',
  example: { before: 'tea, milk and sugar', after: 'tea, milk, and sugar' },
  reason: (change) => {
    const { a, b } = change;
    // A question is no statement.
    if (a.text.includes('?') !== b.text.includes('?') && /^[.?!]$/.test(a.text) && /^[.?!]$/.test(b.text))
      return undefined;
    if (ONLY_PUNCTUATION.test(a.text) && ONLY_PUNCTUATION.test(b.text)) {
      return isSign(change) ? undefined : 'The punctuation differs; the words are the same.';
    }
    if (isOtherPair(a.folded, b.folded)) return 'The same words in a different style of quotation mark.';
    if (isOtherNumber(a.key, b.key)) return undefined;
    return sameWordsJoined(a.key, b.key) ? 'The same words, joined or separated differently.' : undefined;
  },
};

/** "the worker's", "the workers'" and "the workers": one of them, or several. */
function isOtherNumber(a: string, b: string): boolean {
  const genitive = (key: string) => /(?<=\p{Ll}{2})(?:'s|s'|s)(?!\p{L})/u.exec(key)?.[0];
  return (
    genitive(a) !== genitive(b) &&
    genitive(a) !== undefined &&
    genitive(b) !== undefined &&
    a.replace(/'/g, '') === b.replace(/'/g, '')
  );
}

/** “safe” and ‘safe’ */
function isOtherPair(a: string, b: string): boolean {
  const [inA, inB] = [a, b].map((text) => /^(["'])(.+)(["'])$/.exec(text)?.[2]);
  return inA !== undefined && inA === inB;
}

/** "-5" and "5" are two numbers. */
function isSign({ alone }: Parameters<Rule['reason']>[0]): boolean {
  return (
    alone !== undefined && /^[-−–]$/.test(alone.text) && /^\d/.test(alone.after) && /(?:^|[\s(])$/.test(alone.before)
  );
}

/** "health care", "health-care" and "healthcare"; but "10.5" and "105" are two numbers. */
function sameWordsJoined(a: string, b: string): boolean {
  if (FIRST.exec(a)?.[0] !== FIRST.exec(b)?.[0]) return false;
  if (!LETTERS.test(a) || /\d[\s\-'.]+\d/.test(`${a}|${b}`)) return false;
  const [lettersA, lettersB] = [a, b].map((key) =>
    key.replace(/[^\p{L}\p{M}\p{N}$£€¥%&\s\-'.]/gu, '').replace(JOINERS, ''),
  );
  return lettersA !== '' && lettersA === lettersB;
}
