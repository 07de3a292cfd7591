import type { Change, QuotationRelation, Span } from '../model.ts';
import { wordKeys } from '../text/words.ts';
import { type Compared, changesBetween } from './changes-between.ts';

/** Words of speech with what stands before them, which tells whether a "not" was left outside the marks. */
export interface SpokenWords {
  readonly words: string;
  readonly lang: string;
  readonly before: string;
}

/**
 * Share of the shorter quotation's words that both must print to be one quotation with other words. Lower, two sentences of
 * one speaker with the same frame ("we will … it") are called an alteration; higher, a sentence reworded at its end is two.
 */
const ONE_QUOTATION = 0.5;
/** The same in words: two that share "the" and "of" are two quotations. */
const LEAST_SHARED = 2;

/** An editor's own words inside a quotation: "[sic]", "[the president]". */
const BRACKETED = /^[\s,.]*\[[^\]]*\][\s,.]*$/u;
/** Where words were left out, and it is said. */
const ELLIPSIS = /^[\s.,;:]*(?:…|\.\s?\.\s?\.)[\s.,;:]*$/u;
const NEGATION = /(?:\b(?:not|never|no|nor|neither|cannot|without|hardly)\b|n['’]t\b)/iu;
/** Characters before a quotation in which its "not" may stand, outside the marks. */
const NEGATION_BEFORE = 24;

/** Compares the words of two quotations; house style, marks and bracketed notes of an editor alter nothing. */
export function quotationRelation(a: SpokenWords, b: SpokenWords): QuotationRelation {
  const [keysA, keysB] = [wordKeys(a.words), wordKeys(b.words)];
  if (keysA.join(' ') === keysB.join(' ')) return 'verbatim';
  const changes = changesBetween(spoken(a), spoken(b)).filter(({ group }) => group !== 'style');
  const told = changes.filter((change) => !isEditorial(change));
  if (told.length === 0) return 'verbatim';
  const ends = told.filter((change) => isAtAnEnd(change, a.words, b.words) || isMarkedGap(change));
  if (ends.length === told.length) {
    const moreInA = ends.some(({ a, b }) => a.text.length > b.text.length);
    const moreInB = ends.some(({ a, b }) => b.text.length > a.text.length);
    if (ends.some((change) => turnsTheSense(change, a, b))) return 'altered';
    return moreInA && moreInB ? 'divided' : moreInA ? 'longer-a' : 'longer-b';
  }
  const shared = Math.min(keysA.length - wordsIn(changes, 'a'), keysB.length - wordsIn(changes, 'b'));
  // Words at the ends are not what makes two quotations two.
  const shorter = Math.min(keysA.length - wordsIn(ends, 'a'), keysB.length - wordsIn(ends, 'b'));
  const isOne = shared >= Math.min(LEAST_SHARED, shorter - 1) && shared >= ONE_QUOTATION * shorter;
  return isOne && shared > 0 ? 'altered' : 'different';
}

function spoken({ words, lang }: SpokenWords): Compared {
  return { text: words, lang, speech: [{ start: 0, end: words.length }] };
}

/** "[Mr Kim]" for "he", or "[sic]": what an editor put in says that it is not the speaker's. */
function isEditorial({ a, b }: Change): boolean {
  return BRACKETED.test(a.text) || BRACKETED.test(b.text);
}

/** Words that only one of the two has, before or after all that both have; "It was late. Now, we" has more than "Now we". */
function isAtAnEnd({ a, b }: Change, wordsA: string, wordsB: string): boolean {
  const isFirst = !hasLetters(wordsA.slice(0, a.start)) && !hasLetters(wordsB.slice(0, b.start));
  const isLast = !hasLetters(wordsA.slice(a.end)) && !hasLetters(wordsB.slice(b.end));
  const [keysA, keysB] = [a, b].map(({ text }) => ` ${wordKeys(text).join(' ')} `);
  const [more = '', less = ''] = (keysA ?? '').length > (keysB ?? '').length ? [keysA, keysB] : [keysB, keysA];
  if (less.trim() === '') return isFirst || isLast;
  return (isFirst && more.endsWith(less)) || (isLast && more.startsWith(less));
}

/** Words that the other leaves out and says so. */
function isMarkedGap({ a, b }: Change): boolean {
  return (ELLIPSIS.test(a.text) && hasWords(b)) || (ELLIPSIS.test(b.text) && hasWords(a));
}

/** “not guilty” and “guilty”, unless the "not" stands before the marks: he was not “guilty”. */
function turnsTheSense(change: Change, a: SpokenWords, b: SpokenWords): boolean {
  const [more, other] = change.a.text.length > change.b.text.length ? [change.a, b] : [change.b, a];
  const isShort = wordKeys(more.text).length <= 2;
  return isShort && NEGATION.test(more.text) && !NEGATION.test(other.before.slice(-NEGATION_BEFORE));
}

function wordsIn(changes: readonly Change[], side: 'a' | 'b'): number {
  return changes.reduce((sum, change) => sum + wordKeys(change[side].text).length, 0);
}

function hasWords({ text }: Span): boolean {
  return hasLetters(text);
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
