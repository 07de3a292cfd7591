import { addressWith } from './change-address.ts';

/**
 * Has the passage of a change cited by the links around the table: from the article that its address names, which prints
 * words of it. `opener` is the button that was pressed.
 */
export function askToCite(table: Element, ends: readonly HTMLElement[], opener: Element): void {
  const address = addressWith(ends);
  const detail = { address: address.href, id: decodeURIComponent(address.hash.slice(1)), opener };
  table.closest('copy-link')?.dispatchEvent(new CustomEvent('cite', { detail }));
}
