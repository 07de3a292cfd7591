import type { SentenceCandidate } from './sentence-candidates.ts';
import type { WeighedPair } from './weighing.ts';
import type { Reading } from './word-bags.ts';

/** An editor's word on the alignment of two articles, as pairs of indices into the paragraphs of `a` and of `b`. */
export interface AlignOptions {
  /** Pairs that stand in one bead, whatever they say. Indices that do not exist are passed over. */
  readonly pins?: readonly (readonly [number, number])[];
  /** Pairs that never stand in one bead, unless pins force them together. */
  readonly forbids?: readonly (readonly [number, number])[];
}

/** The overrides without those that name a paragraph that is not there: they must not tie up the one that is. */
export function knownOverrides({ pins = [], forbids = [] }: AlignOptions, lengthA: number, lengthB: number) {
  const isThere = ([p, q]: readonly [number, number]) => p >= 0 && p < lengthA && q >= 0 && q < lengthB;
  return { pins: pins.filter(isThere), forbids: forbids.filter(isThere) };
}

/** The same overrides, seen with the sides exchanged. */
export function swapSides({ pins = [], forbids = [] }: AlignOptions): AlignOptions {
  return { pins: pins.map(([p, q]) => [q, p] as const), forbids: forbids.map(([p, q]) => [q, p] as const) };
}

/**
 * The beads that an editor's overrides leave open.
 *
 * A forbidden pair loses its beads. A pinned paragraph keeps those with its partners and with their neighbours on the
 * `track`, so that a pinned paragraph may still be a split one; what is only left over from a track does not tell who is
 * whose neighbour.
 */
export function applyOverrides(
  beads: readonly SentenceCandidate[],
  { a, b }: WeighedPair,
  { pins = [], forbids = [] }: AlignOptions,
  track: { readonly a: Pick<Reading, 'index'>; readonly b: Pick<Reading, 'index'> } = { a, b },
): readonly SentenceCandidate[] {
  if (pins.length === 0 && forbids.length === 0) return beads;
  const forbidden = new Set(forbids.map(([p, q]) => `${p} ${q}`));
  const placeA = new Map(Array.from(track.a.index, (index, place) => [index, place]));
  const placeB = new Map(Array.from(track.b.index, (index, place) => [index, place]));
  const partnersOfP = new Map<number, number[]>();
  const partnersOfQ = new Map<number, number[]>();
  for (const [p, q] of pins) {
    // A partner on another track has no place here, and nothing is near it.
    partnersOfP.set(p, [...(partnersOfP.get(p) ?? []), placeB.get(q) ?? Number.NaN]);
    partnersOfQ.set(q, [...(partnersOfQ.get(q) ?? []), placeA.get(p) ?? Number.NaN]);
  }
  const near = (partners: readonly number[] | undefined, place: number | undefined) =>
    partners === undefined || partners.some((partner) => Math.abs(partner - (place ?? Number.NaN)) <= 1);
  const isOpen = (p: number, q: number) =>
    !forbidden.has(`${p} ${q}`) && near(partnersOfP.get(p), placeB.get(q)) && near(partnersOfQ.get(q), placeA.get(p));
  return beads.filter((bead) => {
    for (let i = bead.a0; i < bead.a1; i++) {
      for (let j = bead.b0; j < bead.b1; j++) {
        if (!isOpen(a.index[a.paragraphOf[i]!]!, b.index[b.paragraphOf[j]!]!)) return false;
      }
    }
    return true;
  });
}
