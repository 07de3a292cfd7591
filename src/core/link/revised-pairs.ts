import { NOT_THERE, type Pairing } from './pairing.ts';
import type { Resemblances } from './resemblances.ts';

/** Likeness from which a paragraph in its place is the recorded one, edited. Lower, a new paragraph takes the id of one that went; higher, what was much edited loses its id. */
const EDITED = 0.42;

/** The same for a paragraph that stands elsewhere. Lower, stock phrases carry an id across the article; higher, what was moved and edited loses it. */
const MOVED = 0.6;

/** The same between two neighbours that both kept theirs, where nothing else came or went. Lower, a paragraph that was replaced hands on its id; higher, one that was rewritten loses it. */
const BETWEEN_NEIGHBOURS = 0.35;

/** The same for a paragraph that has become another kind, such as a heading. Lower, a caption takes the id of the paragraph that it sums up; higher, an edit of both loses it. */
const OTHER_KIND = 0.75;

/** The least that the two must have in common of all their words. Lower, a short line's id goes to a long paragraph that happens to hold its words; higher, a paragraph that was much cut loses its id. */
const IN_COMMON = 0.25;

/** Likeness of two paragraphs of one text from which one could be taken for the other. Lower, the halves of a split paragraph count as doubles; higher, two lines of one table do not. */
const DOUBLES = 0.45;

/** How many times farther a double must be to be no rival. Lower, the id of one goes to the other; higher, two lines of a table that were both corrected lose their ids. */
const FARTHER = 2;

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/**
 * Joins paragraphs that were edited, best first, while each is the best that the other can have and has no rival.
 *
 * A rival is a double: two lines that differ in a name, of which one went and the other was edited. Where the order of
 * the article does not tell them apart either, and neither is much nearer, the id is given to neither.
 */
export function revisedPairs(like: Resemblances, pairing: Pairing): void {
  const candidates: readonly Candidate[] = like.recorded
    .flatMap((i) => like.paragraphs.map((j) => ({ i, j, score: like.between(i, j) })))
    .filter(({ i, j, score }) => score >= BETWEEN_NEIGHBOURS && like.common(i, j) >= IN_COMMON)
    .sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  let joined = true;
  // Each pair that is joined tells more about the place of the others.
  while (joined) {
    joined = false;
    const open = candidates.filter(({ i, j }) => isOpen(i, j, pairing));
    for (const candidate of open) {
      if (!isOpen(candidate.i, candidate.j, pairing) || !isBest(candidate, open, pairing)) continue;
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
