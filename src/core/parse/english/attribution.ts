import { isBetween, type VerbGroup } from './clauses.ts';
import { type NounPhrase, pastIntroduction, phraseAt, tellsTime } from './noun-phrases.ts';
import { absoluteSubject, isDash, isInSubordinate, isDocument, isPerson, ownSubject, type Sentence, subjectOf } from './subjects.ts';
import type { Word } from './tagged.ts';
import { isAmbiguous, isMeaning, isNaming, isSaying } from './verbs.ts';

/** Who says what is quoted, as places of words in the sentence, and the verb; `rule` names the rule that found it. */
export interface Found {
  readonly phrase: NounPhrase;
  readonly verb: string;
  readonly rule: string;
}

/** The attribution that a sentence states for the quotation at a place of it; undefined where it states none. */
export function attributionAt(sentence: Sentence, at: number): Found | 'of another' | undefined {
  if (isNamedTitle(sentence.words, at) || isUnsaid(sentence, at) || isAtSecondHand(sentence, at)) return 'of another';
  return (
    inverted(sentence, at) ??
    statedTwice(sentence, at) ??
    following(sentence, at) ??
    source(sentence, at, at) ??
    leadingSource(sentence, at) ??
    introducedOrTrailing(sentence, at) ??
    source(sentence, at, 0) ??
    meant(sentence, at) ??
    bySpeechNoun(sentence, at)
  );
}

/** "on “The Long Tide”", "her book, “The Long Tide”": a title is nobody's speech. */
function isNamedTitle(words: readonly Word[], at: number): boolean {
  if (words[at]!.isTitle !== true || /[?!]/u.test(words[at]!.closing ?? '')) return false;
  const before = words[at - 1]?.text === ',' ? words[at - 2] : words[at - 1];
  return before !== undefined && (/^(?:on|in|at|from|of|for)$/u.test(before.lower) || WORKS.has(before.lower));
}

const WORKS = new Set('book books novel film movie memoir song album show series programme program podcast play documentary essay article column poem painting magazine band report biography musical anthem'.split(' '));

/** "did not use the word “…”", "never called it “…”" */
function isUnsaid({ words, verbs }: Sentence, at: number): boolean {
  const last = verbs.findLast((verb) => verb.at < at);
  if (last === undefined || !isNegated(words, last)) return false;
  return isNaming(last.lower) || /^(?:say|tell|write|use|used|utter|mention|employ)$/u.test(last.lower);
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
function introducedOrTrailing(sentence: Sentence, at: number): Found | 'of another' | undefined {
  const first = introduced(sentence, at);
  if (first !== undefined && first !== 'of another' && CORE.test(first.verb)) return first;
  return trailing(sentence, at) ?? first;
}

/** "Hale said “…,” she said": the name, not the pronoun. */
function statedTwice(sentence: Sentence, at: number): Found | undefined {
  const after = following(sentence, at);
  if (after === undefined || !isPronoun(sentence.words, after.phrase)) return undefined;
  const before = introduced(sentence, at);
  if (before === undefined || before === 'of another' || !isPerson(sentence.words, before.phrase)) return undefined;
  const isFirst = !sentence.words.slice(before.phrase.end, at).some(({ tag }) => tag === 'QUOTE');
  return isFirst && CORE.test(before.verb) && !isPronoun(sentence.words, before.phrase) ? before : undefined;
}

/** Past the comma or dash that ends what is quoted. */
function afterClosing(words: readonly Word[], at: number): { readonly next: number; readonly closes: boolean } {
  const { closing = '' } = words[at]!;
  const mark = words[at + 1];
  const marked = mark !== undefined && (mark.text === ',' || isDash(mark));
  return { next: marked ? at + 2 : at + 1, closes: marked || /[,?!—–…-]/u.test(closing) };
}

/** “…,” said Ann Hale. */
function inverted(sentence: Sentence, at: number): Found | undefined {
  const { words, verbs } = sentence;
  const { next, closes } = afterClosing(words, at);
  const verb = verbs.find(({ first }) => first === next || (isBetween(words[next]!) && first === next + 1));
  if (verb === undefined || verb.kind !== 'finite' || verb.passive || !(isSpeech(verb.lower) || isBack(words, verb))) return undefined;
  if (!closes && at > 0) return undefined;
  if (ownSubject(sentence, verb) !== undefined) return undefined;
  const phrase = phraseAt(words, verb.at + 1);
  if (phrase === undefined) return undefined;
  const follower = verbs.find(({ first, kind }) => first === phrase.end && kind === 'finite');
  // "said the chief known as Bob", but not "said the chief knew".
  if (follower !== undefined && !(follower.first === follower.at && words[follower.at + 1]?.tag === 'ADP' && /(?:ed|wn|en)$/u.test(follower.lower))) return undefined;
  return { phrase: withApposition(sentence, phrase), verb: verb.lower, rule: 'inverted' };
}

/** “…,” Ann Hale said. */
function following(sentence: Sentence, at: number): Found | undefined {
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
    if (isNegated(words, verb)) return undefined;
    const closesSentence = /^[.,]?$/u.test(words[verb.at + 1]?.text ?? '');
    const isSpoken = isSaying(verb.lower) || isBack(words, verb) || verb.passive || (isNaming(verb.lower) && closesSentence);
    if (isSpoken) return at > 0 && hasComplement(words, verb) ? undefined : { phrase: own, verb: verb.lower, rule: 'following' };
    // "Hale went on to say", "Hale began by saying"
    const index = verbs.indexOf(verb);
    const speech = verbs[index + 1];
    if (speech !== undefined && speech.kind !== 'finite' && isSaying(speech.lower) && GOES_ON.test(verb.lower)) return { phrase: own, verb: speech.lower, rule: 'following-on' };
    return undefined;
  }
  return undefined;
}

