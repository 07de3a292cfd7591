import { mergeEdits } from '../../compare/join-edits.ts';
import type { Edit } from '../../model.ts';
import { TITLES } from '../../text/titles.ts';
import type { ChangeInContext, Context } from '../change-in-context.ts';
import { decide } from '../decide.ts';
import { isNameWord } from '../names.ts';

const NEXT_WORD = /^(\s)((?:(?:al|el|as|ash|an)-)?\p{Lu}[\p{L}\p{M}'’-]*(?:\.(?=\s\p{Lu}))?)/u;
const LAST_WORD = /(\p{Lu}[\p{L}\p{M}'’-]*)(\s)$/u;

/**
 * The edits, with a name that one article gives more of taken whole: one name was put for the other.
 *
 * Before: "[/U.S. ]President [/Donald ]Trump"; after: "[President Trump/U.S. President Donald Trump]".
 */
export function growNames(
  edits: readonly Edit[],
  read: (edit: Edit) => ChangeInContext,
  { a, b }: Context,
): readonly Edit[] {
  const result: Edit[] = [];
  const names = new Set<number>();
  for (const [index, edit] of edits.entries()) {
    const before = result.at(-1);
    const next = edits[index + 1];
    const grown = isMoreOfName(edit, read) ? grow(edit, before, next) : edit;
    if (before !== undefined && grown !== edit && meets(before, grown, result.length - 1)) {
      result[result.length - 1] = mergeEdits(before, grown, a, b);
    } else result.push(grown);
    if (grown !== edit) names.add(result.length - 1);
  }
  return result;

  /** It reaches into the edit before it, or that is a piece of the same name. */
  function meets(before: Edit, grown: Edit, index: number): boolean {
    if (grown.a.start < before.a.end || grown.b.start < before.b.end) return true;
    return (
      names.has(index) && a.slice(before.a.end, grown.a.start) === ' ' && b.slice(before.b.end, grown.b.start) === ' '
    );
  }

  function grow(edit: Edit, before: Edit | undefined, next: Edit | undefined): Edit {
    // Both texts are the same up to the edits beside it.
    let [start, startB] = [edit.a.start, edit.b.start];
    let [end, endB] = [edit.a.end, edit.b.end];
    const inner = (edit.a.text || edit.b.text).trimEnd().length;
    const hasSpaceAfter = (edit.a.text || edit.b.text).length > inner;
    // The space after the words that only one side prints is the border to the rest of the name.
    const stop = next?.a.start ?? a.length;
    let rest = `${hasSpaceAfter ? ' ' : ''}${a.slice(end, stop)}`;
    let shift = hasSpaceAfter ? -1 : 0;
    for (let match = NEXT_WORD.exec(rest); match !== null; match = NEXT_WORD.exec(rest)) {
      const length = match[0].length + shift;
      [end, endB, shift] = [end + length, endB + length, 0];
      rest = a.slice(end, stop);
    }
    const from = before?.a.end ?? 0;
    for (
      let match = LAST_WORD.exec(a.slice(from, start));
      match !== null;
      match = LAST_WORD.exec(a.slice(from, start))
    ) {
      if (
        !isNameWord(match[1]!) ||
        TITLES.has(match[1]!.toLowerCase()) ||
        opensSentence(a.slice(from, start - match[0].length))
      )
        break;
      [start, startB] = [start - match[0].length, startB - match[0].length];
    }
    return {
      a: { start, end, text: a.slice(start, end) },
      b: { start: startB, end: endB, text: b.slice(startB, endB) },
    };
  }
}

function isMoreOfName(edit: Edit, read: (edit: Edit) => ChangeInContext): boolean {
  if (edit.a.text.trim() !== '' && edit.b.text.trim() !== '') return false;
  const change = read(edit);
  return decide(change).kind === 'name-form';
}

/** A capital there may be the sentence's, not a name's. */
function opensSentence(before: string): boolean {
  return /(?:^|[.!?…:]["'’”)\]]*\s+|\n)$/u.test(before);
}
