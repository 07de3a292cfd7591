import type { Collation, Passage } from '../model.ts';
import { layOutPassage, type Ribbon } from './passage-layout.ts';
import { placeInOther } from './place-in-other.ts';

/** The bands between the two cells of a row, in lines of a column. */
export interface Ribbons {
  readonly bands: readonly Ribbon[];
  /** Of the taller side. */
  readonly height: number;
}

/** How much of the height is left of a moved passage's band at its end, which points to where `b` has it. */
const POINT = 0.06;

/** The bands of a passage that is divided differently in `b` or is out of order; undefined if neither. */
export function ribbonsOf(passage: Passage, collation: Collation): Ribbons | undefined {
  const { kind, displaced } = passage;
  if (kind !== 'shared' || (passage.a.length === 1 && passage.b.length === 1 && !displaced)) return undefined;
  const { a, b, ribbons } = layOutPassage(passage, collation);
  const height = Math.max(a.height, b.height);
  if (!displaced) return { bands: ribbons, height };
  const top = placeInOther(passage, collation.passages).direction === 'earlier' ? 0 : height * (1 - POINT);
  return { bands: ribbons.map((band) => ({ a: band.a, b: { from: top, to: top + height * POINT } })), height };
}
