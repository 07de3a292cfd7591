import { type NounPhrase, phraseAt } from './noun-phrases.ts';
import { isInSubordinate, ownSubject } from './own-subject.ts';
import { closesWithComma, isDash, isPerson } from './person-phrases.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './tagged.ts';
import { tellsTime } from './time.ts';
import { isBetween, type VerbGroup } from './verb-groups.ts';
import { isNaming, isSaying } from './verbs.ts';

/** What people write or issue in order to say something. */
const DOCUMENT = new Set(
  'statement statements email e-mail letter tweet tweets ad ads post column message note memo op-ed essay release video speech article interview remarks comments series emails story editorial report'.split(
    ' ',
  ),
);

/** Whether a noun is something that its author says: a statement, a letter. */
export function isDocument({ lower }: Word): boolean {
  return DOCUMENT.has(lower);
}

/** The subject of a verb of a sentence; undefined where it is not certain. */
export function subjectOf(sentence: Sentence, verb: VerbGroup): NounPhrase | undefined {
  if (verb.kind === 'finite') return ownSubject(sentence, verb) ?? sharedSubject(sentence, verb);
  return impliedSubject(sentence, verb);
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
function earlierSubject(sentence: Sentence, index: number): NounPhrase | undefined {
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

/** Of "adding that" or "to say": who does the thing that the verb depends on. */
function impliedSubject(sentence: Sentence, verb: VerbGroup): NounPhrase | undefined {
  const { words, verbs } = sentence;
  const index = verbs.indexOf(verb);
  const before = words[verb.first - 1];
  const absolute = verb.kind === 'gerund' ? absoluteSubject(sentence, verb) : undefined;
  if (absolute !== undefined) return absolute;
  // "leading him to conclude": he is not the one whom the sentence is about.
  if (verb.kind === 'infinitive' && /^(?:him|her|them|me|us)$/u.test(before?.lower ?? '')) return undefined;
  const finiteBefore = verbs.slice(0, index).some(({ kind }) => kind === 'finite');
  const previous = verbs[index - 1];
  // "keeps talking", "went on to say", "began by saying"
  if (
    previous !== undefined &&
    verb.first - previous.at <= 2 &&
    words[verb.first - 1]!.tag !== 'PUNCT' &&
    words[verb.first - 1]!.tag !== 'NOUN'
  )
    return subjectOf(sentence, previous);
  if (!finiteBefore) {
    if (verb.kind === 'infinitive') return undefined;
    for (const next of verbs.slice(index + 1)) {
      const own = next.kind === 'finite' ? ownSubject(sentence, next) : undefined;
      if (own !== undefined && closesWithComma(words[own.start - 1])) return own;
    }
    return undefined;
  }
  if (
    verb.kind === 'gerund' &&
    before !== undefined &&
    (before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'PRON')
  ) {
    // "issued a statement saying": its author says it. "a sign saying": nobody does.
    if (!DOCUMENT.has(before.lower) && !/day$|night$|morning$|week$|month$/u.test(before.lower)) return undefined;
  }
  const subject = earlierSubject(sentence, index);
  if (verb.kind === 'infinitive' && subject !== undefined && before?.tag === 'NOUN')
    return isPerson(words, subject) ? subject : undefined;
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
