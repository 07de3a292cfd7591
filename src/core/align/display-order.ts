import type { Bead } from '../model.ts';

/**
 * The beads in reading order.
 *
 * Everything in `a`, displaced beads included, keeps the order of `a`. What only `b` has follows
 * the shared bead that comes before it in `b`, after what only `a` has at that place. So swapping the articles turns
 * round who comes first in a gap and where a moved bead stands, and nothing else.
 */
export function displayOrder(beads: readonly Bead[], lengthOfA: number, lengthOfB: number): Bead[] {
  const atA: (Bead | undefined)[] = Array.from({ length: lengthOfA });
  const atB: (Bead | undefined)[] = Array.from({ length: lengthOfB });
  for (const bead of beads) {
    const first = bead.a[0];
    if (first !== undefined) atA[first] = bead;
    for (const q of bead.b) atB[q] = bead;
  }
  const following = new Map<Bead | undefined, Bead[]>();
  let before: Bead | undefined;
  for (const bead of atB) {
    if (bead === undefined || bead.displaced) continue;
    if (bead.a.length > 0) before = bead;
    else following.set(before, [...(following.get(before) ?? []), bead]);
  }
  const ordered: Bead[] = [];
  let last: Bead | undefined;
  for (const bead of atA) {
    if (bead === undefined) continue;
    if (bead.b.length > 0 && !bead.displaced) {
      ordered.push(...(following.get(last) ?? []));
      last = bead;
    }
    ordered.push(bead);
  }
  ordered.push(...(following.get(last) ?? []));
  return ordered;
}
