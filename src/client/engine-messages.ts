import type { SearchOptions } from '../core/search/open-search.ts';

/** What a page sends to the engine in the worker. */
export type ToEngine =
  | { readonly kind: 'open'; readonly index: string }
  | { readonly kind: 'ready'; readonly number: number }
  | { readonly kind: 'facets'; readonly number: number }
  /** As `search`, plus the differences between wordings. */
  | { readonly kind: 'show'; readonly number: number; readonly query: string; readonly options: SearchOptions }
  | { readonly kind: 'check'; readonly number: number; readonly quotation: string }
  | { readonly kind: 'search'; readonly number: number; readonly query: string; readonly options: SearchOptions };

/** What the engine sends back: the answer to the question with that number, or why there is none. */
export type FromEngine =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly error: string };
