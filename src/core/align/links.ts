import type { SentenceCandidate } from './sentence-candidates.ts';
import type { WeighedPair } from './weighing.ts';

/** One paragraph of `a` and one of `b` that carry the same matter, at least in part; indices into the articles. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** Weight of the words that speak for it. */
  readonly worth: number;
}

/** The paragraphs that a chain of sentence beads links, in the order of the chain. */
export function linksOf(chain: readonly SentenceCandidate[], { a, b }: WeighedPair): Link[] {
  const worths = new Map<number, number>();
  const columns = b.index.length;
  for (const bead of chain) {
    const cells = new Set<number>();
    for (let i = bead.a0; i < bead.a1; i++) {
      for (let j = bead.b0; j < bead.b1; j++) cells.add(a.paragraphOf[i]! * columns + b.paragraphOf[j]!);
    }
    for (const cell of cells) worths.set(cell, (worths.get(cell) ?? 0) + bead.shared);
  }
  return Array.from(worths, ([cell, worth]) => ({
    a: a.index[Math.floor(cell / columns)]!,
    b: b.index[cell % columns]!,
    worth,
  }));
}
