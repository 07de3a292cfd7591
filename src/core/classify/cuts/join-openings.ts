import type { Edit } from '../../model.ts';
import type { Context } from '../change-in-context.ts';

/**
 * The edits, with words that only one article has at the beginning of a sentence joined to the capital that they took from the
 * next word: one thing was done.
 *
 * Before: "[/The ][Officials/officials] left"; after: "[Officials/The officials] left".
 */
export function joinOpenings(edits: readonly Edit[], { a, b }: Context): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const before = result.at(-1);
    const joins =
      before !== undefined &&
      isCapital(edit) &&
      ((touches(before, edit) && isAlone(before)) || isJoint(before, edit, a, b));
    if (before === undefined || !joins) {
      result.push(edit);
      continue;
    }
    result[result.length - 1] = {
      a: { start: before.a.start, end: edit.a.end, text: a.slice(before.a.start, edit.a.end) },
      b: { start: before.b.start, end: edit.b.end, text: b.slice(before.b.start, edit.b.end) },
    };
  }
  return result;
}

/** "[, and/.] [the/The] index": one article goes on where the other begins a sentence. */
function isJoint(before: Edit, edit: Edit, a: string, b: string): boolean {
  const isNext = a.slice(before.a.end, edit.a.start) === ' ' && b.slice(before.b.end, edit.b.start) === ' ';
  const [joint, stop] = before.a.text.trim() === '.' ? [before.b.text, before.a.text] : [before.a.text, before.b.text];
  return (
    isNext && stop.trim() === '.' && /^[,;]?\s?(?:and|but|though|although|while|as|who|which)?$/.test(joint.trim())
  );
}

function touches(before: Edit, { a, b }: Edit): boolean {
  return before.a.end === a.start && before.b.end === b.start;
}

/** Only a letter's case differs. */
function isCapital({ a, b }: Edit): boolean {
  return a.text !== b.text && a.text.toLowerCase() === b.text.toLowerCase() && /\p{L}/u.test(a.text);
}

/** A few words of one side; a whole sentence or a dateline takes no capital from the next. */
function isAlone({ a, b }: Edit): boolean {
  const [some, other] = a.text === '' ? [b.text, a.text] : [a.text, b.text];
  return other === '' && /\p{L}/u.test(some) && /[\p{L}\p{N},]\s$/u.test(some);
}
