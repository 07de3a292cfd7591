import type { Bead } from '../model.ts';

/**
 * Share of the text's other links that a passage must cross to be called moved. At 0 a paragraph that changed places with
 * its neighbour is "moved" and the word is worth nothing; near 1 only what went from one end to the other is.
 */
const MOVED_CROSSES = 0.5;

/**
 * The beads out of order that crossed most of what both articles share; the others stand a little earlier or later.
 *
 * A crossing is between links: two pairs of paragraphs whose order differs between the articles.
 */
export function movedBeads(beads: readonly Bead[]): ReadonlySet<Bead> {
  const links = beads.flatMap((bead) => bead.links);
  const isFar = (bead: Bead): boolean =>
    bead.links.some(([p, q]) => {
      const crossed = links.filter(([r, s]) => (p - r) * (q - s) < 0).length;
      return crossed > MOVED_CROSSES * (links.length - 1);
    });
  return new Set(beads.filter((bead) => bead.displaced && isFar(bead)));
}
