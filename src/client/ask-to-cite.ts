import { addressWith } from './change-address.ts';

/** Has the passage of a change cited by the links around the table; `opener` is the button that was pressed. */
export function askToCite(table: Element, ends: readonly HTMLElement[], opener: Element): void {
  const id = ends.map((end) => end.closest('.text[id]')?.id).find((one) => one !== undefined);
  const detail = { address: addressWith(ends).href, id, opener };
  table.closest('copy-link')?.dispatchEvent(new CustomEvent('cite', { detail }));
}
