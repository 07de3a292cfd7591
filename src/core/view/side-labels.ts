import type { Side } from '../model.ts';

/** Who prints the text, who else does, and whether one is a correction of the other. */
export interface SideLabels {
  readonly side: Side;
  readonly here: string;
  readonly there: string;
  readonly revisions: boolean;
  /** The number of the passage's first change; both sides of a change carry the same. */
  readonly firstChange: number;
}
