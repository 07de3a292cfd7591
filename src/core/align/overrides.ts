import type { SentenceBead } from './sentence-beads.ts';
import type { WeighedPair } from './weighing.ts';

/** An editor's word on the alignment of two articles, as pairs of indices into the paragraphs of `a` and of `b`. */
export interface AlignOptions {
  /** Pairs that stand in one bead, whatever they say. Indices that do not exist are passed over. */
  readonly pins?: readonly (readonly [number, number])[];
  /** Pairs that never stand in one bead, unless pins force them together. */
  readonly forbids?: readonly (readonly [number, number])[];
}

/** The same overrides, seen with the sides exchanged. */
export function turned({ pins = [], forbids = [] }: AlignOptions): AlignOptions {
  return { pins: pins.map(([p, q]) => [q, p] as const), forbids: forbids.map(([p, q]) => [q, p] as const) };
}

/**
 * The beads that an editor's overrides leave open.
 *
 * A forbidden pair loses its beads. A pinned paragraph keeps those with its partners and with their neighbours, so that
 * a pinned paragraph may still be a split one.
 */
export function respectOverrides(
  beads: readonly SentenceBead[],
  { a, b }: WeighedPair,
  { pins = [], forbids = [] }: AlignOptions,
): readonly SentenceBead[] {
  if (pins.length === 0 && forbids.length === 0) return beads;
  const forbidden = new Set(forbids.map(([p, q]) => `${p} ${q}`));
  const placeA = new Map(Array.from(a.index, (index, p) => [index, p]));
  const placeB = new Map(Array.from(b.index, (index, q) => [index, q]));
  const partnersOfP = new Map<number, number[]>();
  const partnersOfQ = new Map<number, number[]>();
  for (const [indexA, indexB] of pins) {
    const [p, q] = [placeA.get(indexA), placeB.get(indexB)];
    // A partner on another track is no place here, and nothing is near it.
    if (p !== undefined) partnersOfP.set(p, [...(partnersOfP.get(p) ?? []), q ?? Number.NaN]);
    if (q !== undefined) partnersOfQ.set(q, [...(partnersOfQ.get(q) ?? []), p ?? Number.NaN]);
  }
  const near = (partners: readonly number[] | undefined, place: number) =>
    partners === undefined || partners.some((partner) => Math.abs(partner - place) <= 1);
  const isOpen = (p: number, q: number) =>
    !forbidden.has(`${a.index[p]} ${b.index[q]}`) && near(partnersOfP.get(p), q) && near(partnersOfQ.get(q), p);
  return beads.filter((bead) => {
    for (let i = bead.a0; i < bead.a1; i++) {
      for (let j = bead.b0; j < bead.b1; j++) {
        if (!isOpen(a.paragraphOf[i]!, b.paragraphOf[j]!)) return false;
      }
    }
    return true;
  });
}
