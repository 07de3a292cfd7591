import type { Change, ChangeGroup, Side } from '../model.ts';

/**
 * A stretch of a text that is shown beside another: as the other has it, another wording, or a place where the other has
 * words that stand only there (then `text` is empty, and `lacking` holds them).
 */
export interface Piece {
  readonly text: string;
  readonly group?: ChangeGroup;
  readonly lacking?: string;
}

const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Cuts one side's text into pieces at its changes. The texts of the pieces, joined, are the text.
 *
 * Marks cover words, never the spaces around them.
 */
export function piecesOf(text: string, changes: readonly Change[], side: Side): readonly Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  for (const change of changes) {
    const { start, end } = change[side];
    const words = text.slice(start, end);
    const lacking = change[side === 'a' ? 'b' : 'a'].text.trim();
    const from = start + words.length - words.trimStart().length;
    const to = Math.max(from, start + words.trimEnd().length);
    push({ text: text.slice(place, from) });
    if (to > from) push({ text: text.slice(from, to), group: change.group });
    else if (HAS_WORD.test(lacking) && change.group === 'substance') pieces.push({ text: '', lacking });
    place = to;
  }
  push({ text: text.slice(place) });
  return pieces;

  function push(piece: Piece): void {
    if (piece.text !== '') pieces.push(piece);
  }
}
