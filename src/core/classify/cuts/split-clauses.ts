import type { Edit } from '../../model.ts';
import { VERB_OF_REPORTING } from '../../text/verbs-of-saying.ts';
import { maySayWhen, saysWhen } from '../calendar.ts';
import { isLight } from '../light-words.ts';
import { numbersIn, quantities } from '../quantities.ts';
import { cutAt, exchanged } from './pieces.ts';

/** Where one article goes on and the other begins a sentence: ", and the", " though". */
const JOINT = /(?:,|;|\s[–—-]{1,2})?\s(?:and|but|though|although|while|as|who|which)(?=\s|$)/gu;
const STOP = /[.](?=\s|$)/g;
const JOINS = /^\s(?:and|or|but)\b/;
const CONJUNCTION = /^(?:and|but|that|while|though|so)$/i;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** In words: a shorter one is no clause. */
const CLAUSE = 4;
/** In words: "on Thursday, the 3rd of May, 2019". */
const LONGEST_DATE = 7;
const SOURCE = new RegExp(
  `, (?:according to [^,]+|[^,]{2,40}${VERB_OF_REPORTING}[^,]*|${VERB_OF_REPORTING}[^,]{2,60})$`,
  'u',
);
const SAYS = new RegExp(`${VERB_OF_REPORTING}|according to`, 'u');

/**
 * The edit, or the things that were done in it where it holds several that a clause's border parts: words before the end of a
 * sentence and that end, a time and what is no time, a conjunction and a clause, a source and what it said.
 *
 * Before: "[, and/ at 2,028.44. The] index"; after: "[/ at 2,028.44][, and/. The] index".
 */
export function splitClauses(edit: Edit): readonly Edit[] {
  for (const split of [atJoint, atMark, atTime, atConjunction, atSource]) {
    const pieces = split(edit) ?? split(exchanged(edit))?.map(exchanged);
    if (pieces !== undefined) return pieces.flatMap(splitClauses);
  }
  return [edit];
}

/** One side joins two clauses where the other begins a sentence, and what follows in the edit is the same. */
function atJoint(edit: Edit): readonly Edit[] | undefined {
  const { a, b } = edit;
  const [joint, stop] = [[...a.text.matchAll(JOINT)].at(-1), [...b.text.matchAll(STOP)].at(-1)];
  if (joint === undefined || stop === undefined || joint.index + stop.index === 0) return undefined;
  const rest = [a.text.slice(joint.index + joint[0].length), b.text.slice(stop.index + 1)].map((text) =>
    text.trim().toLowerCase(),
  );
  return rest[0] === rest[1] ? cutAt(edit, joint.index, stop.index) : undefined;
}

/** Words that only one side has before a mark, where the other has a mark or none: "[,/ to 10,447.53.] France". */
function atMark(edit: Edit): readonly Edit[] | undefined {
  const { a, b } = edit;
  if (!/^[,.;:]$/.test(a.text) || JOINS.test(b.text)) return undefined;
  const words = /^(\s[\p{L}\p{N}].*?)([,.;:]?)$/u.exec(b.text)?.[1];
  return words === undefined ? undefined : cutAt(edit, 0, words.length);
}

/** Only one side says when, at its end or its beginning, and something else besides. */
function atTime(edit: Edit): readonly Edit[] | undefined {
  const { a, b } = edit;
  if (
    quantities(b.text.toLowerCase().trim()).length + numbersIn(b.text.toLowerCase()).length > 0 ||
    wordsIn(b.text).some(({ key }) => maySayWhen(key))
  )
    return undefined;
  const words = wordsIn(a.text);
  const isAlone = b.text.trim() === '';
  if (!isAlone) {
    const isTime = words.length > 0 && saysWhen(words.map(({ key }) => key));
    return isTime && wordsIn(b.text).length > 1 ? cutAt(edit, a.text.length, 0) : undefined;
  }
  // A clause that a comma closes is one thing, its time included.
  if (a.text.trim().endsWith(',')) return undefined;
  for (let length = Math.min(LONGEST_DATE, words.length - 1); length > 0; length--) {
    const [last, rest] = [words.slice(-length), words.slice(0, -length)];
    if (isTimeBeside(last, rest) && /^[\s,]/.test(a.text.slice(rest.at(-1)!.end)))
      return cutAt(edit, rest.at(-1)!.end, 0);
  }
  return undefined;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function isTimeBeside(time: readonly Word[], rest: readonly Word[]): boolean {
  const [keys, others] = [time, rest].map((words) => words.map(({ key }) => key));
  return saysWhen(keys!) && !others!.every(isLight) && !maySayWhen(others!.at(-1)!) && !isLight(others!.at(-1)!);
}

/** A conjunction on one side, a clause of its own on the other; or "that" and a clause that it goes before. */
function atConjunction(edit: Edit): readonly Edit[] | undefined {
  const { a, b } = edit;
  if (CONJUNCTION.test(a.text.trim()) && b.text.trim().endsWith(',') && wordsIn(b.text).length >= CLAUSE)
    return cutAt(edit, a.text.length, 0);
  const that = /^\s?that(?= )/.exec(a.text)?.[0];
  if (that === undefined || b.text.trim() !== '' || !a.text.trim().endsWith(',')) return undefined;
  // The space goes with the word before it, or after it.
  return cutAt(edit, that.startsWith(' ') ? that.length : that.length + 1, 0);
}

/** Only one side ends with its source. */
function atSource(edit: Edit): readonly Edit[] | undefined {
  const { a, b } = edit;
  if (b.text.trim() === '' || SAYS.test(b.text)) return undefined;
  const source = SOURCE.exec(a.text);
  if (source === null || wordsIn(a.text.slice(0, source.index)).length < CLAUSE) return undefined;
  return cutAt(edit, source.index, b.text.length);
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}
