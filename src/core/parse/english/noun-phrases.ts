import type { Word } from './tagged.ts';
import { tellsTime } from './time.ts';
import { isPossessive, PRONOUN_HEADS } from './verb-groups.ts';

/** A noun phrase: `start` is in, `end` is out, both places in the sentence. `head` is its last noun or its pronoun. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** Pronouns that can be a subject. */
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);

/** Adjectives that end a phrase as its noun: "the police chief". */
const NOMINAL = new Set('chief general elect executive official representative professional veteran native'.split(' '));

/** Words that open no subject who speaks. */
const NEVER_OPENS = new Set([
  'there',
  'this',
  'that',
  'these',
  'those',
  'what',
  'which',
  'who',
  'whom',
  'whose',
  'how',
  'why',
  'when',
  'where',
  'here',
  'such',
]);

/** The noun phrase that begins at a word, without what follows its noun; undefined where none begins there. */
function basePhraseAt(words: readonly Word[], start: number): NounPhrase | undefined {
  const first = words[start];
  if (first === undefined) return undefined;
  if (PRONOUNS.has(first.lower) && first.tag !== 'PROPN') return { start, end: start + 1, head: start };
  if (NEVER_OPENS.has(first.lower) && first.tag !== 'PROPN') {
    const points =
      first.tag === 'DET' && /^th/u.test(first.lower) && /^(?:NOUN|PROPN|ADJ)$/u.test(words[start + 1]?.tag ?? '');
    if (!points) return undefined;
  }
  let head = -1;
  let k = start;
  for (; k < words.length; k += 1) {
    const word = words[k]!;
    const { tag, lower, text } = word;
    if (tag === 'PROPN' || tag === 'NOUN' || (tag === 'SYM' && text.length > 1) || tag === 'X') {
      head = k;
    } else if (tag === 'NUM') {
      // "Hale 61": a number goes on a phrase and ends none, but "one" may stand alone.
      if (head < 0 || words[k + 1]?.tag === 'NOUN')
        head = Math.max(head, lower === 'one' || /^\d/u.test(text) ? k : head);
    } else if (tag === 'DET' || isPossessive(word)) {
      if (tag === 'DET' && head >= 0) break;
      if (PRONOUN_HEADS.has(lower)) head = k;
      else if (isPossessive(word) && k > start && words[k - 1]!.tag !== 'NOUN' && words[k - 1]!.tag !== 'PROPN') break;
    } else if (tag === 'ADJ') {
      if (PRONOUN_HEADS.has(lower)) head = Math.max(head, k);
      else if (head >= 0 && NOMINAL.has(lower) && !nounFollows(words, k)) head = k;
      else if (head >= 0 && !nounFollows(words, k)) break;
    } else if (tag === 'PRON' && (PRONOUN_HEADS.has(lower) || isPossessive(word))) {
      if (PRONOUN_HEADS.has(lower)) head = k;
    } else if (tag === 'ADV') {
      if (k === start || head >= 0 || !describes(words, k)) break;
    } else if (tag === 'VERB') {
      if (k === start || head >= 0 || !describes(words, k)) break;
    } else if (text === ',' && head < 0 && k > start && words[k - 1]!.tag === 'ADJ' && words[k + 1]?.tag === 'ADJ') {
    } else if (text === '&' || (text === '/' && head >= 0)) {
      if (head < 0) break;
    } else if (tag === 'QUOTE') {
      // "Tom “Otter” Ott": a nickname.
      if (
        words[k - 1]?.tag !== 'PROPN' ||
        words[k + 1]?.tag !== 'PROPN' ||
        word.closing !== '' ||
        head < 0 ||
        k - start > 1
      )
        break;
    } else break;
  }
  if (head < 0) return undefined;
  // A possessive without its noun is nobody: "Hale's only".
  if (isPossessiveMark(words[head + 1])) return undefined;
  return { start, end: head + 1, head };
}

