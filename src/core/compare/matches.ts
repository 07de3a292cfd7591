import { diffArrays } from 'diff';
import type { Token } from '../text/tokenise.ts';

/** Neighbouring tokens that both sides hold: `length` tokens from `a` on one side and from `b` on the other. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * The longest common sequence of two token lists, as runs in order, by their comparison keys.
 *
 * Method: Myers (1986), as jsdiff implements it.
 */
export function matches(a: readonly Token[], b: readonly Token[]): Match[] {
  const found: Match[] = [];
  let [placeA, placeB] = [0, 0];
  const parts = diffArrays(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  for (const { added, removed, count } of parts) {
    if (!added && !removed) found.push({ a: placeA, b: placeB, length: count });
    if (!added) placeA += count;
    if (!removed) placeB += count;
  }
  return found;
}
