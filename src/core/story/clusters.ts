/** Two things of different owners that a pairwise comparison holds to be one, and how alike they are, 0 to 1. */
export interface Tie {
  readonly one: number;
  readonly two: number;
  readonly likeness: number;
}

/**
 * How much an untied pair counts against joining, in units of likeness. Far lower, one wrong tie melts two clusters of
 * several owners into one; near 1, a rewritten paragraph falls apart into a row for each article.
 */
const SILENCE = 0.4;

/**
 * The same where one of the two has a part in both clusters, and so its own counterpart. At 1, one of three articles that
 * merges two paragraphs makes one row of what both others keep apart; at 2, two articles that merge have no say against
 * two that do not.
 */
const DENIAL = 1.5;

/**
 * Joins what is tied pair by pair into clusters: everything is in exactly one, with what most of its members are tied to.
 *
 * `owners[k]` is the owner of thing `k`; `keys[k]` settles ties of weight, so that the order of owners does not.
 * Method: agglomerative clustering by average linkage. Of all pairs of clusters those that are most alike on average are
 * joined first, and only where the ties between them outweigh the pairs that are silent. An average counts pairs of
 * owners, not of things: so a paragraph that one article splits in two still has one voice. What belongs to one owner
 * alone is never joined for its own sake. A plain union of all ties would melt everything that one wrong tie connects.
 */
export function clustersOf(
  owners: readonly number[],
  keys: readonly string[],
  ties: readonly Tie[],
): readonly (readonly number[])[] {
  const likeness = strongest(owners.length, ties);
  const clusters = new Map(owners.map((_, k) => [k, [k] as readonly number[]]));
  const near = owners.map((_, k) => new Map<number, number>([...(likeness[k]?.keys() ?? [])].map((l) => [l, 0])));
  const nameOf = (cluster: number): string => keys[cluster] ?? '';
  for (const [k, others] of near.entries()) for (const l of others.keys()) others.set(l, worth(k, l));

  for (let best = bestPair(); best !== undefined; best = bestPair()) join(...best);
  return [...clusters.values()].map((members) => members.toSorted((p, q) => p - q));

  /** The two clusters that are most alike; nothing where none may be joined. */
  function bestPair(): readonly [number, number] | undefined {
    let best: readonly [number, number] | undefined;
    let most = -1;
    let name = '';
    for (const [one, others] of near.entries()) {
      for (const [two, value] of others) {
        if (one > two || value < most) continue;
        const names = [nameOf(one), nameOf(two)].sort().join(' ');
        if (value > most || names < name) [best, most, name] = [[one, two], value, names];
      }
    }
    return best;
  }

  function join(one: number, two: number): void {
    // Named after the key that comes first, so that names do not depend on the order of owners either.
    const [kept, gone] = nameOf(one) < nameOf(two) ? [one, two] : [two, one];
    clusters.set(kept, [...(clusters.get(kept) ?? []), ...(clusters.get(gone) ?? [])]);
    clusters.delete(gone);
    const neighbours = new Set([...(near[kept]?.keys() ?? []), ...(near[gone]?.keys() ?? [])]);
    near[gone]?.clear();
    for (const other of neighbours) {
      near[other]?.delete(gone);
      if (other === kept || other === gone) continue;
      const value = worth(kept, other);
      near[kept]?.set(other, value);
      near[other]?.set(kept, value);
    }
    near[kept]?.delete(gone);
  }

  /**
   * The mean likeness of two clusters; less than nothing where they may not be joined. An owner with a part in both adds
   * nothing and counts all the same: what brings somebody new is joined before what doubles an owner.
   */
  function worth(one: number, two: number): number {
    const found = support(clusters.get(one) ?? [], clusters.get(two) ?? [], owners, likeness);
    return outweighs(found) ? found.sum / found.pairs : -1;
  }
}

/** Whether a single thing is tied to a cluster that it is not in, by the measure that would have joined them. */
export function belongsTo(
  thing: number,
  cluster: readonly number[],
  owners: readonly number[],
  ties: ReadonlyArray<ReadonlyMap<number, number>>,
): boolean {
  return outweighs(support([thing], cluster, owners, ties));
}

/** For each thing what it is tied to, and how strongly; of several ties between two things the strongest. */
export function strongest(size: number, ties: readonly Tie[]): ReadonlyArray<ReadonlyMap<number, number>> {
  const found = Array.from({ length: size }, () => new Map<number, number>());
  for (const { one, two, likeness } of ties) {
    const value = Math.max(likeness, found[one]?.get(two) ?? 0);
    found[one]?.set(two, value);
    found[two]?.set(one, value);
  }
  return found;
}

interface Support {
  /** How many pairs of owners are tied, are not, and are not although one of them has a part in both. */
  readonly tied: number;
  readonly silent: number;
  readonly denied: number;
  /** How alike the tied ones are, in sum. */
  readonly sum: number;
  /** How many pairs there are, those of an owner with itself among them. */
  readonly pairs: number;
}

function outweighs({ tied, silent, denied, sum }: Support): boolean {
  return tied > 0 && sum >= SILENCE * silent + DENIAL * denied;
}

function support(
  one: readonly number[],
  two: readonly number[],
  owners: readonly number[],
  likeness: ReadonlyArray<ReadonlyMap<number, number>>,
): Support {
  const ofTwo = new Set(two);
  const best = new Map<string, number>();
  for (const p of one) {
    for (const [q, value] of likeness[p] ?? []) {
      if (!ofTwo.has(q)) continue;
      const pair = `${owners[p]} ${owners[q]}`;
      best.set(pair, Math.max(value, best.get(pair) ?? 0));
    }
  }
  const [ownersOfOne, ownersOfTwo] = [ownersOf(one, owners), ownersOf(two, owners)];
  let [silent, denied] = [0, 0];
  for (const x of ownersOfOne) {
    for (const y of ownersOfTwo) {
      if (x === y || best.has(`${x} ${y}`)) continue;
      if (ownersOfTwo.has(x) || ownersOfOne.has(y)) denied += 1;
      else silent += 1;
    }
  }
  const sum = [...best.values()].reduce((all, value) => all + value, 0);
  return { tied: best.size, silent, denied, sum, pairs: ownersOfOne.size * ownersOfTwo.size };
}

function ownersOf(things: readonly number[], owners: readonly number[]): ReadonlySet<number | undefined> {
  return new Set(things.map((k) => owners[k]));
}

/** Everything that is tied, however indirectly, as one cluster: what `clustersOf` gives for two owners, in less time. */
export function unionsOf(size: number, ties: readonly Tie[]): readonly (readonly number[])[] {
  const near = strongest(size, ties);
  const seen = new Set<number>();
  return near.flatMap((_, first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const members = [first];
    for (const member of members) {
      for (const next of near[member]?.keys() ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        members.push(next);
      }
    }
    return [members.toSorted((p, q) => p - q)];
  });
}
