import { mergeEdits } from '../../compare/join-edits.ts';
import type { ChangeKind, Edit } from '../../model.ts';
import { saysWhen } from '../calendar.ts';
import type { ChangeInContext, Context } from '../change-in-context.ts';
import { decide } from '../decide.ts';
import { isLight } from '../light-words.ts';

/** Kinds that say no more than that other words stand there; every other one is a thing of its own. */
const VAGUE: ReadonlySet<ChangeKind> = new Set(['rewording', 'omission', 'addition', 'attribution', 'judgement']);
/** The same for what describes a noun, which may be a name that the passage has elsewhere. */
const MODIFIES: ReadonlySet<ChangeKind> = new Set([...VAGUE, 'reference', 'name-form']);
/**
 * How many words of news must differ, on both sides of two edits, for each that both print between them, and how many besides.
 * With fewer, independent changes side by side become one; with more, a phrase that was written anew falls into shreds.
 */
const REWRITTEN = { forEachShared: 5, besides: 2 } as const;
/** In words: what is put before a noun here and after it there. */
const LONGEST_MODIFIER = 4;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const SENTENCE_ENDS = /[.!?…]["'’”)\]]*\s|\n/u;

/**
 * The edits, with those joined that are shreds of one phrase which was written anew.
 *
 * Before: "[Protests in town turned violent/Scores of rioters] Wednesday [as demonstrators/night] attacked"; after: one edit. And
 * "[anonymous /]sources[/ it did not name]": a noun with what describes it.
 */
export function joinPhrases(
  edits: readonly Edit[],
  read: (edit: Edit) => ChangeInContext,
  { a, b }: Context,
): readonly Edit[] {
  const result: Edit[] = [];
  for (const [index, edit] of edits.entries()) {
    // Only with its neighbour is each compared: what was joined so far would swallow all that follows.
    const neighbour = edits[index - 1];
    if (neighbour !== undefined && isOnePhrase(neighbour, edit, read, a))
      result[result.length - 1] = mergeEdits(result.at(-1)!, edit, a, b);
    else result.push(edit);
  }
  return result;
}

function isOnePhrase(first: Edit, second: Edit, read: (edit: Edit) => ChangeInContext, a: string): boolean {
  const between = a.slice(first.a.end, second.a.start);
  if (between.length > 60 || /[,;:–—]|--/.test(between) || SENTENCE_ENDS.test(`${between} `) || endsSentence(first))
    return false;
  const [sideOfFirst, sideOfSecond] = [aloneOn(first), aloneOn(second)];
  if (sideOfFirst !== undefined && sideOfFirst === sideOfSecond) return false;
  const isLone = sideOfFirst !== undefined || sideOfSecond !== undefined;
  const shared = newsIn(between);
  const changed = [first, second].reduce((sum, edit) => sum + newsIn(edit.a.text) + newsIn(edit.b.text), 0);
  const isRewritten =
    changed >= REWRITTEN.forEachShared * shared + REWRITTEN.besides &&
    // A phrase that only one article has is as likely a thing of its own.
    (!isLone ||
      (shared === 1 &&
        (between.match(WORD) ?? []).length === 1 &&
        !closesWithComma(first) &&
        !closesWithComma(second)));
  const isDescribed =
    isModifier(first) &&
    isModifier(second) &&
    sideOfFirst !== undefined &&
    sideOfSecond !== undefined &&
    shared === 1 &&
    /^\s?[\p{L}\p{N}’'-]+\s?$/u.test(between);
  if (
    isDescribed &&
    !read(first).quoted &&
    !read(second).quoted &&
    [first, second].every((edit) => MODIFIES.has(decide(read(edit)).kind))
  )
    return true;
  return isRewritten && [first, second].every((edit) => isVague(read(edit)));
}

function isVague(change: ChangeInContext): boolean {
  return !change.quoted && VAGUE.has(decide(change).kind);
}

/** The side that alone prints something; undefined where both do. */
function aloneOn({ a, b }: Edit): 'a' | 'b' | undefined {
  if (b.text.trim() === '') return 'a';
  return a.text.trim() === '' ? 'b' : undefined;
}

function isModifier({ a, b }: Edit): boolean {
  const words = (a.text + b.text).match(WORD) ?? [];
  return (
    words.length > 0 &&
    words.length <= LONGEST_MODIFIER &&
    !saysWhen(words.map((word) => word.toLowerCase())) &&
    !/[,;:]/.test(a.text + b.text)
  );
}

/** A clause of its own. */
function closesWithComma({ a, b }: Edit): boolean {
  return /,\s*$/.test(a.text) || /,\s*$/.test(b.text);
}

function endsSentence({ a, b }: Edit): boolean {
  return [a, b].some(({ text }) => SENTENCE_ENDS.test(`${text.trim()} `));
}

/** How many words carry news. */
function newsIn(text: string): number {
  return (text.match(WORD) ?? []).filter((word) => !isLight(word.toLowerCase())).length;
}
