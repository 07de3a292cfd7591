import type { CheckedQuotation } from '../core/search/check-quotation.ts';
import type { Facets, Manifest, Speakers } from '../core/search/manifest.ts';
import type { Answer, SearchOptions } from '../core/search/open-search.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';
import workerAddress from './search-worker.ts?worker&url';
import { trustedAddress } from './trusted-address.ts';

/** The engine in its worker, as a page uses it. Every promise is settled; none stays open. */
export interface SearchEngine {
  readonly ready: () => Promise<Manifest>;
  readonly search: (query: string, options: SearchOptions) => Promise<Answer>;
  readonly show: (query: string, options: SearchOptions) => Promise<Answer>;
  readonly check: (quotation: string) => Promise<CheckedQuotation>;
  readonly facets: () => Promise<{ readonly facets: Facets; readonly speakers: Speakers }>;
}

/** Starts the engine for the index in a folder; done when its manifest is there. */
async function openEngine(folder: string): Promise<SearchEngine> {
  const engine = startEngine(folder);
  await engine.ready();
  return engine;
}

function startEngine(folder: string): SearchEngine {
  const worker = new Worker(trustedAddress(workerAddress), { type: 'module' });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (reason: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('value' in data) asked?.resolve(data.value as never);
    else asked?.reject(new Error(data.error));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search did not start'));
    waiting.clear();
    failed = true;
  });
  let failed = false;
  tell({ kind: 'open', index: new URL(folder, location.href).href });
  return {
    ready: () => ask((number) => ({ kind: 'ready', number })),
    search: (query, options) => ask((number) => ({ kind: 'search', number, query, options })),
    show: (query, options) => ask((number) => ({ kind: 'show', number, query, options })),
    check: (quotation) => ask((number) => ({ kind: 'check', number, quotation })),
    facets: () => ask((number) => ({ kind: 'facets', number })),
  };

  function ask<T>(message: (number: number) => ToEngine): Promise<T> {
    if (failed) return Promise.reject(new Error('The search did not start'));
    last += 1;
    const number = last;
    return new Promise<T>((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      tell(message(number));
    });
  }

  function tell(message: ToEngine): void {
    worker.postMessage(message);
  }
}

/**
 * Returns the function that opens the engine at the first call and gives the same one ever after; one that did not open is
 * opened anew at the next call.
 */
export function engineOnce(index: () => string): () => Promise<SearchEngine> {
  let engine: Promise<SearchEngine> | undefined;
  return () => {
    engine ??= openEngine(index()).catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    return engine;
  };
}
