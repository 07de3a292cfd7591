import { isNaming, isSaying } from './verbs.ts';
import type { Word } from './tagged.ts';

/** A verb with its auxiliaries. `first` to `last` are places in the sentence, both in; `at` is that of the verb itself. */
export interface VerbGroup {
  readonly first: number;
  readonly at: number;
  readonly kind: 'finite' | 'gerund' | 'infinitive';
  readonly passive: boolean;
  readonly lower: string;
}

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m", 'am', 'get', 'got', 'gets']);
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who']);
const BETWEEN = new Set(['also', 'both', 'not', "n't", 'all', 'once', 'then', 'even', 'later', 'never', 'ever', 'just', 'now', 'still']);

/** The verb groups of a sentence, in order. */
export function verbGroupsOf(words: readonly Word[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const [at, word] of words.entries()) {
    if (!isVerb(words, at)) continue;
    const isMain = word.tag !== 'AUX';
    // An auxiliary before its verb belongs to that.
    if (!isMain && leadsToVerb(words, at)) continue;
    let first = at;
    let passive = false;
    let toBefore = false;
    let hasAuxiliary = !isMain;
    while (first > 0) {
      const before = words[first - 1]!;
      if (before.tag === 'AUX' || (before.lower === "'s" && words[first - 2]?.tag === 'PRON')) {
        hasAuxiliary = true;
        if (BE.has(before.lower)) passive = true;
      } else if (before.lower === 'to' && before.tag !== 'ADP') toBefore = true;
      else if (!isBetween(before)) break;
      first -= 1;
      if (toBefore) break;
    }
    const isGerund = isMain && word.lower.endsWith('ing') && !hasAuxiliary;
    const kind = toBefore ? 'infinitive' : isGerund ? 'gerund' : 'finite';
    groups.push({
      first: skipAdverbs(words, first, at),
      at,
      kind,
      passive: isMain && !word.lower.endsWith('ing') && (passive || words[at + 1]?.lower === 'by'),
      lower: word.lower,
    });
  }
  return groups;
}

function skipAdverbs(words: readonly Word[], first: number, at: number): number {
  let k = first;
  while (k < at && isBetween(words[k]!)) k += 1;
  return k;
}

/** Whether a word stands between a subject and its verb and belongs to neither. */
export function isBetween(word: Word | undefined): boolean {
  return word !== undefined && ((word.tag === 'ADV' && !/^(?:when|where|how|why|whenever|wherever)$/u.test(word.lower)) || BETWEEN.has(word.lower));
}

function leadsToVerb(words: readonly Word[], at: number): boolean {
  let k = at + 1;
  while (k < words.length && (isBetween(words[k]!) || words[k]!.tag === 'AUX')) k += 1;
  return k < words.length && isVerb(words, k) && words[k]!.tag !== 'AUX';
}

function isVerb(words: readonly Word[], at: number): boolean {
  const { tag, lower } = words[at]!;
  if (tag === 'AUX') return true;
  const before = words[at - 1];
  const after = words[at + 1];
  if (tag === 'VERB') {
    // "the elected mayor": between what opens a noun phrase and its noun.
    const opens = before?.tag === 'DET' || before?.tag === 'ADJ' || isPossessive(before);
    if (lower === 'think' && after?.lower.startsWith('tank')) return false;
    return !(opens && (after?.tag === 'NOUN' || after?.tag === 'PROPN')) && !(lower === 'called' && before?.lower === 'so');
  }
  return false;
}

function isAfterQuotation(words: readonly Word[], noun: number): boolean {
  const before = words[noun - 1]?.tag === 'DET' ? words[noun - 2] : words[noun - 1];
  return before?.tag === 'QUOTE' || (before?.text === ',' && words[noun - 3]?.tag === 'QUOTE');
}

export function isPossessive(word: Word | undefined): boolean {
  return word?.lower === "'s" || word?.text === '’' || word?.text === "'" || POSSESSIVES.has(word?.lower ?? '');
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

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
  if (tag === 'ADJ' && lower.endsWith('ing') && BE.has(before.lower) && after !== undefined && /^(?:NOUN|PROPN|ADJ|DET|QUOTE)$/u.test(after.tag)) return true;
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
  if (/s$/u.test(before.lower) && !/(?:s|ed|ing)$/u.test(lower) && isAfterQuotation(words, at - 1) && after?.tag !== 'NOUN') return true;
  const hasSubject = before.tag === 'PROPN' || SUBJECT_PRONOUNS.has(words[subject]!.lower) || before.tag === 'QUOTE';
  return hasSubject && (follows || SUBJECT_PRONOUNS.has(words[subject]!.lower) || /ed$|wrote|said|told/u.test(lower));
}