/** The ending that makes a noun an owner: "’s". */
export function isPossessiveMark(word: Word | undefined): boolean {
  return word !== undefined && /^['’]s?$/u.test(word.text);
}

function nounFollows(words: readonly Word[], at: number): boolean {
  let k = at + 1;
  while (words[k]?.tag === 'ADJ') k += 1;
  const tag = words[k]?.tag;
  return tag === 'NOUN' || tag === 'PROPN';
}

/** "the [recently] elected mayor": before a noun to come. */
function describes(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag;
  return next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || (next === 'VERB' && describes(words, at + 1));
}

/**
 * The noun phrase that begins at a word, with what belongs to its noun: "the mayor of Selby", "Hale and Ott",
 * "Ann Hale (Labour)". `isDescription` holds for phrases that hang more on their noun: "a professor at Selby College".
 */
export function phraseAt(words: readonly Word[], start: number): NounPhrase | undefined {
  const base = basePhraseAt(words, start);
  if (base === undefined || isBare(words, base)) return undefined;
  let end = endOfList(words, base) ?? base.end;
  let isDescription = words[base.head]!.tag !== 'PROPN';
  if (PRONOUNS.has(words[start]!.lower) && words[start]!.tag !== 'PROPN') {
    const other = words[end]?.lower === 'and' ? basePhraseAt(words, end + 1) : undefined;
    return other === undefined || words[other.end]?.tag === 'PUNCT' ? base : { ...base, end: other.end };
  }
  for (;;) {
    const next = words[end];
    if (next === undefined) break;
    if (/^(?:him|her|it|them)sel(?:f|ves)$/u.test(next.lower)) {
      end += 1;
      continue;
    }
    if (next.text === '(') {
      const close = closingBracket(words, end);
      if (close === undefined) break;
      end = close + 1;
      continue;
    }
    const isAnd = next.lower === 'and' || next.lower === '&';
    const attaches =
      next.lower === 'of' ||
      (isDescription && /^(?:for|at|from|with|in|to|on|near|against|behind|under|by)$/u.test(next.lower));
    if (!attaches && !isAnd) break;
    const after = basePhraseAt(words, end + 1);
    if (after === undefined || PRONOUNS.has(words[end + 1]!.lower)) break;
    if (attaches && next.lower !== 'of' && isTimeOrManner(words, after)) break;
    if (isAnd) isDescription = words[after.head]!.tag !== 'PROPN';
    end = after.end;
  }
  return { ...base, end };
}

/** "departure", "2016": one thing without an article is nobody who speaks. */
function isBare(words: readonly Word[], { start, head }: NounPhrase): boolean {
  const { tag, lower } = words[head]!;
  if (tag === 'NUM') return /^\d{4}$/u.test(lower);
  return start === head && tag === 'NOUN' && !/(?:s|people|police|man|woman)$/u.test(lower);
}

/** "Ann Hale, Tom Ott and Ida Penn": names, the last after "and". */
function endOfList(words: readonly Word[], first: NounPhrase): number | undefined {
  if (words[first.head]!.tag !== 'PROPN') return undefined;
  let { end } = first;
  for (let names = 1; names < LONGEST_LIST; names += 1) {
    const isLast = words[end]?.lower === 'and' || (words[end]?.text === ',' && words[end + 1]?.lower === 'and');
    if (words[end]?.text !== ',' && !isLast) return undefined;
    const next = basePhraseAt(words, end + (isLast && words[end]!.text === ',' ? 2 : 1));
    if (next === undefined || words[next.head]!.tag !== 'PROPN' || PRONOUNS.has(words[next.start]!.lower))
      return undefined;
    end = next.end;
    if (isLast) return names > 1 ? end : undefined;
  }
  return undefined;
}

/** In names. */
const LONGEST_LIST = 8;

/** Where and how something is said: "in a statement" is no part of who says it. */
const MANNER = new Set(
  'statement interview email e-mail letter tweet post video speech message conference briefing release column op-ed report hearing debate rally news phone telephone television radio twitter facebook response reference reply reporters'.split(
    ' ',
  ),
);

function isTimeOrManner(words: readonly Word[], { head, start }: NounPhrase): boolean {
  const { lower } = words[head]!;
  if (tellsTime(words[head]!) || MANNER.has(lower) || /^\d{4}$/u.test(lower)) return true;
  return /^\d/u.test(words[start]!.lower);
}

function closingBracket(words: readonly Word[], open: number): number | undefined {
  for (let k = open + 1; k < Math.min(words.length, open + 14); k += 1) if (words[k]!.text === ')') return k;
  return undefined;
}
