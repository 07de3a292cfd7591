import type { Word } from './tagged.ts';
import { BE } from './verb-groups.ts';
import { isNaming, isSaying } from './verbs.ts';

/** Pronouns after which a verb stands. */
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who']);

/** The words of a sentence, with verbs of saying that the model took for nouns set right. */
export function withVerbs(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => (isMistaken(words, at) ? { ...word, tag: 'VERB' as const } : word));
}

function isMistaken(words: readonly Word[], at: number): boolean {
  const { tag, lower, text } = words[at]!;
  if (tag === 'NOUN' && /^(?:shot|hit|fires|shoots|hits)$/u.test(lower) && words[at + 1]?.lower === 'back') return true;
  if (!/^(?:NOUN|ADJ|ADP|PROPN)$/u.test(tag) || text !== lower || !(isSaying(lower) || isNaming(lower))) return false;
  const after = words[at + 1];
  const before = words[at - 1];
  if (before === undefined) return false;
  if (
    tag === 'ADJ' &&
    lower.endsWith('ing') &&
    BE.has(before.lower) &&
    after !== undefined &&
    /^(?:NOUN|PROPN|ADJ|DET|QUOTE)$/u.test(after.tag)
  )
    return true;
  let subject = at - 1;
  while (subject > 0 && words[subject]!.tag === 'ADV') subject -= 1;
  const follows =
    after === undefined ||
    after.tag === 'QUOTE' ||
    after.tag === 'PRON' ||
    after.tag === 'DET' ||
    after.tag === 'SCONJ' ||
    after.text === ':' ||
    after.lower === 'that' ||
    (after.text === ',' && words[at + 2]?.tag === 'QUOTE');
  // "The ad claims “…”", "“…,” the Danes state": a noun before it, one for one form and many for the other.
  const quotedOrThat = after?.tag === 'QUOTE' || after?.lower === 'that';
  if (before.tag === 'NOUN' && /[^s]s$/u.test(lower) && !/s$/u.test(before.lower) && quotedOrThat) return true;
  if (
    /s$/u.test(before.lower) &&
    !/(?:s|ed|ing)$/u.test(lower) &&
    isAfterQuotation(words, at - 1) &&
    after?.tag !== 'NOUN'
  )
    return true;
  const hasSubject = before.tag === 'PROPN' || SUBJECT_PRONOUNS.has(words[subject]!.lower) || before.tag === 'QUOTE';
  return hasSubject && (follows || SUBJECT_PRONOUNS.has(words[subject]!.lower) || /ed$|wrote|said|told/u.test(lower));
}

function isAfterQuotation(words: readonly Word[], noun: number): boolean {
  const before = words[noun - 1]?.tag === 'DET' ? words[noun - 2] : words[noun - 1];
  return before?.tag === 'QUOTE' || (before?.text === ',' && words[noun - 3]?.tag === 'QUOTE');
}
