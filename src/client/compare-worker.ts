import type { ToComparer } from './comparer-messages.ts';

/*
 * Two texts are compared in a worker, so that the page never waits for it. The entry exports nothing, as that of the search:
 * WebKit evaluates an entry that is imported back a second time.
 */
const comparer = import('./compare-in-worker.ts');

addEventListener('message', ({ data }: MessageEvent<ToComparer>) => {
  comparer
    .then(({ compare }) => compare(data))
    .then(postMessage, (error: unknown) =>
      postMessage({ error: error instanceof Error ? error.message : String(error) }),
    );
});
