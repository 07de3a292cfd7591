import { following, inverted, source, trailing } from './after-quotation.ts';
import { introduced } from './before-quotation.ts';
import { isNamedTitle, isUnsaid } from './no-speech.ts';
import { ownSubject } from './own-subject.ts';
import { isPerson, isPronoun } from './person-phrases.ts';
import { type Found, OF_ANOTHER, type Sentence, type Stated } from './sentence.ts';
import { bySpeechNoun, meant, owned } from './speech-nouns.ts';
import { CORE, isOnlyAspect } from './speech-verbs.ts';
import { subjectOf } from './subjects.ts';
import { isSaying } from './verbs.ts';

/** The attribution that a sentence states for the quotation at a place of it; undefined where it states none. */
export function attributionAt(sentence: Sentence, at: number): Stated {
  if (isNamedTitle(sentence.words, at) || isUnsaid(sentence, at) || isAtSecondHand(sentence, at)) return OF_ANOTHER;
  return (
    inverted(sentence, at) ??
    statedTwice(sentence, at) ??
    following(sentence, at) ??
    source(sentence, at, at) ??
    leadingSource(sentence, at) ??
    owned(sentence, at) ??
    introducedOrTrailing(sentence, at) ??
    source(sentence, at, 0) ??
    meant(sentence, at) ??
    bySpeechNoun(sentence, at)
  );
}

/** “…,” Hale said, according to the Post: whose words they are in the end is for the Post to know. */
function isAtSecondHand(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const found = following(sentence, at) ?? inverted(sentence, at);
  if (found === undefined) return false;
  const next = words.findIndex(({ lower }, k) => k > at && lower === 'according' && words[k + 1]?.lower === 'to');
  return next > at && words[next - 1]?.text === ',' && !words.slice(at + 1, next).some(({ tag }) => tag === 'QUOTE');
}

/** "He called the dam “a wreck,” Ann Hale said": what closes a sentence outweighs a weak verb before the quotation. */
function introducedOrTrailing(sentence: Sentence, at: number): Stated {
  const first = introduced(sentence, at);
  if (first !== undefined && first !== OF_ANOTHER && CORE.test(first.verb)) return first;
  return trailing(sentence, at) ?? first;
}

/** "Hale said “…,” she said": the name, not the pronoun. */
function statedTwice(sentence: Sentence, at: number): Found | undefined {
  const after = following(sentence, at);
  if (after === undefined || !isPronoun(sentence.words, after.phrase)) return undefined;
  const before = introduced(sentence, at);
  if (before === undefined || before === OF_ANOTHER || !isPerson(sentence.words, before.phrase)) return undefined;
  const isFirst = !sentence.words.slice(before.phrase.end, at).some(({ tag }) => tag === 'QUOTE');
  return isFirst && CORE.test(before.verb) && !isPronoun(sentence.words, before.phrase) ? before : undefined;
}

/** "According to the Post, the dam was “unsafe”"; but where Hale said so, according to the Post, nobody is certain. */
function leadingSource(sentence: Sentence, at: number): Stated {
  if (sentence.words[0]?.lower !== 'according') return undefined;
  const found = source(sentence, at, 0);
  const inner = found === undefined ? undefined : introduced(sentence, at);
  const isSecondHand = inner !== undefined && inner !== OF_ANOTHER && CORE.test(inner.verb);
  return isSecondHand ? OF_ANOTHER : found;
}

/** Who speaks in a sentence that quotes nothing, for a quotation that stands alone after it: "Hale sees no end. “…”". */
export function mainSpeaker(sentence: Sentence): Found | undefined {
  const { words, verbs } = sentence;
  const end = words.length;
  const closing = trailing(sentence, -1);
  if (closing !== undefined) return { ...closing };
  const main = verbs.find(({ kind }) => kind === 'finite');
  if (main === undefined) return undefined;
  const phrase = ownSubject(sentence, main);
  if (phrase === undefined || !isPerson(words, phrase)) return undefined;
  const speech = verbs.find(
    (verb) =>
      verb.at <= main.at + end &&
      isSaying(verb.lower) &&
      !verb.passive &&
      !isOnlyAspect(words, verb) &&
      subjectOf(sentence, verb)?.start === phrase.start,
  );
  return speech === undefined ? undefined : { phrase, verb: speech.lower };
}
