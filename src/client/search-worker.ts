import type { ToEngine } from './engine-messages.ts';

/*
 * The search engine in a worker, so that typing never waits for it.
 *
 * This is the worker's entry, and must stay as small: it exports nothing, so that no part that is loaded later imports it. WebKit
 * evaluates an entry that is imported back a second time, and would answer every question twice.
 */
const engine = import('./answer-in-worker.ts');

addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  engine.then(
    ({ take }) => take(data),
    (error: unknown) => 'number' in data && postMessage({ number: data.number, error: String(error) }),
  );
});
