import type { Passage } from '../model.ts';

/** Where `b` has a passage that stands out of order. */
export interface PlaceInOther {
  /** Whether it stands earlier in `b` than the rows around it, or later. */
  readonly direction: 'earlier' | 'later';
  /** The passage in order after which `b` has it; absent where it begins `b`. */
  readonly after?: Passage;
}

/** Where `b` has a displaced passage: rows stand in the order of `a`, so in `b` it stands between others. */
export function placeInOther(passage: Passage, passages: readonly Passage[]): PlaceInOther {
  const inB = ({ b }: Passage): number => b[0] ?? 0;
  const others = passages.filter((other) => other !== passage && other.b.length > 0);
  const row = passages.indexOf(passage);
  const isAbove = (other: Passage): boolean => passages.indexOf(other) < row;
  const overtaken = others.filter((other) => isAbove(other) && inB(other) > inB(passage)).length;
  const letPass = others.filter((other) => !isAbove(other) && inB(other) < inB(passage)).length;
  const after = others.findLast((other) => !other.displaced && inB(other) < inB(passage));
  return { direction: letPass > overtaken ? 'later' : 'earlier', ...(after === undefined ? {} : { after }) };
}