/** "…, Hale said it was": a verb that has what it says after it, and not before. */
function hasComplement(words: readonly Word[], verb: VerbGroup): boolean {
  const next = words[verb.at + 1];
  return next !== undefined && (next.lower === 'that' || (next.tag === 'PRON' && !/^t(?:ell|old)/u.test(verb.lower)) || (next.tag === 'DET' && /^sa(?:id|ys?)$/u.test(verb.lower)));
}

const GOES_ON = /^(?:went|goes|go|gone|going|began|begins|begun|continued|continues|opened|ended|ends|started|finished|concluded|responded|replied|reacted|closed|was|is|were|quoted|heard)$/u;

/** “…,” according to the report. */
function source(sentence: Sentence, at: number, from: number): Found | undefined {
  const { words } = sentence;
  for (let k = from; k + 2 < words.length; k += 1) {
    if (words[k]!.lower !== 'according' || words[k + 1]!.lower !== 'to') continue;
    if (k > at && words.slice(at + 1, k).some(({ tag }) => tag === 'QUOTE') && k - at > 12) continue;
    const phrase = phraseAt(words, k + 2);
    if (phrase === undefined) continue;
    return { phrase: withApposition(sentence, phrase), verb: 'according to', rule: 'source' };
  }
  return undefined;
}

/** "According to the Post, the dam was “unsafe”"; but where Hale said so, according to the Post, nobody is certain. */
function leadingSource(sentence: Sentence, at: number): Found | 'of another' | undefined {
  if (sentence.words[0]?.lower !== 'according') return undefined;
  const found = source(sentence, at, 0);
  const inner = found === undefined ? undefined : introduced(sentence, at);
  const isSecondHand = inner !== undefined && inner !== 'of another' && CORE.test(inner.verb);
  return isSecondHand ? 'of another' : found;
}

