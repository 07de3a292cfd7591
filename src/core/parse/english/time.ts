import type { Word } from './tagged.ts';
import { isBetween, isPossessive, PRONOUN_HEADS } from './verb-groups.ts';

/** Days, months and parts of them. */
const TIME_WORDS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tomorrow tonight week month year night morning afternoon evening ' +
    'weekend weeks months years days day hours hour minutes moments summer winter spring fall autumn time times'
  ).split(' '),
);

/** Whether a word tells a time: "week", "Monday"; but "the Times" is a newspaper. */
export function tellsTime({ lower, text }: Word): boolean {
  return TIME_WORDS.has(lower) && (text === lower || /(?:day|ary|ch|il|ay|ne|ly|st|er|\.)$/u.test(lower));
}

/** Words that open a time without a comma: "last week", "on Monday". */
const TIME_OPENS = new Set([
  'last',
  'this',
  'next',
  'earlier',
  'every',
  'one',
  'late',
  'early',
  'that',
  'the',
  'in',
  'on',
  'by',
  'since',
  'within',
  'after',
  'before',
  'during',
  'over',
  'for',
  'until',
  'a',
  'two',
  'three',
  'few',
]);

function pastTime(words: readonly Word[], from: number): number {
  let k = from;
  while (k < words.length && k < from + 5) {
    const { lower } = words[k]!;
    const isTime = tellsTime(words[k]!) || (words[from]!.tag === 'ADP' && /^\d{4}$/u.test(lower));
    if (isTime) {
      // "on Jan. 5", "Tuesday night"
      while (k + 1 < words.length && (tellsTime(words[k + 1]!) || words[k + 1]!.tag === 'NUM')) k += 1;
      const isPartOfName =
        isPossessive(words[k + 1]) || (/^(?:an?|the)$/u.test(words[from]!.lower) && words[k + 1]?.tag === 'NOUN');
      return isPartOfName ? from : k + 1;
    }
    if (!TIME_OPENS.has(lower) && words[k]!.tag !== 'NUM') return from;
    k += 1;
  }
  return from;
}

/** Past "last week", "on Monday", "in 2012", "still": what may come before a subject without a comma. */
export function pastIntroduction(words: readonly Word[], from: number): number {
  let k = from;
  for (let turn = 0; turn < 4; turn += 1) {
    const word = words[k];
    if (word === undefined) return k;
    if ((isBetween(word) && !PRONOUN_HEADS.has(word.lower)) || word.tag === 'CCONJ' || word.tag === 'INTJ') {
      k += 1;
      continue;
    }
    const time = pastTime(words, k);
    if (time === k) break;
    k = time;
  }
  return k;
}
