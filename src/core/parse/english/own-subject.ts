import { type NounPhrase, phraseAt } from './noun-phrases.ts';
import { closesWithComma, isDash } from './person-phrases.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './tagged.ts';
import { pastIntroduction } from './time.ts';
import { isBetween, type VerbGroup } from './verb-groups.ts';
import { isSaying } from './verbs.ts';

/** Words farther left are no part of a subject. */
const LONGEST_SUBJECT = 60;

/** Words that open a clause about the noun before them. */
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'where', 'whom']);

/** In words: "close to the former mayor of Selby". */
const LONGEST_TAIL = 8;

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
  return phrases.find(
    (phrase) => words[phrase.head]!.tag === 'PROPN' && landing(words, verbs, phrase, verb, true) !== undefined,
  );
}

function mayOpenClause(words: readonly Word[], verbs: readonly VerbGroup[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  const { tag, lower } = before;
  if (tag === 'PUNCT' || tag === 'QUOTE' || tag === 'CCONJ' || tag === 'SCONJ') return true;
  if (isSaying(lower) && verbs.some((verb) => verb.at === at - 1)) return true;
  return /^(?:that|when|while|because|if|as|although|though|after|before|since|until|where|how|why|what|whom|which|who|whose)$/u.test(
    lower,
  );
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
  if (
    before?.tag === 'CCONJ' &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(words[phrase.start - 2]?.tag ?? '') &&
    words[phrase.head]!.tag === 'NOUN'
  )
    return undefined;
  // "Asked his views, Ann Hale, the mayor, said": what one is asked does not speak.
  if (before?.tag === 'VERB' && isSaying(before.lower) && words[phrase.head]!.tag === 'NOUN') return undefined;
  const opening = words[at]!;
  let last = verb.first - 1;
  while (last > at && isBetween(words[last]!)) last -= 1;
  const closing = words[last]!;
  const inside = verbs.filter(({ first, kind }) => first > at && first < last && kind === 'finite');
  const isPair = (opening.text === ',' && closesWithComma(closing)) || (isDash(opening) && isDash(closing));
  if (isPair) {
    if (last === at) return undefined;
    const next = words[at + 1]!;
    if (RELATIVE.has(next.lower) || /^(?:as|when|while|if|after|before|like|including)$/u.test(next.lower))
      return phrase.end;
    const isFree =
      inside.length > 0 && next.tag !== 'ADP' && inside[0]!.first !== at + 1 && !isSubordinate(words, at, inside[0]!);
    if (isFree) return undefined;
    const isApposition =
      phraseAt(words, at + 1) !== undefined && verbs.every(({ first }) => first <= at || first > last);
    return isApposition && closing.tag !== 'QUOTE' ? last : phrase.end;
  }
  return undefined;
}

/** "a source close to Hale said": the tail is part of who it is. */
function endOfTail(words: readonly Word[], { end }: NounPhrase, verb: VerbGroup): number {
  const isTail = words[end]!.tag === 'ADJ' && words[end + 1]?.tag === 'ADP' && verb.first - end <= LONGEST_TAIL;
  return isTail ? verb.first : end;
}

/** "One aide who asked not to be named said", "a letter obtained by the Post says", "people close to him say". */
function hangsUpTo(words: readonly Word[], verbs: readonly VerbGroup[], phrase: NounPhrase, verb: VerbGroup): boolean {
  const at = phrase.end;
  const opening = words[at]!;
  const inside = verbs.filter(({ first, kind }) => first > at && first < verb.first && kind === 'finite');
  const between = words.slice(at, verb.first);
  if (
    words[phrase.head]!.tag === 'PRON' ||
    between.some(({ text, tag }) => /^(?:,|;|:|[–—]|--|-)$/u.test(text) || tag === 'QUOTE')
  )
    return false;
  if (RELATIVE.has(opening.lower)) return inside.length === 1 && !hasSubjectBetween(words, inside[0]!, verb);
  if (inside.length > 0 || between.some(({ tag }) => tag === 'CCONJ')) return false;
  if (opening.tag === 'ADJ' || opening.tag === 'ADP') return true;
  const next = words[at + 1]?.tag;
  return (
    opening.tag === 'VERB' &&
    words[phrase.head]!.tag === 'NOUN' &&
    /(?:ed|ing|en|wn)$/u.test(opening.lower) &&
    (next === 'ADP' || next === 'ADV')
  );
}

function hasSubjectBetween(words: readonly Word[], inner: VerbGroup, verb: VerbGroup): boolean {
  const before = words[verb.first - 1]!;
  return before.tag === 'CCONJ' || before.tag === 'PRON' || before.text === ',' || inner.at >= verb.first;
}

function isSubordinate(words: readonly Word[], from: number, verb: VerbGroup): boolean {
  return words.slice(from, verb.first).some(({ lower, tag }) => RELATIVE.has(lower) || tag === 'SCONJ');
}

/** Whether a phrase stands in a clause that depends on another: after "that", "because", "who", or at a verb of saying. */
export function isInSubordinate(words: readonly Word[], { start }: NounPhrase): boolean {
  let before = start - 1;
  while (before >= 0 && isBetween(words[before]!)) before -= 1;
  const word = words[before];
  if (word === undefined) return false;
  return (
    word.tag === 'SCONJ' ||
    RELATIVE.has(word.lower) ||
    /^(?:because|when|while|if|as|after|before)$/u.test(word.lower) ||
    (word.tag === 'VERB' && isSaying(word.lower))
  );
}

/** The subject of a verb that stands in no subordinate clause. */
export function mainSubject(sentence: Sentence, verb: VerbGroup): NounPhrase | undefined {
  const own = ownSubject(sentence, verb);
  return own === undefined || isInSubordinate(sentence.words, own) ? undefined : own;
}
