import type { Link } from './links.ts';
import type { AlignOptions } from './overrides.ts';

/** Paragraphs of `a` and of `b` that belong together, with the pairs that link them; all sorted. */
export interface Group {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly links: readonly (readonly [number, number])[];
}

/**
 * Groups all paragraphs by their links; those linked directly or indirectly are in one group.
 *
 * Pins join first; then the other links, the strongest first (Kruskal 1956), and none that would bring a forbidden pair
 * together. So a forbidden pair meets only where pins alone force it.
 */
export function groupsOf(lengthA: number, lengthB: number, links: readonly Link[], options: AlignOptions): Group[] {
  const groupOf = Array.from({ length: lengthA + lengthB }, (_, k) => k);
  const members = groupOf.map((k) => [k]);
  const linksOfP = Array.from({ length: lengthA }, (): [number, number][] => []);
  const forbids = options.forbids ?? [];
  const isForbidden = (x: number, y: number) =>
    forbids.some(([p, q]) => {
      const [ofP, ofQ] = [groupOf[p], groupOf[lengthA + q]];
      return (ofP === x && ofQ === y) || (ofP === y && ofQ === x);
    });
  const join = (p: number, q: number, isPinned: boolean) => {
    const [x, y] = [groupOf[p]!, groupOf[lengthA + q]!];
    if (x !== y) {
      if (!isPinned && isForbidden(x, y)) return;
      for (const k of members[y]!) groupOf[k] = x;
      members[x]!.push(...members[y]!);
      members[y] = [];
    } else if (!isPinned && forbids.some(([r, s]) => r === p && s === q)) return;
    if (!linksOfP[p]!.some((link) => link[1] === q)) linksOfP[p]!.push([p, q]);
  };
  for (const [p, q] of options.pins ?? []) join(p, q, true);
  for (const link of links.toSorted((x, y) => y.worth - x.worth)) join(link.a, link.b, false);
  const groups: Group[] = [];
  for (const group of members) {
    if (group.length === 0) continue;
    group.sort((x, y) => x - y);
    const a = group.filter((k) => k < lengthA);
    const b = group.slice(a.length).map((k) => k - lengthA);
    groups.push({ a, b, links: a.flatMap((p) => linksOfP[p]!.sort((x, y) => x[1] - y[1])) });
  }
  return groups;
}
