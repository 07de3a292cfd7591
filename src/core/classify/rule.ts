import type { ChangeKind } from '../model.ts';
import type { ChangeInContext } from './change-in-context.ts';

/** One kind of change: how it is recognised, and what the pages and the documentation say of it. */
export interface Rule {
  readonly kind: ChangeKind;
  /** What a sub-editor calls it: "Honorific". */
  readonly name: string;
  /** What it is, in one sentence. */
  readonly sentence: string;
  readonly example: { readonly before: string; readonly after: string };
  /** Why the change is of this kind, in one sentence; undefined where it is not. */
  readonly reason: (change: ChangeInContext) => string | undefined;
}
