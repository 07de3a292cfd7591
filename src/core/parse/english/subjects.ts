import { isBetween, type VerbGroup } from './clauses.ts';
import { type NounPhrase, pastIntroduction, phraseAt, tellsTime } from './noun-phrases.ts';
import type { Word } from './tagged.ts';
import { isNaming, isSaying } from './verbs.ts';

/** A sentence with its verbs. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly verbs: readonly VerbGroup[];
}

/** Words farther left are no part of a subject. */
const LONGEST_SUBJECT = 60;
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'where', 'whom']);
const DOCUMENT = new Set(
  'statement statements email e-mail letter tweet tweets ad ads post column message note memo op-ed essay release video speech article interview remarks comments series emails story editorial report'.split(' '),
);

export function isDocument({ lower }: Word): boolean {
  return DOCUMENT.has(lower);
}

/** The subject of a verb of a sentence; undefined where it is not certain. */
export function subjectOf(sentence: Sentence, verb: VerbGroup): NounPhrase | undefined {
  if (verb.kind === 'finite') return ownSubject(sentence, verb) ?? sharedSubject(sentence, verb);
  return impliedSubject(sentence, verb);
}

/** The noun phrase before a finite verb, whatever describes it in between. */
export function ownSubject({ words, verbs }: Sentence, verb: VerbGroup): NounPhrase | undefined {
  if (verb.first === 0) return undefined;
  if (RELATIVE.has(words[verb.first - 1]!.lower)) return undefined;
  const from = Math.max(0, verb.first - LONGEST_SUBJECT);
  const phrases: NounPhrase[] = [];
  for (let start = from; start < verb.first; start += 1) {
    if (!mayOpenClause(words, verbs, start)) continue;
    const place = pastIntroduction(words, start);
    if (place >= verb.first) continue;
    const phrase = phraseAt(words, place);
    if (phrase === undefined || phrase.end > verb.first) continue;
    phrases.push(phrase);
    const end = landing(words, verbs, phrase, verb);
    if (end !== undefined) return { ...phrase, end };
  }
  // Only where no phrase stands at the verb itself.
  const hanging = phrases.find((phrase) => hangsUpTo(words, verbs, phrase, verb));
  if (hanging !== undefined) return { ...hanging, end: endOfTail(words, hanging, verb) };
  return phrases.find((phrase) => words[phrase.head]!.tag === 'PROPN' && landing(words, verbs, phrase, verb, true) !== undefined);
}

