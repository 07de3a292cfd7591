import type { ChangeKind, Edit } from '../model.ts';
import { comparisonKey, foldTypography } from '../text/fold.ts';
import type { Context } from './classify.ts';

/** A rule says why an edit is of its kind, or nothing where it is not. */
export interface Rule {
  readonly kind: ChangeKind;
  readonly reason: (edit: Edit, context: Context) => string | undefined;
}

const TITLES = /^(?:mr|mrs|ms|dr|sir|dame|lord|lady)\.?$/i;
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/\b(i)'m\b/g, '$1 am'],
];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAYS = /^on (?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const ONLY_DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const DAY_BEHIND = /^\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** In the order in which they are asked: what is sure to be style first, then what is sure to be substance. */
export const RULES: readonly Rule[] = [
  {
    kind: 'paragraphing',
    reason: ({ a, b }) =>
      words(a.text) + words(b.text) === '' && (a.text + b.text).includes('\n')
        ? 'A new paragraph begins in one of the two.'
        : undefined,
  },
  {
    kind: 'typography',
    reason: ({ a, b }) =>
      squeezed(foldTypography(a.text)) === squeezed(foldTypography(b.text))
        ? 'The same characters in another typography.'
        : undefined,
  },
  {
    kind: 'capitalisation',
    reason: ({ a, b }) => (key(a.text) === key(b.text) ? 'The same word with other capitals.' : undefined),
  },
  {
    kind: 'punctuation',
    reason: ({ a, b }) =>
      /[\p{L}\p{N}]/u.test(a.text + b.text) ? undefined : 'Other marks of punctuation, the same words.',
  },
  {
    kind: 'honorific',
    reason: ({ a, b }) =>
      oneSided(a.text, b.text, (text) => TITLES.test(text))
        ? 'A title stands before the name in one of the two.'
        : undefined,
  },
  {
    kind: 'contraction',
    reason: ({ a, b }) =>
      key(a.text) !== '' && expanded(a.text) === expanded(b.text)
        ? 'The same words, contracted in one of the two.'
        : undefined,
  },
  {
    kind: 'abbreviation',
    reason: ({ a, b }) =>
      key(a.text) !== '' && key(a.text).replaceAll('.', '') === key(b.text).replaceAll('.', '')
        ? 'The same abbreviation, with and without full stops.'
        : oneSided(a.text, b.text, (text) => /^\(\p{Lu}{2,}\)$/u.test(text))
          ? 'The abbreviation is given after the name in one of the two.'
          : undefined,
  },
  {
    kind: 'date-style',
    reason: ({ a, b }, context) => {
      if (sameMonth(key(a.text), key(b.text))) return 'The same month, abbreviated in one of the two.';
      const before = oneSided(a.text, b.text, (text) => /^on$/i.test(text)) && dayFollows(a, b, context);
      const whole = DAYS.test(key(a.text)) || DAYS.test(key(b.text));
      const same = key(a.text).replace(/^on /, '') === key(b.text).replace(/^on /, '');
      return before || (whole && same) ? 'The same day, with and without "on".' : undefined;
    },
  },
  {
    kind: 'date',
    reason: ({ a, b }) =>
      ONLY_DAY.test(a.text) !== ONLY_DAY.test(b.text) && words(a.text + b.text).split(' ').length <= 2
        ? 'A day is named in one of the two only.'
        : undefined,
  },
  {
    kind: 'omission',
    reason: ({ a, b }) =>
      words(b.text) === '' && words(a.text) !== '' ? 'Only the first has these words.' : undefined,
  },
  {
    kind: 'addition',
    reason: ({ a, b }) =>
      words(a.text) === '' && words(b.text) !== '' ? 'Only the second has these words.' : undefined,
  },
];

function words(text: string): string {
  return text.trim();
}

function squeezed(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function key(text: string): string {
  return squeezed(comparisonKey(text));
}

function oneSided(a: string, b: string, is: (text: string) => boolean): boolean {
  return (words(a) === '' && is(words(b))) || (words(b) === '' && is(words(a)));
}

function expanded(text: string): string {
  return squeezed(CONTRACTED.reduce((result, [short, long]) => result.replace(short, long), key(text)));
}

function sameMonth(a: string, b: string): boolean {
  const month = (text: string) =>
    MONTHS.findIndex((name) => name.startsWith(text.replace('.', '')) && text.length >= 3);
  return month(a) >= 0 && month(a) === month(b);
}

function dayFollows(a: Edit['a'], b: Edit['b'], context: Context): boolean {
  return DAY_BEHIND.test(context.a.slice(a.end)) && DAY_BEHIND.test(context.b.slice(b.end));
}
