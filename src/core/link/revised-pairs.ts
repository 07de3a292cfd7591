import { NOT_THERE, type Pairing } from './pairing.ts';
import type { Resemblances } from './resemblances.ts';

/**
 * Likeness from which a paragraph in its place is the recorded one, edited. With a lower figure, a new paragraph takes
 * the id of a removed one; with a higher one, a heavily edited paragraph loses its id.
 */
const EDITED = 0.42;

/**
 * The same for a paragraph in another place. With a lower figure, stock phrases carry an id across the article; with a
 * higher one, a moved and edited paragraph loses it.
 */
const MOVED = 0.6;

/**
 * The same between two neighbours that both kept their ids, if nothing else was added or removed. With a lower figure,
 * a replaced paragraph passes on its id; with a higher one, a rewritten paragraph loses it.
 */
const BETWEEN_NEIGHBOURS = 0.35;

/**
 * The same for a paragraph of another kind now, such as a heading. With a lower figure, a caption takes the id of the
 * paragraph it sums up; with a higher one, changing both text and kind loses it.
 */
const OTHER_KIND = 0.75;

/**
 * The least that both must have in common of all their words. With a lower figure, a short line's id goes to a long
 * paragraph that happens to contain its words; with a higher one, a heavily cut paragraph loses its id.
 */
const IN_COMMON = 0.25;

/**
 * Likeness at which two paragraphs of one text could be mistaken for each other. With a lower figure, the halves of a
 * split paragraph count as doubles; with a higher one, two lines of a table do not.
 */
const DOUBLES = 0.45;

/**
 * How many times further away a double must be to be no rival. With a lower figure, one's id goes to the other; with
 * a higher one, two lines of a table that were both corrected lose their ids.
 */
const FARTHER = 2;

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/**
 * Joins edited paragraphs, best first, while each is the best match for the other and has no rival.
 *
 * A rival is a double: two lines that differ in a name, one of them removed and the other edited. If the order of the
 * article does not distinguish them either, and neither is much closer, neither gets the id. A lookalike is no edit.
 */
export function revisedPairs(
  like: Resemblances,
  pairing: Pairing,
  isLookalike: (i: number, j: number) => boolean,
): void {
  const candidates: readonly Candidate[] = like.recorded
    .flatMap((i) => like.paragraphs.map((j) => ({ i, j, score: like.between(i, j) })))
    .filter(({ i, j, score }) => score >= BETWEEN_NEIGHBOURS && like.common(i, j) >= IN_COMMON)
    .sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  let joined = true;
  // Each joined pair says more about the place of the others.
  while (joined) {
    joined = false;
    const open = candidates.filter(({ i, j }) => isOpen(i, j, pairing));
    for (const candidate of open) {
      if (!isOpen(candidate.i, candidate.j, pairing) || !isBest(candidate, open, pairing)) continue;
      // A lookalike still counts as a rival: it shows that nothing is certain.
      if (isLookalike(candidate.i, candidate.j)) continue;
      if (candidate.score < needed(candidate, like, pairing) || hasRival(candidate, open, like, pairing)) continue;
      pairing.join(candidate.i, candidate.j);
      joined = true;
    }
  }
}

function isOpen(i: number, j: number, pairing: Pairing): boolean {
  return pairing.partnerOf(i) === NOT_THERE && pairing.recordedFor(j) === NOT_THERE;
}

function needed({ i, j }: Candidate, like: Resemblances, pairing: Pairing): number {
  if (!like.isSameKind(i, j)) return OTHER_KIND;
  if (pairing.neighbours(i, j) === 2) return BETWEEN_NEIGHBOURS;
  return pairing.isInOrder(i, j) ? EDITED : MOVED;
}

function isBest({ i, j, score }: Candidate, open: readonly Candidate[], pairing: Pairing): boolean {
  const better = open.find((other) => (other.i === i) !== (other.j === j) && other.score > score);
  return better === undefined || !isOpen(better.i, better.j, pairing);
}

function hasRival(
  { i, j, score }: Candidate,
  open: readonly Candidate[],
  like: Resemblances,
  pairing: Pairing,
): boolean {
  const inOrder = pairing.isInOrder(i, j);
  return open.some((other) => {
    if ((other.i === i) === (other.j === j) || !isOpen(other.i, other.j, pairing)) return false;
    const double =
      other.j === j ? like.amongRecorded(i, other.i) >= DOUBLES : like.amongParagraphs(j, other.j) >= DOUBLES;
    const isFar = 1 - other.score > FARTHER * (1 - score);
    const isElsewhere = inOrder && !pairing.isInOrder(other.i, other.j);
    return double && !isFar && !isElsewhere;
  });
}