function mayOpenClause(words: readonly Word[], verbs: readonly VerbGroup[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  const { tag, lower } = before;
  if (tag === 'PUNCT' || tag === 'QUOTE' || tag === 'CCONJ' || tag === 'SCONJ') return true;
  if (isSaying(lower) && verbs.some((verb) => verb.at === at - 1)) return true;
  return /^(?:that|when|while|because|if|as|although|though|after|before|since|until|where|how|why|what|whom|which|who|whose)$/u.test(lower);
}

/** Where a phrase ends that is the subject of a verb, what describes it included; undefined where it is not its subject. */
function landing(
  words: readonly Word[],
  verbs: readonly VerbGroup[],
  phrase: NounPhrase,
  verb: VerbGroup,
  isLastResort = false,
): number | undefined {
  let at = phrase.end;
  while (at < verb.first && isBetween(words[at]!)) at += 1;
  if (at === verb.first) return phrase.end;
  const before = words[phrase.start - 1];
  // What follows a preposition, or the last of a list, is not described by what comes after the next comma.
  if (!isLastResort && /^(?:before|after|until|since)$/u.test(before?.lower ?? '')) return undefined;
  if (before?.tag === 'CCONJ' && /^(?:NOUN|PROPN|ADJ)$/u.test(words[phrase.start - 2]?.tag ?? '') && words[phrase.head]!.tag === 'NOUN') return undefined;
  const opening = words[at]!;
  let last = verb.first - 1;
  while (last > at && isBetween(words[last]!)) last -= 1;
  const closing = words[last]!;
  const inside = verbs.filter(({ first, kind }) => first > at && first < last && kind === 'finite');
  const isPair = (opening.text === ',' && closesWithComma(closing)) || (isDash(opening) && isDash(closing));
  if (isPair) {
    if (last === at) return undefined;
    const next = words[at + 1]!;
    if (RELATIVE.has(next.lower) || /^(?:as|when|while|if|after|before|like|including)$/u.test(next.lower)) return phrase.end;
    const isFree = inside.length > 0 && next.tag !== 'ADP' && !isSubordinate(words, at, inside[0]!);
    if (isFree) return undefined;
    const isApposition = phraseAt(words, at + 1) !== undefined && verbs.every(({ first }) => first <= at || first > last);
    return isApposition && closing.tag !== 'QUOTE' ? last : phrase.end;
  }
  return undefined;
}

/** "a source close to Hale said": the tail is part of who it is. */
function endOfTail(words: readonly Word[], { end }: NounPhrase, verb: VerbGroup): number {
  const isTail = words[end]!.tag === 'ADJ' && words[end + 1]?.tag === 'ADP' && verb.first - end <= LONGEST_TAIL;
  return isTail ? verb.first : end;
}

const LONGEST_TAIL = 8;

/** "One aide who asked not to be named said", "a letter obtained by the Post says", "people close to him say". */
function hangsUpTo(words: readonly Word[], verbs: readonly VerbGroup[], phrase: NounPhrase, verb: VerbGroup): boolean {
  const at = phrase.end;
  const opening = words[at]!;
  const inside = verbs.filter(({ first, kind }) => first > at && first < verb.first && kind === 'finite');
  const between = words.slice(at, verb.first);
  if (words[phrase.head]!.tag === 'PRON' || between.some(({ text, tag }) => /^(?:,|;|:|[–—]|--|-)$/u.test(text) || tag === 'QUOTE')) return false;
  if (RELATIVE.has(opening.lower)) return inside.length === 1 && !hasSubjectBetween(words, inside[0]!, verb);
  if (inside.length > 0 || between.some(({ tag }) => tag === 'CCONJ')) return false;
  if (opening.tag === 'ADJ' || opening.tag === 'ADP') return true;
  const next = words[at + 1]?.tag;
  return opening.tag === 'VERB' && words[phrase.head]!.tag === 'NOUN' && /(?:ed|ing|en|wn)$/u.test(opening.lower) && (next === 'ADP' || next === 'ADV');
}

function hasSubjectBetween(words: readonly Word[], inner: VerbGroup, verb: VerbGroup): boolean {
  const before = words[verb.first - 1]!;
  return before.tag === 'CCONJ' || before.tag === 'PRON' || before.text === ',' || inner.at >= verb.first;
}

function isSubordinate(words: readonly Word[], from: number, verb: VerbGroup): boolean {
  return words.slice(from, verb.first).some(({ lower, tag }) => RELATIVE.has(lower) || tag === 'SCONJ');
}

function closesWithComma(word: Word | undefined): boolean {
  return word !== undefined && (word.text === ',' || (word.tag === 'QUOTE' && word.closing === ','));
}

export function isDash({ text }: Word): boolean {
  return /^(?:[–—]|--|-)$/u.test(text);
}

/** "Hale left and called it “…”": the verb has no subject of its own and shares that of the one before. */
function sharedSubject(sentence: Sentence, verb: VerbGroup): NounPhrase | undefined {
  const { words, verbs } = sentence;
  let before = verb.first - 1;
  while (before >= 0 && isBetween(words[before]!)) before -= 1;
  before = pastAdverbial(words, before);
  const conj = words[before];
  if (conj === undefined || conj.tag !== 'CCONJ') return undefined;
  // "when Hale lamented the loss and called it": a verb of saying shares the subject of one.
  const nearest = verbs.slice(0, verbs.indexOf(verb)).findLast(({ kind }) => kind === 'finite');
  if (nearest !== undefined && !nearest.passive && (isSaying(nearest.lower) || isNaming(nearest.lower))) {
    const own = ownSubject(sentence, nearest);
    if (own !== undefined) return own;
  }
  return earlierSubject(sentence, verbs.indexOf(verb));
}

/** Back over "and [in a statement] called", "and [last week] said". */
function pastAdverbial(words: readonly Word[], from: number): number {
  let k = from;
  while (k > from - 6 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(words[k]?.tag ?? '')) k -= 1;
  if (k === from) return from;
  const opens = words[k];
  if (opens?.tag === 'ADP') return k - 1;
  return opens?.tag === 'CCONJ' && tellsTime(words[from]!) ? k : from;
}

/** The subject of the nearest earlier finite verb that is in no subordinate clause, else of the nearest. */
export function earlierSubject(sentence: Sentence, index: number): NounPhrase | undefined {
  const { words, verbs } = sentence;
  let nearest: NounPhrase | undefined;
  let main: NounPhrase | undefined;
  for (let k = index - 1; k >= 0; k -= 1) {
    const other = verbs[k]!;
    if (other.kind !== 'finite') continue;
    const own = ownSubject(sentence, other);
    if (own === undefined) continue;
    nearest ??= own;
    if (isInSubordinate(words, own)) continue;
    // "filing sealed charges": a bare noun is more likely no subject at all.
    const isBare = own.start === own.head && words[own.head]!.tag === 'NOUN' && !words[own.head]!.lower.endsWith('s');
    if (!isBare) return own;
    main ??= own;
  }
  return main ?? nearest;
}

export function isInSubordinate(words: readonly Word[], { start }: NounPhrase): boolean {
  let before = start - 1;
  while (before >= 0 && isBetween(words[before]!)) before -= 1;
  const word = words[before];
  if (word === undefined) return false;
  return word.tag === 'SCONJ' || RELATIVE.has(word.lower) || /^(?:because|when|while|if|as|after|before)$/u.test(word.lower) || (word.tag === 'VERB' && isSaying(word.lower));
}

/** Of "adding that" or "to say": who does the thing that the verb depends on. */
function impliedSubject(sentence: Sentence, verb: VerbGroup): NounPhrase | undefined {
  const { words, verbs } = sentence;
  const index = verbs.indexOf(verb);
  const before = words[verb.first - 1];
  const finiteBefore = verbs.slice(0, index).some(({ kind }) => kind === 'finite');
  const previous = verbs[index - 1];
  // "keeps talking", "went on to say", "began by saying"
  if (previous !== undefined && verb.first - previous.at <= 2 && words[verb.first - 1]!.tag !== 'PUNCT' && words[verb.first - 1]!.tag !== 'NOUN') return subjectOf(sentence, previous);
  if (!finiteBefore) {
    if (verb.kind === 'infinitive') return undefined;
    for (const next of verbs.slice(index + 1)) {
      const own = next.kind === 'finite' ? ownSubject(sentence, next) : undefined;
      if (own !== undefined && closesWithComma(words[own.start - 1])) return own;
    }
    return undefined;
  }
  if (verb.kind === 'gerund' && before !== undefined && (before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'PRON')) {
    const absolute = absoluteSubject(sentence, verb);
    if (absolute !== undefined) return absolute;
    // "issued a statement saying": its author says it. "a sign saying": nobody does.
    if (!DOCUMENT.has(before.lower) && !/day$|night$|morning$|week$|month$/u.test(before.lower)) return undefined;
  }
  const subject = earlierSubject(sentence, index);
  if (verb.kind === 'infinitive' && subject !== undefined && before?.tag === 'NOUN') return isPerson(words, subject) ? subject : undefined;
  return subject;
}

/** "…, with Ann Hale calling it “…”", "– Hale saying she was": a phrase of its own before the verb. */
export function absoluteSubject({ words }: Sentence, verb: VerbGroup): NounPhrase | undefined {
  for (let start = verb.first - 1; start > Math.max(0, verb.first - 10); start -= 1) {
    const before = words[start - 1]!;
    if (before.lower !== 'with' && !isDash(before)) continue;
    const phrase = phraseAt(words, start);
    return phrase?.end === verb.first && isPerson(words, phrase) ? phrase : undefined;
  }
  return undefined;
}

/** Whether a phrase names somebody or is a pronoun for a person. */
export function isPerson(words: readonly Word[], { head, start }: NounPhrase): boolean {
  const word = words[head]!;
  if (tellsTime(word)) return false;
  return word.tag === 'PROPN' || /^(?:he|she|they|we|i)$/u.test(words[start]!.lower);
}
