import type { Bead, Paragraph } from '../model.ts';
import { RUNNING_TEXT } from './tracks.ts';

/**
 * The beads, with those marked that stand out of order.
 *
 * What stays is the heaviest set of shared beads whose order is the same in both articles, by length, so that a short
 * paragraph never outvotes a long one; what crosses it has moved. Captions, headlines and notes stand beside the text
 * and are judged among their like.
 */
export function markMoved(beads: readonly Bead[], a: readonly Paragraph[], b: readonly Paragraph[]): Bead[] {
  const families = new Map<string, Bead[]>();
  for (const bead of beads) {
    if (bead.a.length === 0 || bead.b.length === 0) continue;
    const kind = a[bead.a[0]!]!.kind;
    const family = RUNNING_TEXT.includes(kind) ? 'running text' : kind;
    families.set(family, [...(families.get(family) ?? []), bead]);
  }
  const moved = new Set<Bead>();
  for (const family of families.values()) {
    const stay = heaviestInOrder(family, a, b);
    for (const bead of family) if (!stay.has(bead) && [...stay].some((other) => cross(bead, other))) moved.add(bead);
  }
  return beads.map((bead) => (moved.has(bead) ? { ...bead, moved: true } : bead));
}

function heaviestInOrder(family: readonly Bead[], a: readonly Paragraph[], b: readonly Paragraph[]): Set<Bead> {
  const sorted = family.toSorted((x, y) => x.a[0]! - y.a[0]!);
  const weightOf = (bead: Bead) =>
    bead.a.reduce((sum, p) => sum + a[p]!.text.length, 1) + bead.b.reduce((sum, q) => sum + b[q]!.text.length, 1);
  const value: number[] = [];
  const before: number[] = [];
  let best = -1;
  for (const [x, bead] of sorted.entries()) {
    let from = -1;
    for (let y = 0; y < x; y++) {
      if (sorted[y]!.b[0]! < bead.b[0]! && (from < 0 || value[y]! > value[from]!)) from = y;
    }
    value.push((from < 0 ? 0 : value[from]!) + weightOf(bead));
    before.push(from);
    if (best < 0 || value[x]! > value[best]!) best = x;
  }
  const stay = new Set<Bead>();
  for (let x = best; x >= 0; x = before[x]!) stay.add(sorted[x]!);
  return stay;
}

/** Whether one bead comes wholly before the other in one article and wholly after it in the other. */
function cross(x: Bead, y: Bead): boolean {
  const before = (p: readonly number[], q: readonly number[]) => p.at(-1)! < q[0]!;
  return (before(x.a, y.a) && before(y.b, x.b)) || (before(y.a, x.a) && before(x.b, y.b));
}
