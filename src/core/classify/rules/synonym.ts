import { CARDINALS } from '../../text/number-words.ts';
import { maySayWhen } from '../calendar.ts';
import type { ChangeInContext, SideOfChange } from '../change-in-context.ts';
import { judges } from '../judging-words.ts';
import { isLight } from '../light-words.ts';
import type { Rule } from '../rule.ts';
import { areDeaths, areUnnamed, askForAnonymity } from '../set-phrases.ts';
import { UNIT_NAMES } from '../units.ts';

/** A longer phrase was written anew, and is more than its words. */
const LONGEST = 4;
const COUNTING =
  /^(?:dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|third|quarter|single|double|twice|first|second|last)$/;
const WORD = /^\p{Ll}[\p{Ll}'’-]+$/u;

export const synonym: Rule = {
  kind: 'synonym',
  name: 'Synonym',
  sentence: 'Other words that a dictionary gives for the same thing, and that do not judge it.',
  example: { before: 'the talks started late', after: 'the talks began late' },
  reason: (change) => {
    if (!change.english) return undefined;
    if (isNeutralSource(change)) return 'Both name the same source, and neither judges what it says.';
    const { a, b, lexicon } = change;
    if (areUnnamed(a.key, b.key) || askForAnonymity(a.key, b.key, [a.after, b.after]))
      return 'Both say that the source is not named.';
    if (areDeaths(a, b)) return 'Both say that somebody was killed, and how.';
    if (lexicon === undefined) return undefined;
    const [inA, inB] = [contentOf(a), contentOf(b)];
    if (inA.length === 0 || inA.length !== inB.length || a.words.length > LONGEST || b.words.length > LONGEST)
      return undefined;
    const areAll = inA.every((word, k) => areOne(word, inB[k]!, change));
    return areAll ? `A dictionary gives “${inA.join(' ')}” and “${inB.join(' ')}” for the same.` : undefined;
  },
};

function contentOf({ words }: SideOfChange): readonly string[] {
  return words.filter((word) => !isLight(word));
}

function areOne(one: string, other: string, { a, b, lexicon }: ChangeInContext): boolean {
  if (one === other) return true;
  if (!WORD.test(one) || !WORD.test(other) || judges(one) || judges(other) || counts(one) || counts(other))
    return false;
  // What has a capital in the middle of a sentence is a name.
  if (isName(one, a) || isName(other, b)) return false;
  return lexicon!.areForms(one, other) || lexicon!.areSynonyms(one, other);
}

/** A number or a measure is no other word for another one, whatever a dictionary lists. */
function counts(word: string): boolean {
  return COUNTING.test(word) || CARDINALS.has(word) || UNIT_NAMES.has(word) || maySayWhen(word);
}

function isName(word: string, { text }: SideOfChange): boolean {
  return text.includes(word.charAt(0).toUpperCase() + word.slice(1));
}

/** Verbs that say that something was said, and nothing else. */
const NEUTRAL = /\b(?:sa(?:ys?|id|ying)|t(?:ells?|old|elling)|add(?:s|ed|ing)|according to)\b/g;
const HEARERS = /\b(?:reporters|journalists)\b/g;

/** "said", "told reporters", "according to": the same source, named without a judgement. */
function isNeutralSource({ a, b, alone }: ChangeInContext): boolean {
  if (alone !== undefined) return false;
  const rest = ({ key }: SideOfChange): string | undefined => {
    if (!NEUTRAL.test(key)) return undefined;
    NEUTRAL.lastIndex = 0;
    const without = key.replace(NEUTRAL, ' ').replace(HEARERS, ' ');
    return (without.match(/[\p{L}\p{N}'’-]+/gu) ?? [])
      .filter((word) => !isLight(word))
      .sort()
      .join(' ');
  };
  NEUTRAL.lastIndex = 0;
  const inA = rest(a);
  NEUTRAL.lastIndex = 0;
  const inB = rest(b);
  return inA !== undefined && inA === inB;
}