/** Ann Hale said: “…”; Ann Hale called it “…”. The nearest verb of saying before the quotation. */
function introduced(sentence: Sentence, at: number): Found | 'of another' | undefined {
  const { words, verbs } = sentence;
  const before = verbs.filter((verb) => verb.at < at).toReversed();
  const byColon = words[at - 1]?.text === ':' ? introducedByColon(sentence, at) : undefined;
  if (byColon !== undefined) return byColon;
  for (const verb of before) {
    if (!(isSpeech(verb.lower) || isBack(words, verb) || isFinding(words, verb)) || isOnlyAspect(words, verb)) continue;
    if (isBareParticiple(words, verb) || isOver(sentence, verb, at) || isOtherwiseMeant(words, verb)) continue;
    if (isTitled(words, verb)) return 'of another';
    const parenthesis = invertedWithin(sentence, verb);
    if (parenthesis !== undefined) return parenthesis;
    if (verb.passive) {
      const agent = agentOf(sentence, verb, at);
      if (agent !== undefined) return agent;
      // "was quoted as saying": what stands after it decides.
      if (verb.lower === 'quoted' || verb.lower === 'cited') {
        const own = subjectOf(sentence, verb);
        if (own !== undefined) return { phrase: own, verb: 'quoted', rule: 'quoted-as' };
      }
      continue;
    }
    if (isOfAnother(sentence, verb)) return 'of another';
    const phrase = subjectOf(sentence, verb);
    if (phrase === undefined) continue;
    if (phrase.start > at) {
      if (verb.kind === 'gerund' && opensMain(words, phrase.start)) return { phrase, verb: verb.lower, rule: 'introduced-gerund-first' };
      continue;
    }
    const inner = { phrase, verb: verb.lower, rule: `introduced-${verb.kind}-${isSaying(verb.lower) ? 'say' : 'name'}` };
    const ofOuter = outer(sentence, verb, inner);
    if (ofOuter !== undefined) return ofOuter;
    const reported = !isSaying(verb.lower) && verb.kind === 'finite' && !isPronoun(words, phrase) && isReported(words, phrase);
    return reported ? 'of another' : inner;
  }
  return undefined;
}

/** Past the comma after "Calling it “a mess,” …". */
function opensMain(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  return before?.text === ',' || (before?.tag === 'QUOTE' && before.closing === ',');
}

/** "shot back", "fired back". */
function isBack(words: readonly Word[], verb: VerbGroup): boolean {
  return /^(?:fire[sd]?|firing|shoots?|shot|shooting|hits?|claps?|clapped|pushe[sd])$/u.test(verb.lower) && words[verb.at + 1]?.lower === 'back';
}

/** "found “…”", "shows that". */
function isFinding(words: readonly Word[], verb: VerbGroup): boolean {
  if (!/^(?:finds?|found|shows?|showed)$/u.test(verb.lower) || isNegated(words, verb)) return false;
  return words.slice(verb.at + 1, verb.at + 5).some(({ lower }) => lower === 'that') || words[verb.at + 1]?.tag === 'QUOTE';
}

/** "reports that Hale called it “…”": what one says of another's words. */
function isReported(words: readonly Word[], { start }: NounPhrase): boolean {
  const before = words[start - 1];
  return before !== undefined && (before.lower === 'that' || (before.tag === 'VERB' && isSaying(before.lower)));
}

/** "reflected others' views", "added weight": a verb of saying with another meaning. */
function isOtherwiseMeant(words: readonly Word[], verb: VerbGroup): boolean {
  if (!isAmbiguous(verb.lower)) return false;
  const next = words[verb.at + 1];
  if (/^add/u.test(verb.lower)) return next?.tag === 'NOUN' || next?.tag === 'ADJ';
  return !(next?.tag === 'QUOTE' || next?.lower === 'that' || next?.text === ':' || next?.text === ',');
}

/** "a chart titled “…”", "an essay called “…”": the words are a name. But "what he called “…”". */
function isTitled(words: readonly Word[], verb: VerbGroup): boolean {
  if (!/^(?:titled|entitled|called|named|dubbed|labell?ed|termed|billed|captioned|nicknamed)$/u.test(verb.lower)) return false;
  if (words[verb.at + 1]?.tag !== 'QUOTE' || verb.first !== verb.at) return false;
  return !words.slice(Math.max(0, verb.first - LONGEST_SUBJECT), verb.first).some(({ lower }) => /^(?:what|which|whom|who|that|he|she|they|it)$/u.test(lower));
}

/** Words between "what" and the verb. */
const LONGEST_SUBJECT = 8;

/** "when asked about it": nobody's verb. */
function isBareParticiple(words: readonly Word[], verb: VerbGroup): boolean {
  return /^(?:when|if|as|once|though|while)$/u.test(words[verb.first - 1]?.lower ?? '') && verb.first === verb.at && verb.kind === 'finite';
}

