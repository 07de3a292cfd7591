import type { Manifest } from './manifest.ts';

/** Fetches a shard by name, `w12`, and returns its JSON. Rejects if it cannot be loaded. */
export type LoadShard = (name: string) => Promise<unknown>;

/** Shards kept after reading: enough for a few searches; more would only use memory. */
const MOST_KEPT = 400;

/** Reads each shard once, and reports those that could not be read. */
export interface ShardReader {
  readonly manifest: () => Promise<Manifest>;
  /** The shards in the order of the names, without those that failed; `failed` is told of those. */
  readonly read: <T>(names: Iterable<string>, failed: Set<string>) => Promise<ReadonlyMap<string, T>>;
}

export function shardReader(load: LoadShard): ShardReader {
  const kept = new Map<string, Promise<unknown>>();
  return { manifest: () => one('manifest') as Promise<Manifest>, read };

  async function read<T>(names: Iterable<string>, failed: Set<string>): Promise<ReadonlyMap<string, T>> {
    const { inline } = (await one('manifest')) as Manifest;
    const found = await Promise.all(
      [...new Set(names)].map(async (name) => {
        if (inline !== undefined) return [[name, inline[name] as T] as const];
        try {
          return [[name, (await one(name)) as T] as const];
        } catch {
          failed.add(name);
          return [];
        }
      }),
    );
    return new Map(found.flat());
  }

  function one(name: string): Promise<unknown> {
    let shard = kept.get(name);
    if (shard === undefined) {
      shard = load(name);
      kept.set(name, shard);
      // What failed is requested again next time.
      shard.catch(() => kept.delete(name));
      if (kept.size > MOST_KEPT) forgetOldest();
    } else {
      // The most recently used is the last to go.
      kept.delete(name);
      kept.set(name, shard);
    }
    return shard;
  }

  function forgetOldest(): void {
    // Node 20 and browsers of its time have no methods of iterators.
    const oldest = [...kept.keys()].find((other) => other !== 'manifest');
    if (oldest !== undefined) kept.delete(oldest);
  }
}

/** The numbers of the shards with terms from `from` to `to`, both inclusive, by what each starts with. */
export function shardsBetween(firsts: readonly string[], from: string, to: string): readonly number[] {
  const [first, last] = [placeOf(firsts, from), placeOf(firsts, to)];
  return first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** The shard where a term would be; -1 if there are none. */
function placeOf(firsts: readonly string[], term: string): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
