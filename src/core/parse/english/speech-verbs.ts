import type { Word } from './tagged.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isAmbiguous, isNaming, isSaying } from './verbs.ts';

/** Verbs that give the words themselves, whatever else the sentence says. */
export const CORE =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|w(?:rite|rites|rote|riting)|add(?:s|ed|ing)?|call(?:s|ed|ing)?|tweet(?:s|ed|ing)?|ask(?:s|ed|ing)?)$/u;

/** Words between "what" and the verb. */
const LONGEST_SUBJECT = 8;

/** Whether a form is one of a verb of saying or of calling. */
export function isSpeech(lower: string): boolean {
  return isSaying(lower) || isNaming(lower);
}

/** "shot back", "fired back". */
export function isBack(words: readonly Word[], verb: VerbGroup): boolean {
  return (
    /^(?:fire[sd]?|firing|shoots?|shot|shooting|hits?|claps?|clapped|pushe[sd])$/u.test(verb.lower) &&
    words[verb.at + 1]?.lower === 'back'
  );
}

/** "found “…”", "shows that". */
export function isFinding(words: readonly Word[], verb: VerbGroup): boolean {
  if (!/^(?:finds?|found|shows?|showed)$/u.test(verb.lower) || isNegated(words, verb)) return false;
  return (
    words.slice(verb.at + 1, verb.at + 5).some(({ lower }) => lower === 'that') || words[verb.at + 1]?.tag === 'QUOTE'
  );
}

/** "continued to fall": no verb of saying. */
export function isOnlyAspect(words: readonly Word[], verb: VerbGroup): boolean {
  return (
    /^(?:continu|began|begin|begun|go|went|offer|allow|press|see|saw|found|find)/u.test(verb.lower) &&
    words[verb.at + 1]?.lower === 'to'
  );
}

/** "reflected others' views", "added weight": a verb of saying with another meaning. */
export function isOtherwiseMeant(words: readonly Word[], verb: VerbGroup): boolean {
  if (!isAmbiguous(verb.lower)) return false;
  const next = words[verb.at + 1];
  if (/^add/u.test(verb.lower)) return next?.tag === 'NOUN' || next?.tag === 'ADJ';
  return !(
    next?.tag === 'QUOTE' ||
    next?.lower === 'that' ||
    next?.text === ':' ||
    (next?.text === ',' && words[verb.at + 2]?.tag === 'QUOTE')
  );
}

/** "a chart titled “…”", "an essay called “…”": the words are a name. But "what he called “…”". */
export function isTitled(words: readonly Word[], verb: VerbGroup): boolean {
  if (!/^(?:titled|entitled|called|named|dubbed|labell?ed|termed|billed|captioned|nicknamed)$/u.test(verb.lower))
    return false;
  if (words[verb.at + 1]?.tag !== 'QUOTE' || verb.first !== verb.at) return false;
  return !words
    .slice(Math.max(0, verb.first - LONGEST_SUBJECT), verb.first)
    .some(({ lower }) => /^(?:what|which|whom|who|that|he|she|they|it)$/u.test(lower));
}

/** "when asked about it": nobody's verb. */
export function isBareParticiple(words: readonly Word[], verb: VerbGroup): boolean {
  return (
    /^(?:when|if|as|once|though|while)$/u.test(words[verb.first - 1]?.lower ?? '') &&
    verb.first === verb.at &&
    verb.kind === 'finite'
  );
}

/** "did not say", "never called" */
export function isNegated(words: readonly Word[], verb: VerbGroup): boolean {
  return words.slice(verb.first, verb.at).some(({ lower }) => /^(?:not|n't|never)$/u.test(lower));
}