/** "After Hale criticised it, Ott left a “mess”": a clause that is over before the one with the quotation begins. */
function isOver(sentence: Sentence, verb: VerbGroup, at: number): boolean {
  const { words, verbs } = sentence;
  const own = ownSubject(sentence, verb);
  if (own === undefined) return false;
  const opens = words[own.start - 1];
  if (opens?.lower === 'as' && isSaying(verb.lower) && words[verb.at + 1]?.text === ',') return false;
  if (opens === undefined || !/^(?:after|before|when|while|because|as|if|although|though|since|once)$/u.test(opens.lower)) return false;
  const main = verbs.find((other) => other.kind === 'finite' && other.first > verb.at && other.at < at && isAfterComma(words, ownSubject(sentence, other)?.start));
  return main !== undefined;
}

function isAfterComma(words: readonly Word[], start: number | undefined): boolean {
  return start !== undefined && words[start - 1]?.text === ',';
}

/** "…, explained Hale, “…”". */
function invertedWithin(sentence: Sentence, verb: VerbGroup): Found | undefined {
  const { words } = sentence;
  if (verb.kind !== 'finite' || verb.passive || !isSaying(verb.lower) || words[verb.first - 1]?.text !== ',') return undefined;
  const phrase = phraseAt(words, verb.at + 1);
  if (phrase === undefined || !isPerson(words, phrase) || words[phrase.end]?.text !== ',' || ownSubject(sentence, verb) !== undefined) return undefined;
  return { phrase, verb: verb.lower, rule: 'inverted-within' };
}

/** "continued to fall": no verb of saying. */
function isOnlyAspect(words: readonly Word[], verb: VerbGroup): boolean {
  return /^(?:continu|began|begin|begun|go|went|offer|allow|press|see|saw|found|find)/u.test(verb.lower) && words[verb.at + 1]?.lower === 'to';
}

/** "an aide who said", "a sign saying": the words are not those of the sentence's subject. */
function isOfAnother(sentence: Sentence, verb: VerbGroup): boolean {
  const { words } = sentence;
  const before = words[verb.first - 1];
  if (before === undefined) return false;
  if (verb.kind === 'finite') return /^(?:who|which|that)$/u.test(before.lower);
  return verb.kind === 'gerund' && (before.tag === 'NOUN' || before.tag === 'PROPN') && !isDocument(before) && !tellsTime(before) && absoluteSubject(sentence, verb) === undefined;
}

/**
 * "Ann Hale said she feared “…”": who speaks is the subject of the outer verb, where that of the inner one is a pronoun or
 * nobody who speaks.
 */
function outer(sentence: Sentence, inner: VerbGroup, { phrase }: Found): Found | 'of another' | undefined {
  const { words, verbs } = sentence;
  const isNamed = !isPronoun(words, phrase) && isPerson(words, phrase);
  const decides = CORE.test(inner.lower) && (!isNamed || isSaying(inner.lower));
  if (!isPronoun(words, phrase) && decides && inner.kind !== 'infinitive') return undefined;
  if (isNamed && words[phrase.start - 1]?.text === ',') return undefined;
  // "a letter in which he said": the pronoun is nearer than whoever is named before.
  if (isPronoun(words, phrase) && words[phrase.start - 1]?.lower === 'which') return undefined;
  let nearest: Found | 'of another' | undefined;
  for (const verb of verbs.slice(0, verbs.indexOf(inner)).toReversed()) {
    if (!isSaying(verb.lower) || verb.passive || verb.at >= phrase.start || isOver(sentence, verb, inner.at + 1)) continue;
    if (startsAnew(words, verb.at, phrase.start)) return undefined;
    if (words[verb.at + 1]?.text === ',' && !isPronoun(words, phrase)) return undefined;
    if (isOfAnother(sentence, verb)) return 'of another';
    const own = subjectOf(sentence, verb);
    if (own === undefined || own.start > verb.at || own.start === phrase.start) continue;
    // Whom one calls what another says is not certain.
    const found = isNamed && inner.kind === 'finite' ? ('of another' as const) : { phrase: own, verb: verb.lower, rule: 'outer' };
    if (!isInSubordinate(words, own)) return found;
    nearest ??= found;
  }
  return nearest;
}

