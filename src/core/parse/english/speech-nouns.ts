import { isPossessiveMark } from './noun-phrases.ts';
import { ownSubject } from './own-subject.ts';
import { isPerson } from './person-phrases.ts';
import { type Found, OF_ANOTHER, type Sentence, type Stated } from './sentence.ts';
import { isNegated } from './speech-verbs.ts';
import { subjectOf } from './subjects.ts';
import { isMeaning, isNaming, isSaying } from './verbs.ts';

/** What is written by many and states things itself. */
const REPORTS = new Set(
  'report study survey poll document documents memo letter complaint lawsuit suit indictment filing affidavit petition audit inquiry review court panel committee jury bill law rule rules statute agreement contract clause article editorial transcript resolution investigation investigators researchers'.split(
    ' ',
  ),
);

/** Nouns for what somebody says. */
const SPEECH_NOUNS = new Set(
  'amusement anger confidence doubt fear frustration hope optimism outrage phrase regret term argument assertion assessment attack call case claim comment complaint concern criticism demand denial description lament message plea pledge point praise prediction promise question reference remark slogan statement tweet vow warning wish words line quip joke rant tirade speech mantra'.split(
    ' ',
  ),
);

/** Nouns for what somebody says or finds, which name whose it is before them. */
const OWNED_WORDS =
  /^(?:words|(?:accusation|allegation|argument|assertion|assessment|claim|complaint|conclusion|contention|description|finding|phrase|pledge|prediction|promise|remark|statement|view|vow|warning)s?)$/u;

/** "Hale supports “…”": a person's verb of which the quotation is the object. */
export function meant(sentence: Sentence, at: number): Found | undefined {
  const { verbs, words } = sentence;
  const verb = verbs.filter((one) => one.at < at).at(-1);
  if (verb === undefined || verb.passive || !isMeaning(verb.lower) || isNegated(words, verb)) return undefined;
  const phrase = subjectOf(sentence, verb);
  if (phrase === undefined || phrase.start > at) return undefined;
  if (!isPerson(words, phrase) && !REPORTS.has(words[phrase.head]!.lower)) return undefined;
  return { phrase, verb: verb.lower };
}

/** "Hale launched into a lament for “…”", "Hale made the point that": a person's verb and a noun of speech that leads up to the quotation. */
export function bySpeechNoun(sentence: Sentence, at: number): Found | undefined {
  const { words, verbs } = sentence;
  const verb = verbs.find((one) => one.at < at && one.kind === 'finite' && ownSubject(sentence, one) !== undefined);
  if (verb === undefined || verb.passive) return undefined;
  const phrase = ownSubject(sentence, verb);
  if (phrase === undefined || phrase.start > at || !isPerson(words, phrase)) return undefined;
  const noun = words.findIndex(
    ({ tag, lower }, k) =>
      k > verb.at &&
      k < at &&
      ((tag === 'NOUN' && SPEECH_NOUNS.has(lower)) || (lower === 'clear' && /^ma[kd]/u.test(verb.lower))),
  );
  if (
    noun < 0 ||
    (!/^(?:that|for|of|about|on|to|against|with|his|her|their|,|:)$/u.test(words[noun + 1]!.lower) &&
      words[noun + 1]!.tag !== 'QUOTE')
  )
    return undefined;
  return { phrase, verb: verb.lower };
}

/**
 * "In the Post’s words, “…”", "Ott’s conclusion that it was “…”": the words are their owner's, whoever tells of them. The
 * owner of what only began in another's words is not certain.
 */
export function owned(sentence: Sentence, at: number): Stated {
  const { words, verbs } = sentence;
  const noun = words.findLastIndex(
    ({ lower }, k) => k < at && OWNED_WORDS.test(lower) && isPossessiveMark(words[k - 1]),
  );
  if (noun < 2 || (!/^(?:that|,|:)$/u.test(words[noun + 1]!.text) && words[noun + 1]!.tag !== 'QUOTE'))
    return undefined;
  if (verbs.some((verb) => verb.at > noun && verb.at < at && (isSaying(verb.lower) || isNaming(verb.lower))))
    return undefined;
  if (words.slice(noun, at).some(({ tag }) => tag === 'QUOTE')) return undefined;
  const end = noun - 1;
  let start = end;
  while (start > 0 && /^(?:PROPN|NOUN|ADJ|DET)$/u.test(words[start - 1]!.tag)) start -= 1;
  const phrase = { start, end, head: end - 1 };
  return start === end || !isPerson(words, phrase) ? OF_ANOTHER : { phrase, verb: words[noun]!.lower };
}
