import { phraseAt } from './noun-phrases.ts';
import { mainSubject, ownSubject } from './own-subject.ts';
import { isPerson, isPronoun, withApposition } from './person-phrases.ts';
import { type Found, OF_ANOTHER, type Sentence, type Stated } from './sentence.ts';
import {
  isBack,
  isBareParticiple,
  isFinding,
  isOnlyAspect,
  isOtherwiseMeant,
  isSpeech,
  isTitled,
} from './speech-verbs.ts';
import { isDocument, subjectOf } from './subjects.ts';
import type { Word } from './tagged.ts';
import { pastIntroduction } from './time.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isNaming, isSaying } from './verbs.ts';
import { isOfAnother, isOver, isReported, outer } from './whose-words.ts';

/** Ann Hale said: “…”; Ann Hale called it “…”. The nearest verb of saying before the quotation. */
export function introduced(sentence: Sentence, at: number): Stated {
  const { words, verbs } = sentence;
  const before = verbs.filter((verb) => verb.at < at).toReversed();
  const byColon = words[at - 1]?.text === ':' ? introducedByColon(sentence, at) : undefined;
  if (byColon !== undefined) return byColon;
  for (const verb of before) {
    if (!(isSpeech(verb.lower) || isBack(words, verb) || isFinding(words, verb)) || isOnlyAspect(words, verb)) continue;
    if (hasItsObject(sentence, verb, at)) return OF_ANOTHER;
    if (isBareParticiple(words, verb) || isOver(sentence, verb, at) || isOtherwiseMeant(words, verb)) continue;
    if (isTitled(words, verb)) return OF_ANOTHER;
    const parenthesis = invertedWithin(sentence, verb);
    if (parenthesis !== undefined) return parenthesis;
    if (verb.passive) {
      const agent = agentOf(sentence, verb, at);
      if (agent !== undefined) return agent;
      // "was quoted as saying": what stands after it decides.
      if (verb.lower === 'quoted' || verb.lower === 'cited') {
        const own = subjectOf(sentence, verb);
        if (own !== undefined) return { phrase: own, verb: 'quoted' };
      }
      continue;
    }
    if (isOfAnother(sentence, verb)) return OF_ANOTHER;
    const phrase = subjectOf(sentence, verb);
    if (phrase === undefined) continue;
    // A sign reads something, and says nothing.
    if (/^reads?$/u.test(verb.lower) && !isDocument(words[phrase.head]!)) return OF_ANOTHER;
    if (phrase.start > at) {
      if (verb.kind === 'gerund' && opensMain(words, phrase.start)) return { phrase, verb: verb.lower };
      continue;
    }
    const inner = { phrase, verb: verb.lower };
    const ofOuter = outer(sentence, verb, inner);
    if (ofOuter !== undefined) return ofOuter;
    const reported =
      !isSaying(verb.lower) && verb.kind === 'finite' && !isPronoun(words, phrase) && isReported(words, phrase);
    return reported ? OF_ANOTHER : inner;
  }
  return undefined;
}

/** "what she calls “a mess,” blaming “…”": a verb of naming has one object, and a participle after it has the next. */
function hasItsObject({ words, verbs }: Sentence, naming: VerbGroup, at: number): boolean {
  if (!isNaming(naming.lower)) return false;
  const object = words.findIndex(({ tag }, k) => k > naming.at && k < at && tag === 'QUOTE');
  return object > 0 && verbs.some((verb) => verb.kind === 'gerund' && verb.at > object && verb.at < at);
}

/** Past the comma after "Calling it “a mess,” …". */
function opensMain(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  return before?.text === ',' || (before?.tag === 'QUOTE' && before.closing === ',');
}

/** "…, explained Hale, “…”". */
function invertedWithin(sentence: Sentence, verb: VerbGroup): Found | undefined {
  const { words } = sentence;
  if (verb.kind !== 'finite' || verb.passive || !isSaying(verb.lower) || words[verb.first - 1]?.text !== ',')
    return undefined;
  const phrase = phraseAt(words, verb.at + 1);
  if (
    phrase === undefined ||
    !isPerson(words, phrase) ||
    words[phrase.end]?.text !== ',' ||
    ownSubject(sentence, verb) !== undefined
  )
    return undefined;
  return { phrase, verb: verb.lower };
}

/** "was called “…” by Ott". */
function agentOf(sentence: Sentence, verb: VerbGroup, at: number): Found | undefined {
  const { words } = sentence;
  if (/^interrupt/u.test(verb.lower)) return undefined;
  for (let k = verb.at + 1; k < words.length && k < at + 4; k += 1) {
    if (words[k]!.lower !== 'by') continue;
    const phrase = phraseAt(words, k + 1);
    return phrase === undefined ? undefined : { phrase: withApposition(sentence, phrase), verb: verb.lower };
  }
  return undefined;
}

/** "Ott: “…”" and "Ott went further: “…”". */
function introducedByColon(sentence: Sentence, at: number): Found | undefined {
  const { words, verbs } = sentence;
  const name = phraseAt(words, pastIntroduction(words, 0));
  if (name !== undefined && name.end === at - 1) return { phrase: name, verb: ':' };
  const main = verbs.findLast(
    (verb) => verb.kind === 'finite' && verb.at < at && mainSubject(sentence, verb) !== undefined,
  );
  const phrase = main === undefined ? undefined : mainSubject(sentence, main);
  if (main === undefined || main.passive || phrase === undefined || !isPerson(words, phrase)) return undefined;
  // Verbs of saying have rules of their own.
  if (
    verbs.some(
      (verb) =>
        verb.at >= main.at &&
        verb.at < at &&
        ((isSpeech(verb.lower) && !isOtherwiseMeant(words, verb)) || (verb.kind !== 'infinitive' && verb !== main)),
    )
  )
    return undefined;
  return { phrase, verb: ':' };
}
