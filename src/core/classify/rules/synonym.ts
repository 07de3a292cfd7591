import { CARDINALS } from '../../text/number-words.ts';
import { maySayWhen } from '../calendar.ts';
import type { ChangeInContext, SideOfChange } from '../change-in-context.ts';
import { isExact, judges } from '../judging-words.ts';
import type { Lexicon } from '../lexicon.ts';
import { isFormOfBe, isLight } from '../light-words.ts';
import type { Rule } from '../rule.ts';
import { areDeaths, areSetPhrases, areUnnamed, askForAnonymity } from '../set-phrases.ts';
import { UNIT_NAMES } from '../units.ts';

/** A longer phrase was written anew, and is more than its words. */
const LONGEST = 4;
const COUNTING =
  /^(?:dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|third|quarter|single|double|twice|first|second|last)$/;
const WORD = /^\p{Ll}[\p{Ll}'’-]+$/u;

export const synonym: Rule = {
  kind: 'synonym',
  name: 'Synonym',
  sentence: 'Different words that a dictionary lists as synonyms, neither of them loaded.',
  example: { before: 'the talks started late', after: 'the talks began late' },
  reason: (change) => {
    if (!change.english) return undefined;
    if (isNeutralSource(change)) return 'Both name the same source, with neutral words.';
    const { a, b, lexicon } = change;
    if (areUnnamed(a.key, b.key) || askForAnonymity(a.key, b.key, [a.after, b.after]))
      return 'Both say that the source is not named.';
    if (
      change.alone === undefined &&
      areSetPhrases(
        a.key,
        b.key,
        [a, b].every(({ after }) =>
          /^\s*(?:[$£€]?\p{Nd}|(?:a |one |two |three |four |five |six |seven |eight |nine |ten )?(?:hundred|thousand|million|dozen)|\p{Ll}+(?:teen|ty)\b)/u.test(
            after,
          ),
        ),
      )
    )
      return 'Two ways of saying the same thing.';
    if (areDeaths(a, b)) return 'Both say that somebody was killed, and how.';
    if (lexicon === undefined) return undefined;
    const phrase = isPhrasal(a, b, lexicon) || isPhrasal(b, a, lexicon);
    if (phrase) return `A dictionary lists “${a.key}” and “${b.key}” as synonyms.`;
    const [inA, inB] = [contentOf(a), contentOf(b)];
    if (inA.length === 0 || inA.length !== inB.length || a.words.length > LONGEST || b.words.length > LONGEST)
      return undefined;
    if (auxiliaries(a) !== auxiliaries(b)) return undefined;
    const areAll = inA.every((word, k) => areOne(word, inB[k]!, change));
    return areAll ? `A dictionary lists “${inA.join(' ')}” and “${inB.join(' ')}” as synonyms.` : undefined;
  },
};

const PARTICLE = /^(?:up|down|out|off|away|back|over|on)$/;

/** "[stepped down/resigned]": a verb with its particle, and one word for it. */
function isPhrasal(phrase: SideOfChange, word: SideOfChange, lexicon: Lexicon): boolean {
  if (phrase.words.length !== 2 || word.words.length !== 1) return false;
  const [verb = '', particle = ''] = phrase.words;
  const [other = ''] = word.words;
  const isPlain = phrase.text === phrase.words.join(' ') && word.text === other;
  if (!isPlain || !PARTICLE.test(particle) || !WORD.test(verb) || !WORD.test(other)) return false;
  if (judges(other) || isExact(other) || !isInOneForm(verb, other)) return false;
  return lexicon.areSynonyms(phrase.key, other);
}

function contentOf({ words }: SideOfChange): readonly string[] {
  return words.filter((word) => !isLight(word));
}

function areOne(one: string, other: string, { a, b, lexicon }: ChangeInContext): boolean {
  if (one === other) return true;
  if (
    !WORD.test(one) ||
    !WORD.test(other) ||
    isExact(one) ||
    isExact(other) ||
    judges(one) ||
    judges(other) ||
    counts(one) ||
    counts(other)
  )
    return false;
  // What has a capital in the middle of a sentence is a name.
  if (isName(one, a) || isName(other, b)) return false;
  // Another form of the word is for another rule to tell.
  return isInOneForm(one, other) && lexicon!.areSynonyms(one, other);
}

/** "buys" and "purchased" differ in more than the word. */
function isInOneForm(one: string, other: string): boolean {
  const form = (word: string) => (/ing$/.test(word) ? 'ing' : /[^s]s$/.test(word) ? 's' : '');
  return form(one) === form(other);
}

/** What "be" and "to" make of a verb. */
function auxiliaries({ words }: SideOfChange): string {
  return words.filter((word) => isFormOfBe(word) || word === 'to' || /^(?:has|have|had)$/.test(word)).join(' ');
}

/** A number or a measure is no other word for another one, whatever a dictionary lists. */
function counts(word: string): boolean {
  return COUNTING.test(word) || CARDINALS.has(word) || UNIT_NAMES.has(word) || maySayWhen(word);
}

function isName(word: string, { text }: SideOfChange): boolean {
  return text.includes(word.charAt(0).toUpperCase() + word.slice(1));
}

/** Verbs that say that something was said, and nothing else. */
const NEUTRAL = /\b(?:sa(?:ys?|id|ying)|t(?:ells?|old|elling)|according to)\b/g;
const HEARERS = /\b(?:reporters|journalists)\b/g;
const TURNS = /\b(?:not|never|no|nobody|is|are|was|were|be|been|being|to)\b|n't\b/;

/** "said", "told reporters", "according to": the same source, named without a judgement. */
function isNeutralSource({ a, b, alone }: ChangeInContext): boolean {
  if (
    alone !== undefined ||
    TURNS.test(a.key.replace(/according to/g, '')) ||
    TURNS.test(b.key.replace(/according to/g, ''))
  )
    return false;
  const rest = ({ key }: SideOfChange): string | undefined => {
    const without = key.replace(NEUTRAL, ' ').replace(HEARERS, ' ');
    if (without === key) return undefined;
    return (without.match(/[\p{L}\p{N}'’-]+/gu) ?? []).filter((word) => !isLight(word)).join(' ');
  };
  const [inA, inB] = [rest(a), rest(b)];
  return inA !== undefined && inA === inB;
}
