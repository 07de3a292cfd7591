import { KINDS } from '../core/classify/kinds.ts';
import type { Change, ChangeGroup, Side } from '../core/model.ts';
import { isStretch } from '../core/view/ghosts.ts';
import { KIND_NOUNS } from '../core/view/kind-nouns.ts';
import type { PrintedParagraph, Row } from '../core/view/rows.ts';
import type { Run } from '../core/view/runs.ts';
import type { Style } from './terminal.ts';
import type { StyledPiece } from './wrap-text.ts';

/** What stands around the two wordings of a change, so that groups can be told apart without colours, and the style. */
export const GROUP_MARKS: Readonly<
  Record<ChangeGroup, { readonly open: string; readonly close: string; readonly style: Style }>
> = {
  substance: { open: '[', close: ']', style: ['red', 'bold'] },
  wording: { open: '{', close: '}', style: 'cyan' },
  style: { open: '<', close: '>', style: 'yellow' },
};

/** Stands for the side of a change that prints nothing. */
const NOTHING = '–';

/** What is to be said of a row besides its texts: its kind, its shape, or where it is missing; "" if nothing is. */
export function rowTitle({ a, b, shape }: Row, labels: Readonly<Record<Side, string>>): string {
  const printed = a.kind === 'printed' ? a : b;
  const kind = printed.kind === 'printed' ? printed.paragraphs[0]?.paragraph.kind : undefined;
  const missing = (
    [
      ['a', a],
      ['b', b],
    ] as const
  ).flatMap(([side, cell]) =>
    // A page says "in this copy" in the column of the copy; here it has a name.
    cell.kind === 'missing' ? [cell.words.replace('this copy', labels[side])] : [],
  );
  const named = kind === undefined || kind === 'paragraph' || missing.length > 0 ? [] : [KIND_NOUNS[kind][0]];
  return [...named, shape, ...missing]
    .filter((part) => part !== '')
    .map((part) => ` · ${part}`)
    .join('');
}

/**
 * The paragraphs of a row, each as pieces: those of `a`, with the words of `b` in its changes; of a row that `a` does not print,
 * those of `b`.
 */
export function rowPieces({ passage, a, b }: Row): readonly (readonly StyledPiece[])[] {
  const cell = a.kind === 'printed' ? a : b;
  return cell.kind === 'printed' ? cell.paragraphs.map((printed) => piecesOf(printed, passage.changes)) : [];
}

/** Runs of `a` and what `b` prints for their changes, as "[fourteen / thirteen · figure]". */
function piecesOf({ runs }: PrintedParagraph, changes: readonly Change[]): readonly StyledPiece[] {
  return runs.flatMap((run, index): readonly StyledPiece[] => {
    const number = run.change ?? run.ghost?.change;
    const change = number === undefined ? undefined : changes[number];
    if (change === undefined) return run.text === '' ? [] : [{ text: run.text }];
    return marked(run, change, runs[index - 1], runs[index + 1]);
  });
}

function marked({ text, opens, closes, ghost, change: number }: Run, change: Change, before?: Run, after?: Run) {
  const { open, close, style } = GROUP_MARKS[change.group];
  // What was written anew is easier to read on lines of its own.
  const [start, between, end] = isStretch(change) ? ['\n', '\n/ ', '\n'] : ['', ' / ', ''];
  const label: StyledPiece = { text: ` · ${nameOf(change)}`, style: 'dim' };
  const sign = (words: string): StyledPiece => ({ text: words, style });
  if (ghost === undefined) {
    const isContinued = after?.ghost !== undefined && after.ghost.change === number;
    const isOnlyHere = change.b.text.trim() === '';
    const ending = [...(isOnlyHere ? [sign(` / ${NOTHING}`), label] : []), sign(close)];
    return [sign((opens ? start + open : '') + text), ...(closes && !isContinued ? ending : [])];
  }
  const isFirst = before?.change !== ghost.change;
  const opening = `${ghost.apartBefore ? ' ' : ''}${open}${NOTHING} / `;
  const space: StyledPiece = { text: (isFirst && ghost.apartAfter ? ' ' : '') + end };
  return [sign((isFirst ? opening : between) + ghost.words), label, sign(close), space];
}

function nameOf({ kind }: Change): string {
  return (KINDS.find((one) => one.kind === kind)?.name ?? kind).toLowerCase();
}