/** Whether a clause of the same rank begins between two places: "…, but he" */
function startsAnew(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }, k) => text === ';' || (text === ',' && words[from + k + 1]?.tag === 'CCONJ' && from + k + 2 === to));
}

const CORE = /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|w(?:rite|rites|rote|riting)|add(?:s|ed|ing)?|call(?:s|ed|ing)?|tweet(?:s|ed|ing)?|ask(?:s|ed|ing)?)$/u;

/** "was called “…” by Ott". */
function agentOf(sentence: Sentence, verb: VerbGroup, at: number): Found | undefined {
  const { words } = sentence;
  if (/^interrupt/u.test(verb.lower)) return undefined;
  for (let k = verb.at + 1; k < words.length && k < at + 4; k += 1) {
    if (words[k]!.lower !== 'by') continue;
    const phrase = phraseAt(words, k + 1);
    return phrase === undefined ? undefined : { phrase: withApposition(sentence, phrase), verb: verb.lower, rule: 'agent' };
  }
  return undefined;
}

/** "Ott: “…”" and "Ott went further: “…”". */
function introducedByColon(sentence: Sentence, at: number): Found | undefined {
  const { words, verbs } = sentence;
  const name = phraseAt(words, pastIntroduction(words, 0));
  if (name !== undefined && name.end === at - 1) return { phrase: name, verb: ':', rule: 'colon-name' };
  const main = verbs.findLast((verb) => verb.kind === 'finite' && verb.at < at && mainSubject(sentence, verb) !== undefined);
  const phrase = main === undefined ? undefined : mainSubject(sentence, main);
  if (main === undefined || main.passive || phrase === undefined || !isPerson(words, phrase)) return undefined;
  // Verbs of saying have rules of their own.
  if (verbs.some((verb) => verb.at >= main.at && verb.at < at && ((isSpeech(verb.lower) && !isOtherwiseMeant(words, verb)) || verb.kind !== 'infinitive' && verb !== main))) return undefined;
  return { phrase, verb: ':', rule: 'colon' };
}

function mainSubject(sentence: Sentence, verb: VerbGroup): NounPhrase | undefined {
  const own = ownSubject(sentence, verb);
  return own === undefined || isInSubordinate(sentence.words, own) ? undefined : own;
}

/** "The “dam” will hold, Ann Hale said." */
function trailing(sentence: Sentence, at: number): Found | undefined {
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
      if (phrase !== undefined && /^[.,]$/u.test(words[phrase.end]?.text ?? '.')) return { phrase: withApposition(sentence, phrase), verb: verb.lower, rule: 'trailing-inverted' };
    }
    if (!ends || own === undefined || own.start <= at) continue;
    const before = words[own.start - 1];
    if (before?.text !== ',' && !(before?.tag === 'QUOTE' && before.closing === ',')) continue;
    if (words[own.start - 2]?.tag === 'CCONJ') continue;
    return { phrase: own, verb: verb.lower, rule: 'trailing' };
  }
  return undefined;
}

/** "Hale supports “…”": a person's verb of which the quotation is the object. */
function meant(sentence: Sentence, at: number): Found | undefined {
  const { verbs, words } = sentence;
  const verb = verbs.filter((one) => one.at < at).at(-1);
  if (verb === undefined || verb.passive || !isMeaning(verb.lower) || isNegated(words, verb)) return undefined;
  const phrase = subjectOf(sentence, verb);
  if (phrase === undefined || phrase.start > at) return undefined;
  if (!isPerson(words, phrase) && !REPORTS.has(words[phrase.head]!.lower)) return undefined;
  return { phrase, verb: verb.lower, rule: 'meant' };
}

