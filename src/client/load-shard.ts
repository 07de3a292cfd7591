import type { LoadShard } from '../core/search/shard-reader.ts';

/** Milliseconds before each attempt: a dropped connection is usually back within a second. */
const ATTEMPTS = [0, 300, 1200];
/** Milliseconds until an attempt is given up: a shard is a few kilobytes, and nobody waits longer for an answer. */
const PATIENCE = 12_000;

/** Fetches shards from a folder, with a few attempts each. Rejects when all have failed; it never hangs. */
export function loadFrom(folder: string): LoadShard {
  return async (name) => {
    let failure: unknown;
    for (const pause of ATTEMPTS) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        const response = await fetch(`${folder}${name}.json`, { signal: AbortSignal.timeout(PATIENCE) });
        if (response.ok) return (await response.json()) as unknown;
        failure = new Error(`${name} answered ${response.status}`);
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  };
}
