import type { NounPhrase } from './noun-phrases.ts';
import { isInSubordinate, ownSubject } from './own-subject.ts';
import { isPerson, isPronoun } from './person-phrases.ts';
import { type Found, OF_ANOTHER, type Sentence, type Stated } from './sentence.ts';
import { CORE } from './speech-verbs.ts';
import { absoluteSubject, isDocument, subjectOf } from './subjects.ts';
import type { Word } from './tagged.ts';
import { tellsTime } from './time.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isSaying } from './verbs.ts';

/** "After Hale criticised it, Ott left a “mess”": a clause that is over before the one with the quotation begins. */
export function isOver(sentence: Sentence, verb: VerbGroup, at: number): boolean {
  const { words, verbs } = sentence;
  const own = ownSubject(sentence, verb);
  if (own === undefined) return false;
  const opens = words[own.start - 1];
  if (opens?.lower === 'as' && isSaying(verb.lower) && words[verb.at + 1]?.text === ',') return false;
  if (
    opens === undefined ||
    !/^(?:after|before|when|while|because|as|if|although|though|since|once)$/u.test(opens.lower)
  )
    return false;
  const main = verbs.find(
    (other) =>
      other.kind === 'finite' &&
      other.first > verb.at &&
      other.at < at &&
      isAfterComma(words, ownSubject(sentence, other)?.start),
  );
  return main !== undefined;
}

function isAfterComma(words: readonly Word[], start: number | undefined): boolean {
  return start !== undefined && words[start - 1]?.text === ',';
}

/** "an aide who said", "a sign saying": the words are not those of the sentence's subject. */
export function isOfAnother(sentence: Sentence, verb: VerbGroup): boolean {
  const { words } = sentence;
  const before = words[verb.first - 1];
  if (before === undefined) return false;
  if (verb.kind === 'finite') return /^(?:who|which|that)$/u.test(before.lower);
  return (
    verb.kind === 'gerund' &&
    (before.tag === 'NOUN' || before.tag === 'PROPN') &&
    !isDocument(before) &&
    !tellsTime(before) &&
    absoluteSubject(sentence, verb) === undefined
  );
}

/** "reports that Hale called it “…”": what one says of another's words. */
export function isReported(words: readonly Word[], { start }: NounPhrase): boolean {
  const before = words[start - 1];
  return before !== undefined && (before.lower === 'that' || (before.tag === 'VERB' && isSaying(before.lower)));
}

/** Whether a clause of the same rank begins between two places: "…, but he" */
function startsAnew(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      ({ text }, k) => text === ';' || (text === ',' && words[from + k + 1]?.tag === 'CCONJ' && from + k + 2 === to),
    );
}

/**
 * "Ann Hale said she feared “…”": who speaks is the subject of the outer verb, where that of the inner one is a pronoun or
 * nobody who speaks.
 */
export function outer(sentence: Sentence, inner: VerbGroup, { phrase }: Found): Stated {
  const { words, verbs } = sentence;
  const isNamed = !isPronoun(words, phrase) && isPerson(words, phrase);
  const decides = CORE.test(inner.lower) && (!isNamed || isSaying(inner.lower));
  if (!isPronoun(words, phrase) && decides && inner.kind !== 'infinitive') return undefined;
  if (isNamed && words[phrase.start - 1]?.text === ',') return undefined;
  // "a letter in which he said": the pronoun is nearer than whoever is named before.
  if (isPronoun(words, phrase) && words[phrase.start - 1]?.lower === 'which') return undefined;
  let nearest: Stated;
  for (const verb of verbs.slice(0, verbs.indexOf(inner)).toReversed()) {
    if (!isSaying(verb.lower) || verb.passive || verb.at >= phrase.start || isOver(sentence, verb, inner.at + 1))
      continue;
    if (startsAnew(words, verb.at, phrase.start)) return undefined;
    if (words[verb.at + 1]?.text === ',' && !isPronoun(words, phrase)) return undefined;
    if (isOfAnother(sentence, verb)) return OF_ANOTHER;
    const own = subjectOf(sentence, verb);
    if (own === undefined || own.start > verb.at || own.start === phrase.start) continue;
    // Whom one calls what another says is not certain.
    const found = isNamed && inner.kind === 'finite' ? OF_ANOTHER : { phrase: own, verb: verb.lower };
    if (!isInSubordinate(words, own)) return found;
    nearest ??= found;
  }
  return nearest;
}