function isNegated(words: readonly Word[], verb: VerbGroup): boolean {
  return words.slice(verb.first, verb.at).some(({ lower }) => /^(?:not|n't|never)$/u.test(lower));
}

/** What is written by many and states things itself. */
const REPORTS = new Set(
  'report study survey poll document documents memo letter complaint lawsuit suit indictment filing affidavit petition audit inquiry review court panel committee jury bill law rule rules statute agreement contract clause article editorial transcript resolution investigation investigators researchers'.split(' '),
);

/** "Hale launched into a lament for “…”", "Hale made the point that": a person's verb and a noun of speech that leads up to the quotation. */
function bySpeechNoun(sentence: Sentence, at: number): Found | undefined {
  const { words, verbs } = sentence;
  const verb = verbs.find((one) => one.at < at && one.kind === 'finite' && ownSubject(sentence, one) !== undefined);
  if (verb === undefined || verb.passive) return undefined;
  const phrase = ownSubject(sentence, verb);
  if (phrase === undefined || phrase.start > at || !isPerson(words, phrase)) return undefined;
  const noun = words.findIndex(({ tag, lower }, k) => k > verb.at && k < at && ((tag === 'NOUN' && SPEECH_NOUNS.has(lower)) || (lower === 'clear' && /^ma[kd]/u.test(verb.lower))));
  if (noun < 0 || !/^(?:that|for|of|about|on|to|against|with|his|her|their|,|:)$/u.test(words[noun + 1]!.lower) && words[noun + 1]!.tag !== 'QUOTE') return undefined;
  return { phrase, verb: verb.lower, rule: 'speech-noun' };
}

const SPEECH_NOUNS = new Set(
  'amusement anger confidence doubt fear frustration hope optimism outrage phrase regret term argument assertion assessment attack call case claim comment complaint concern criticism demand denial description lament message plea pledge point praise prediction promise question reference remark slogan statement tweet vow warning wish words line quip joke rant tirade speech mantra'.split(' '),
);

function isPronoun(words: readonly Word[], { start, end }: NounPhrase): boolean {
  return end === start + 1 && words[start]!.tag === 'PRON';
}

function isSpeech(lower: string): boolean {
  return isSaying(lower) || isNaming(lower);
}

/** "Ann Hale, the mayor of Selby, …": after an inverted verb, up to the next mark. */
function withApposition({ words, verbs }: Sentence, phrase: NounPhrase): NounPhrase {
  let end = withTail(words, phrase);
  for (let turn = 0; turn < 2; turn += 1) {
    if (words[end]?.text !== ',') break;
    const next = phraseAt(words, end + 1);
    if (next === undefined || tellsTime(words[next.head]!)) break;
    const after = words[next.end];
    const closes = after === undefined || /^[.,;!?]$/u.test(after.text);
    if (!closes || verbs.some(({ at }) => at >= end && at < next.end)) break;
    if (words[next.start]!.tag === 'PRON' && next.end === next.start + 1) break;
    end = next.end;
  }
  return { ...phrase, end };
}

/** Who speaks in a sentence that quotes nothing, for a quotation that stands alone after it: "Hale sees no end. “…”". */
export function mainSpeaker(sentence: Sentence): Found | undefined {
  const { words, verbs } = sentence;
  const end = words.length;
  const closing = trailing(sentence, -1);
  if (closing !== undefined) return { ...closing, rule: 'preceding-trailing' };
  const main = verbs.find(({ kind }) => kind === 'finite');
  if (main === undefined) return undefined;
  const phrase = ownSubject(sentence, main);
  if (phrase === undefined || !isPerson(words, phrase)) return undefined;
  const speech = verbs.find((verb) => verb.at <= main.at + end && isSaying(verb.lower) && !verb.passive && !isOnlyAspect(words, verb) && subjectOf(sentence, verb)?.start === phrase.start);
  return speech === undefined ? undefined : { phrase, verb: speech.lower, rule: 'preceding' };
}

/** "a person close to the mayor", "a report seen by the Post": what hangs on a noun that is no name. */
function withTail(words: readonly Word[], { head, end }: NounPhrase): number {
  const next = words[end];
  if (words[head]!.tag === 'PROPN' || next === undefined) return end;
  const hangs = next.tag === 'ADJ' || (next.tag === 'VERB' && /(?:ed|wn|en|ade)$/u.test(next.lower));
  if (hangs && next.tag === 'ADJ' && words[end + 1]?.tag === 'PUNCT') return end + 1;
  if (!hangs || words[end + 1]?.tag !== 'ADP') return end;
  return phraseAt(words, end + 2)?.end ?? end;
}
