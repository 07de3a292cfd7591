import type { Word } from './tagged.ts';

/** A verb with its auxiliaries. `first` to `last` are places in the sentence, both in; `at` is that of the verb itself. */
export interface VerbGroup {
  readonly first: number;
  readonly at: number;
  readonly kind: 'finite' | 'gerund' | 'infinitive';
  readonly passive: boolean;
  readonly lower: string;
}

/** Forms of "be" and of what stands for it in a passive. */
export const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'s",
  "'re",
  "'m",
  'am',
  'get',
  'got',
  'gets',
]);

/** Words between an auxiliary and its verb that the model does not always call adverbs. */
const BETWEEN = new Set([
  'also',
  'both',
  'not',
  "n't",
  'all',
  'once',
  'then',
  'even',
  'later',
  'never',
  'ever',
  'just',
  'now',
  'still',
]);

/** Pronouns before what belongs to somebody. */
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

/** Words that are a noun phrase by themselves: "some said". */
export const PRONOUN_HEADS = new Set([
  'one',
  'some',
  'others',
  'many',
  'most',
  'both',
  'all',
  'someone',
  'everyone',
  'few',
  'several',
  'another',
  'none',
]);

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
    if (lower.endsWith('ing') && /^(?:more|most|very|so)$/u.test(before?.lower ?? '')) return false;
    if (lower === 'think' && after?.lower.startsWith('tank')) return false;
    return (
      !(opens && (after?.tag === 'NOUN' || after?.tag === 'PROPN')) && !(lower === 'called' && before?.lower === 'so')
    );
  }
  return false;
}

/** Whether a word stands between a subject and its verb and belongs to neither. */
export function isBetween(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    ((word.tag === 'ADV' && !/^(?:when|where|how|why|whenever|wherever)$/u.test(word.lower)) || BETWEEN.has(word.lower))
  );
}

/** "’s", "his": what belongs to somebody follows. */
export function isPossessive(word: Word | undefined): boolean {
  return word?.lower === "'s" || word?.text === '’' || word?.text === "'" || POSSESSIVES.has(word?.lower ?? '');
}
