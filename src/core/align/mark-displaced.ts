import type { Bead, Paragraph } from '../model.ts';
import { RUNNING_TEXT } from './comparable-kinds.ts';
import { PrefixBest } from './prefix-best.ts';

/** What is needed of a paragraph: its kind and its text. */
type Printed = Pick<Paragraph, 'kind' | 'text'>;

/**
 * The beads, with those marked that stand out of order.
 *
 * What stays is the heaviest set of shared beads that have the same order in both articles, weighed by length, so that a
 * short paragraph never outweighs a long one. Whatever crosses that set is displaced. Captions, headlines and notes stand beside the text
 * and are judged among their like.
 */
export function markDisplaced(beads: readonly Bead[], a: readonly Printed[], b: readonly Printed[]): Bead[] {
  const families = new Map<string, Bead[]>();
  for (const bead of beads) {
    if (bead.a.length === 0 || bead.b.length === 0) continue;
    const family = familyOf(bead, a, b);
    families.set(family, [...(families.get(family) ?? []), bead]);
  }
  const crossing = new Set<Bead>();
  for (const family of families.values()) {
    const stay = heaviestInOrder(family, a, b);
    // Passages that were printed interleaved may be out of the chain and yet cross nothing that stays.
    const rest = family.filter((bead) => !stay.has(bead)).sort((x, y) => lengthOf(y, a, b) - lengthOf(x, a, b));
    for (const bead of rest) {
      if ([...stay].some((other) => cross(bead, other))) crossing.add(bead);
      else stay.add(bead);
    }
  }
  return beads.map((bead) => (crossing.has(bead) ? { ...bead, displaced: true } : bead));
}

/** Which order a bead is judged in; a pin may have brought two together. */
function familyOf(bead: Bead, a: readonly Printed[], b: readonly Printed[]): string {
  const kinds = [a[bead.a[0]!]!.kind, b[bead.b[0]!]!.kind].sort();
  return kinds.some((kind) => RUNNING_TEXT.includes(kind)) ? 'running text' : kinds[0]!;
}

function lengthOf(bead: Bead, a: readonly Printed[], b: readonly Printed[]): number {
  return bead.a.reduce((sum, p) => sum + a[p]!.text.length, 1) + bead.b.reduce((sum, q) => sum + b[q]!.text.length, 1);
}

function heaviestInOrder(family: readonly Bead[], a: readonly Printed[], b: readonly Printed[]): Set<Bead> {
  const sorted = family.toSorted((x, y) => x.a[0]! - y.a[0]!);
  const value = new Float64Array(sorted.length);
  const before: number[] = [];
  const reached = new PrefixBest(b.length, value);
  let best = -1;
  for (const [x, bead] of sorted.entries()) {
    const place = bead.b[0]!;
    const from = place === 0 ? -1 : reached.best(place - 1);
    value[x] = (from < 0 ? 0 : value[from]!) + lengthOf(bead, a, b);
    reached.enter(place, x);
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
