/** A preference of some sequences: `p` before `q`. */
interface Preference {
  readonly p: number;
  readonly q: number;
  /** How many sequences want it more than want the opposite, each as far as it is trusted. */
  readonly strength: number;
  /** The first sequence that holds both, and how far apart they stand in it. */
  readonly sequence: number;
  readonly distance: number;
}

/**
 * An order of the things 0 to `size` - 1 that keeps that of all sequences as far as possible.
 *
 * Each sequence holds a thing at most once. Where one order agrees with all sequences, such an order is found; else what
 * fewest sequences want is given up. Of things that no sequence tells apart, those of an earlier sequence come first.
 *
 * Method: ranked pairs (Tideman 1987). For any two things the sequences that hold both vote which comes first; the
 * clearest votes are locked in first, and a vote that would close a circle is passed over. A vote about something that
 * stands elsewhere in the other sequences is trusted less: so what follows a moved paragraph in one article is not torn
 * away with it.
 */
export function commonOrder(sequences: readonly (readonly number[])[], size: number): readonly number[] {
  const places = sequences.map((sequence) => {
    const found = new Int32Array(size).fill(-1);
    sequence.forEach((thing, place) => {
      found[thing] = place;
    });
    return found;
  });
  const after = lockedIn(preferences(places, size), size);
  return inOrder(after, places, size);
}

function preferences(places: readonly Int32Array[], size: number): readonly Preference[] {
  const trust = trustOf(places, size);
  const found: Preference[] = [];
  for (let p = 0; p < size; p++) {
    for (let q = p + 1; q < size; q++) {
      let strength = 0;
      let first: { readonly sequence: number; readonly distance: number } | undefined;
      places.forEach((place, sequence) => {
        if (place[p]! < 0 || place[q]! < 0) return;
        const distance = place[q]! - place[p]!;
        first ??= { sequence, distance };
        strength += Math.sign(distance) * Math.min(trust[sequence]![p]!, trust[sequence]![q]!);
      });
      if (first === undefined) continue;
      // Sums of fractions differ in their last digits; a difference of that size is none.
      const votes = Math.round(strength * 1e6) / 1e6 || 0;
      const forward = votes === 0 ? first.distance > 0 : votes > 0;
      const { sequence, distance } = first;
      found.push({
        ...(forward ? { p, q } : { p: q, q: p }),
        strength: Math.abs(votes),
        sequence,
        distance: Math.abs(distance),
      });
    }
  }
  return found.sort((x, y) => y.strength - x.strength || x.sequence - y.sequence || x.distance - y.distance);
}

/** How far each sequence is trusted about each thing: the share of its votes about it in which other sequences agree. */
function trustOf(places: readonly Int32Array[], size: number): readonly Float64Array[] {
  const asked = places.map(() => new Float64Array(size));
  const denied = places.map(() => new Float64Array(size));
  for (let p = 0; p < size; p++) {
    for (let q = p + 1; q < size; q++) {
      const holders = places.flatMap((place, sequence) => (place[p]! < 0 || place[q]! < 0 ? [] : [sequence]));
      if (holders.length < 2) continue;
      const forward = holders.filter((sequence) => places[sequence]![p]! < places[sequence]![q]!).length;
      for (const sequence of holders) {
        const agreeing = places[sequence]![p]! < places[sequence]![q]! ? forward : holders.length - forward;
        const share = (holders.length - agreeing) / (holders.length - 1);
        for (const thing of [p, q]) {
          asked[sequence]![thing]! += 1;
          denied[sequence]![thing]! += share;
        }
      }
    }
  }
  return asked.map((counts, sequence) =>
    counts.map((count, k) => (count === 0 ? 1 : 1 - denied[sequence]![k]! / count)),
  );
}

/** For each thing, as bits, all that comes after it. */
function lockedIn(wanted: readonly Preference[], size: number): readonly Uint32Array[] {
  const after = Array.from({ length: size }, () => new Uint32Array((size >> 5) + 1));
  for (const { p, q } of wanted) {
    if (has(after[p]!, q) || has(after[q]!, p)) continue;
    for (let r = 0; r < size; r++) {
      const follows = after[r]!;
      if (r !== p && !has(follows, p)) continue;
      after[q]!.forEach((bits, word) => {
        follows[word]! |= bits;
      });
      follows[q >> 5]! |= 1 << (q & 31);
    }
  }
  return after;
}

function inOrder(after: readonly Uint32Array[], places: readonly Int32Array[], size: number): readonly number[] {
  const things = Array.from({ length: size }, (_, k) => k);
  const first = things.map((k) => places.findIndex((place) => place[k]! >= 0));
  const waiting = things.map((k) => after.filter((follows) => has(follows, k)).length);
  const open = new Set(things);
  const ordered: number[] = [];
  while (open.size > 0) {
    let next: number | undefined;
    for (const k of open) {
      if (waiting[k]! > 0) continue;
      if (next === undefined || comesBefore(k, next)) next = k;
    }
    if (next === undefined) throw new Error('The order that was locked in runs in a circle.');
    open.delete(next);
    ordered.push(next);
    for (const k of open) if (has(after[next]!, k)) waiting[k]! -= 1;
  }
  return ordered;

  function comesBefore(p: number, q: number): boolean {
    const place = (k: number): number => places[first[k]!]?.[k] ?? k;
    return first[p] === first[q] ? place(p) < place(q) : first[p]! < first[q]!;
  }
}

function has(bits: Uint32Array, k: number): boolean {
  return ((bits[k >> 5]! >> (k & 31)) & 1) === 1;
}
