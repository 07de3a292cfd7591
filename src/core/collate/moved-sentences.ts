import { CHANGE_KINDS, type Change, type ChangeKind, type Edit } from '../model.ts';

/** A sentence that begins so leans on the one before it: after another one it may speak of something else. */
const LEANS =
  /^[“"'‘(]*(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Both|Another|The (?:company|group|man|woman|two|other|same|move|attack|decision|report|statement))\b/;
const LEANING = {
  kind: 'rewording',
  group: CHANGE_KINDS.rewording,
  reason: 'Moved: this sentence follows another one there, and may speak of something else.',
} as const;
const RANK = Object.keys(CHANGE_KINDS) as ChangeKind[];

/**
 * The changes, with both ends of every moved sentence told as moved.
 *
 * A sentence that reads the same at its other place, house style and wording apart, is in another order and nothing more. If
 * something else was changed in it as well, that decides the kind at both ends: a changed figure is not hidden by the move.
 * `compared` gives the changes between two printings of a sentence.
 */
export function withMoves(
  changes: readonly Change[],
  moved: readonly Edit[],
  compared: (a: string, b: string) => readonly Change[],
): readonly Change[] {
  if (moved.length === 0) return changes;
  const told = moved.map(({ a, b }) => ({
    a,
    b,
    as:
      LEANS.test(a.text.trim()) || LEANS.test(b.text.trim()) ? LEANING : toldAs(compared(a.text.trim(), b.text.trim())),
  }));
  return changes.map((change) => {
    const move = told.find(({ a, b }) => isAlone(change.a, a, change.b) || isAlone(change.b, b, change.a));
    return move === undefined ? change : { ...change, ...move.as };
  });
}

/** A change of one side alone that is the sentence; its white space may have gone with a neighbour. */
function isAlone(side: Change['a'], sentence: Edit['a'], other: Change['a']): boolean {
  return (
    other.text.trim() === '' &&
    side.text.trim() !== '' &&
    side.start >= sentence.start - 1 &&
    side.end <= sentence.end + 1
  );
}

function toldAs(inside: readonly Change[]): Pick<Change, 'kind' | 'group' | 'reason'> {
  const [weightiest] = inside
    .filter(({ group }) => group === 'substance')
    .sort((one, other) => RANK.indexOf(one.kind) - RANK.indexOf(other.kind));
  if (weightiest === undefined)
    return {
      kind: 'order',
      group: CHANGE_KINDS.order,
      reason: 'Moved: this sentence appears elsewhere in the passage.',
    };
  const { kind, group, reason } = weightiest;
  return {
    kind,
    group,
    reason: `Moved within the passage, and changed: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
  };
}
