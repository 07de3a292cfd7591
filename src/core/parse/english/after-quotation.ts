import { phraseAt } from './noun-phrases.ts';
import { ownSubject } from './own-subject.ts';
import { isDash, withApposition } from './person-phrases.ts';
import type { Found, Sentence } from './sentence.ts';
import { isBack, isNegated, isSpeech } from './speech-verbs.ts';
import type { Word } from './tagged.ts';
import { pastIntroduction, tellsTime } from './time.ts';
import { isBetween, type VerbGroup } from './verb-groups.ts';
import { isNaming, isSaying } from './verbs.ts';

/** Past the comma or dash that ends what is quoted. */
function afterClosing(words: readonly Word[], at: number): { readonly next: number; readonly closes: boolean } {
  const { closing = '' } = words[at]!;
  const mark = words[at + 1];
  const marked = mark !== undefined && (mark.text === ',' || isDash(mark));
  return { next: marked ? at + 2 : at + 1, closes: marked || /[,?!—–…-]/u.test(closing) };
}

/** “…,” said Ann Hale. */
export function inverted(sentence: Sentence, at: number): Found | undefined {
  const { words, verbs } = sentence;
  const { next, closes } = afterClosing(words, at);
  const verb = verbs.find(({ first }) => first === next || (isBetween(words[next]!) && first === next + 1));
  if (verb === undefined || verb.kind !== 'finite' || verb.passive || !(isSpeech(verb.lower) || isBack(words, verb)))
    return undefined;
  if (!closes && at > 0) return undefined;
  if (ownSubject(sentence, verb) !== undefined) return undefined;
  const phrase = phraseAt(words, verb.at + 1);
  if (phrase === undefined) return undefined;
  const follower = verbs.find(({ first, kind }) => first === phrase.end && kind === 'finite');
  // "said the chief known as Bob", but not "said the chief knew".
  if (
    follower !== undefined &&
    !(follower.first === follower.at && words[follower.at + 1]?.tag === 'ADP' && /(?:ed|wn|en)$/u.test(follower.lower))
  )
    return undefined;
  return { phrase: withApposition(sentence, phrase), verb: verb.lower };
}

/** Verbs before a verb of saying that depends on them: "went on to say", "is quoted as saying". */
const GOES_ON =
  /^(?:went|goes|go|gone|going|began|begins|begun|continued|continues|opened|ended|ends|started|finished|concluded|responded|replied|reacted|closed|was|is|were|quoted|heard)$/u;

/** “…,” Ann Hale said. */
export function following(sentence: Sentence, at: number): Found | undefined {
  const { words, verbs } = sentence;
  const { next, closes } = afterClosing(words, at);
  if ((!closes && at > 0) || words[next]?.tag === 'CCONJ') return undefined;
  const place = pastIntroduction(words, next);
  const phrase = phraseAt(words, place);
  if (phrase === undefined) return undefined;
  for (const verb of verbs) {
    if (verb.first < phrase.end) continue;
    const own = ownSubject(sentence, verb);
    if (own === undefined || own.start < place) continue;
    if (own.start !== place) return undefined;
    if (verb.passive && !/^(?:quoted|cited|heard|recorded)$/u.test(verb.lower)) return undefined;
    // "the group believed to be behind it" says nothing.
    const isBelieved = words[verb.at + 1]?.lower === 'to' && /^(?:VERB|AUX)$/u.test(words[verb.at + 2]?.tag ?? '');
    if (isNegated(words, verb) || isBelieved) return undefined;
    const closesSentence = /^[.,]?$/u.test(words[verb.at + 1]?.text ?? '');
    const isSpoken =
      isSaying(verb.lower) || isBack(words, verb) || verb.passive || (isNaming(verb.lower) && closesSentence);
    if (isSpoken) return at > 0 && hasComplement(words, verb) ? undefined : { phrase: own, verb: verb.lower };
    // "Hale went on to say", "Hale began by saying"
    const index = verbs.indexOf(verb);
    const speech = verbs[index + 1];
    if (speech !== undefined && speech.kind !== 'finite' && isSaying(speech.lower) && GOES_ON.test(verb.lower))
      return { phrase: own, verb: speech.lower };
    return undefined;
  }
  return undefined;
}

/** "…, Hale said it was": a verb that has what it says after it, and not before. */
function hasComplement(words: readonly Word[], verb: VerbGroup): boolean {
  const next = words[verb.at + 1];
  return (
    next !== undefined &&
    (next.lower === 'that' ||
      (next.tag === 'PRON' && !/^t(?:ell|old)/u.test(verb.lower)) ||
      (next.tag === 'DET' && /^sa(?:id|ys?)$/u.test(verb.lower)))
  );
}

/** “…,” according to the report. */
export function source(sentence: Sentence, at: number, from: number): Found | undefined {
  const { words } = sentence;
  for (let k = from; k + 2 < words.length; k += 1) {
    if (words[k]!.lower !== 'according' || words[k + 1]!.lower !== 'to') continue;
    if (k > at && words.slice(at + 1, k).some(({ tag }) => tag === 'QUOTE') && k - at > 12) continue;
    const phrase = phraseAt(words, k + 2);
    if (phrase === undefined) continue;
    return { phrase: withApposition(sentence, phrase), verb: 'according to' };
  }
  return undefined;
}

/** "The “dam” will hold, Ann Hale said." */
export function trailing(sentence: Sentence, at: number): Found | undefined {
  const { words, verbs } = sentence;
  for (const verb of verbs.toReversed()) {
    if (verb.first <= at) break;
    if (verb.kind !== 'finite' || verb.passive || !isSaying(verb.lower)) continue;
    const next = words[verb.at + 1];
    const ends =
      next === undefined ||
      next.tag === 'PUNCT' ||
      next.tag === 'ADP' ||
      next.tag === 'ADV' ||
      (next.tag === 'NUM' && words[verb.at + 2] !== undefined && tellsTime(words[verb.at + 2]!)) ||
      tellsTime(next) ||
      /^(?:told|tells)$/u.test(verb.lower);
    const own = ownSubject(sentence, verb);
    if (own === undefined) {
      const phrase = words[verb.first - 1]?.text === ',' ? phraseAt(words, verb.at + 1) : undefined;
      if (phrase !== undefined && /^[.,]$/u.test(words[phrase.end]?.text ?? '.'))
        return { phrase: withApposition(sentence, phrase), verb: verb.lower };
    }
    if (!ends || own === undefined || own.start <= at) continue;
    const before = words[own.start - 1];
    if (before?.text !== ',' && !(before?.tag === 'QUOTE' && before.closing === ',')) continue;
    if (words[own.start - 2]?.tag === 'CCONJ') continue;
    return { phrase: own, verb: verb.lower };
  }
  return undefined;
}
