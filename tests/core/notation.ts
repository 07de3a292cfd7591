import type { Change, Edit } from '../../src/core/model.ts';

/**
 * Two texts and their differences in one line: "one [two/twi] three" is `one two three` beside `one twi three`. A kind may
 * follow: "[two/twi|spelling]". `¶` stands for a paragraph break. Round brackets and everything else stand for themselves.
 */
const DIFFERENCE = /\[([^[\]/]*)\/([^[\]|]*)(?:\|([a-z-]+))?\]/g;

export interface Notated {
  readonly a: string;
  readonly b: string;
}

/** The two texts of a notation. */
export function textsOf(notation: string): Notated {
  const side = (which: 1 | 2): string =>
    notation.replace(DIFFERENCE, (...found) => String(found[which])).replaceAll('¶', '\n\n');
  return { a: side(1), b: side(2) };
}

/** Edits written down as the notation. */
export function notationOf(a: string, edits: readonly (Edit | Change)[], withKinds = false): string {
  let shown = '';
  let place = 0;
  for (const edit of edits) {
    const kind = withKinds && 'kind' in edit ? `|${edit.kind}` : '';
    shown += `${a.slice(place, edit.a.start)}[${edit.a.text}/${edit.b.text}${kind}]`;
    place = edit.a.end;
  }
  return (shown + a.slice(place)).replaceAll('\n\n', '¶');
}
