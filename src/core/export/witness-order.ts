/** What some witnesses of a text print of one matter: a passage of two articles, or a matter of a story. */
export interface Group {
  /** For each witness the places of its paragraphs, increasing; none where it prints nothing of it. */
  readonly parts: readonly (readonly number[])[];
  /** How sure it is that it stands out of order: where order must be broken, the loosest goes first. */
  readonly looseness?: number;
}

/** A group, or a piece of one, at the place where it is printed. */
export interface Block {
  /** The group's place in the given list. */
  readonly group: number;
  readonly parts: readonly (readonly number[])[];
  /** False of a piece: what one witness prints of a group that has no place that suits all its witnesses. */
  readonly isWhole: boolean;
}

interface Piece {
  readonly group: number;
  readonly paragraphs: readonly number[];
}

/**
 * Groups in an order in which each witness, read alone from block to block, prints its paragraphs from first to last.
 *
 * `lengths` are the witnesses' numbers of paragraphs; each paragraph is in exactly one group. A group stays whole where
 * the orders of its witnesses allow it. Otherwise it comes in pieces, one for each run of paragraphs of each witness,
 * which stand where that witness prints them. Among what may come next, the order of the list decides.
 */
export function witnessOrder(lengths: readonly number[], groups: readonly Group[]): readonly Block[] {
  const sequences = lengths.map((length, witness) => piecesOf(length, groups, witness));
  const loose = new Set(groups.flatMap(({ parts }, group) => (parts.some(isBroken) ? [group] : [])));
  const places = sequences.map((pieces) => {
    const first = new Map<number, number>();
    for (const [place, { group }] of pieces.entries()) if (!first.has(group)) first.set(group, place);
    return first;
  });
  const next = lengths.map(() => 0);
  const blocks: Block[] = [];
  for (;;) {
    const heads = sequences.flatMap((pieces, witness) => {
      const piece = pieces[next[witness]!];
      return piece === undefined ? [] : [{ piece, witness }];
    });
    if (heads.length === 0) return blocks;
    const ready = heads.filter(({ piece }) => loose.has(piece.group) || ahead(piece.group) === 0);
    if (ready.length === 0) {
      loose.add(loosest(heads.map(({ piece }) => piece.group)));
      continue;
    }
    const first = ready.reduce((best, one) => (one.piece.group < best.piece.group ? one : best));
    blocks.push(blockOf(first.piece, first.witness));
  }

  function blockOf({ group, paragraphs }: Piece, witness: number): Block {
    const isPiece = loose.has(group);
    const parts = isPiece ? lengths.map((_, one) => (one === witness ? paragraphs : [])) : groups[group]!.parts;
    parts.forEach((part, one) => {
      if (part.length > 0) next[one]!++;
    });
    return { group, parts, isWhole: !isPiece };
  }

  /** How many pieces stand before a group in all its witnesses together; none if it can come next. */
  function ahead(group: number): number {
    return places.reduce((sum, first, witness) => {
      const place = first.get(group);
      return place === undefined ? sum : sum + place - next[witness]!;
    }, 0);
  }

  /** Of groups that block each other the one that is known to have moved, or else the one with the longest way to go. */
  function loosest(candidates: readonly number[]): number {
    const rank = (group: number): number => groups[group]!.looseness ?? 0;
    return candidates.reduce((best, one) =>
      rank(one) > rank(best) || (rank(one) === rank(best) && ahead(one) > ahead(best)) ? one : best,
    );
  }
}

/** A witness as runs of paragraphs of one group each. */
function piecesOf(length: number, groups: readonly Group[], witness: number): readonly Piece[] {
  const groupOf: number[] = Array.from({ length });
  groups.forEach(({ parts }, group) => {
    for (const paragraph of parts[witness] ?? []) groupOf[paragraph] = group;
  });
  const pieces: { readonly group: number; readonly paragraphs: number[] }[] = [];
  groupOf.forEach((group, paragraph) => {
    const last = pieces.at(-1);
    if (last?.group === group) last.paragraphs.push(paragraph);
    else pieces.push({ group, paragraphs: [paragraph] });
  });
  return pieces;
}

/** True if other paragraphs stand between those of a part. */
function isBroken(part: readonly number[]): boolean {
  return part.length > 0 && part.at(-1)! - part[0]! !== part.length - 1;
}
