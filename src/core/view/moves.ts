import type { Collation, Passage } from '../model.ts';
import { counted } from '../text/counting.ts';
import { openingWords } from '../text/opening-words.ts';

/** A passage that `b` prints at another place than the rows, which stand in the order of `a`, have it. */
export interface Move {
  /** The passage's id, which names its row. */
  readonly passage: string;
  /** The id of the mark that stands in its place in `b`. */
  readonly place: string;
  /** Where that place lies, seen from the row. */
  readonly direction: 'up' | 'down';
  /** How far, in passages that `b` prints between: "three passages", "a little". */
  readonly distance: string;
  /** The opening words of what `b` prints there. */
  readonly opening: string;
}

/** The moves of a comparison, each at both its ends. */
export interface Moves {
  /** By the id of the passage that is moved. */
  readonly ofRows: ReadonlyMap<string, Move>;
  /** By the id of the passage above whose row the place lies; '' where it lies below all. */
  readonly above: ReadonlyMap<string, readonly Move[]>;
}

/** Longer openings of a text would take a second line of a slim mark. */
const LONGEST_OPENING = 52;

/**
 * The passages out of order, with the place where `b` prints each: above the row of what `b` prints next, as far as that
 * is in order.
 */
export function movesOf({ passages, b }: Pick<Collation, 'passages' | 'b'>): Moves {
  const ofRows = new Map<string, Move>();
  const above = new Map<string, readonly Move[]>();
  const inOrder = passages.flatMap((passage, row) => (isInOrder(passage) ? [{ row, first: passage.b[0]! }] : []));
  const displaced = passages.flatMap((passage, row) =>
    passage.displaced && passage.b.length > 0 ? [{ passage, row }] : [],
  );
  for (const { passage, row } of displaced.sort((p, q) => p.passage.b[0]! - q.passage.b[0]!)) {
    const first = passage.b[0]!;
    const next = inOrder.find((other) => other.first > first)?.row ?? passages.length;
    const between = inOrder.filter((other) =>
      next > row ? other.row > row && other.row < next : other.row >= next && other.row < row,
    );
    const move: Move = {
      passage: passage.id,
      // No slug holds an underscore, so that no paragraph can have this id; and it names none: a link to a passage leads to its row.
      place: `place_${b.paragraphs[first]?.id.replace(/--.*/, '')}`,
      direction: next > row ? 'down' : 'up',
      distance: between.length === 0 ? 'a little' : counted(between.length, 'passage'),
      opening: openingWords(b.paragraphs[first]?.text ?? '', LONGEST_OPENING),
    };
    ofRows.set(passage.id, move);
    const key = passages[next]?.id ?? '';
    above.set(key, [...(above.get(key) ?? []), move]);
  }
  return { ofRows, above };
}

function isInOrder({ b, displaced }: Passage): boolean {
  return b.length > 0 && !displaced;
}
