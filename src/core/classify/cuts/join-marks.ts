import { mergeEdits } from '../../compare/join-edits.ts';
import type { Edit } from '../../model.ts';
import type { Context } from '../change-in-context.ts';

const WORD = /[\p{L}\p{N}]/u;
/** What joins the words of a compound, or parts them. */
const JOINT = /^[\s\u00AD‐‑–-]*$/u;
/** In words: "[“/‘]safe[”/’]". Marks around a longer stretch are two changes, for one would mark all that they enclose. */
const MOST_ENCLOSED = 3;
const OPENS = /^["'“‘«„‚‹「『]$/u;
const CLOSES = /^["'”’»“‘›」』]$/u;

/**
 * The edits, with marks joined that are one: a dash and the spaces around it, the hyphens of a compound and its capitals, a
 * pair of quotation marks around a few words.
 *
 * Before: "it was[ /][-/—][ /]late", "Commander[-/ ]in[-/ ][Chief/chief]"; after: one edit each.
 */
export function joinMarks(edits: readonly Edit[], { a, b }: Context): readonly Edit[] {
  const result: Edit[] = [];
  // Known of the last edit: thousands of marks in a row become one, which is not read anew for each of them.
  let areMarks = false;
  for (const edit of edits) {
    const before = result.at(-1);
    const isMark = isMarks(edit);
    if (before === undefined || !areOne(before, edit, a, areMarks && isMark)) {
      result.push(edit);
      areMarks = isMark;
      continue;
    }
    const merged = mergeEdits(before, edit, a, b);
    result[result.length - 1] = merged;
    areMarks = before.a.end === edit.a.start ? areMarks && isMark : isMarks(merged);
  }
  return result;
}

function areOne(first: Edit, second: Edit, a: string, areBothMarks: boolean): boolean {
  const between = a.slice(first.a.end, second.a.start);
  if (between === '') return touch(first, second, areBothMarks);
  if (endsInJoint(first) && /^[\p{L}\p{N}]+$/u.test(between)) return isJoint(second);
  return (
    isPair(first, second) &&
    (between.match(/[\p{L}\p{N}]+/gu) ?? []).length <= MOST_ENCLOSED &&
    !/[.!?\n]/.test(between)
  );
}

/** Marks beside marks; or the capital of a compound's last word, beside its hyphen. */
function touch(first: Edit, second: Edit, areBothMarks: boolean): boolean {
  if (first.b.end !== second.b.start || isBreak(first) || isBreak(second)) return false;
  if (areBothMarks) return true;
  return (endsInJoint(first) && isCapital(second)) || (isCapital(first) && isJoint(second));
}

function isCapital({ a, b }: Edit): boolean {
  return a.text !== b.text && a.text.toLowerCase() === b.text.toLowerCase();
}

function isMarks({ a, b }: Edit): boolean {
  return !WORD.test(a.text) && !WORD.test(b.text);
}

function isJoint({ a, b }: Edit): boolean {
  return JOINT.test(a.text) && JOINT.test(b.text) && /[^\s]/.test(a.text + b.text) && !isBreak({ a, b });
}

function endsInJoint({ a, b }: Edit): boolean {
  return [a.text, b.text].some((text) => /[‐‑-]$/u.test(text)) || isJoint({ a, b });
}

function isBreak({ a, b }: Edit): boolean {
  return a.text.includes('\n') || b.text.includes('\n');
}

function isPair(first: Edit, second: Edit): boolean {
  return (['a', 'b'] as const).every((side) => {
    const [opening, closing] = [first[side].text, second[side].text];
    return (OPENS.test(opening) && CLOSES.test(closing)) || (opening === '' && closing === '');
  });
}
