import type { IndexedPrinting } from './search-index.ts';

/** The printings that a matter is found by; the others are only shown with it. */
export function ownPrintings(printings: readonly IndexedPrinting[]): readonly IndexedPrinting[] {
  return printings.filter(({ within }) => within !== true);
}
