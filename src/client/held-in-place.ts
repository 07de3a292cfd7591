/**
 * Keeps the row being read in place while the rows around it change.
 *
 * Call `measure` before the change (when a key or button is pressed) and `restore` after it.
 */
export function heldInPlace(
  view: Element,
  bar: Element,
): { readonly measure: () => void; readonly restore: () => void } {
  let held = -1;
  let top = 0;
  const rows = (): readonly Element[] => [...view.querySelectorAll('tr[data-is]')];
  const drawn = (row: Element): boolean => row.getClientRects().length > 0;
  return {
    measure: () => {
      const under = bar.getBoundingClientRect().bottom;
      const eye = under + (innerHeight - under) * EYE;
      held = rows().findIndex((row) => drawn(row) && row.getBoundingClientRect().bottom > eye);
      top = rows()[held]?.getBoundingClientRect().top ?? 0;
      // Nothing needs holding until the table itself is being read.
      if ((view.querySelector('thead')?.getBoundingClientRect().top ?? 0) > 0) held = -1;
    },
    restore: () => {
      // If the row is folded, the next visible row takes over.
      const row = held < 0 ? undefined : rows().slice(held).find(drawn);
      if (row) scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
    },
  };
}

/**
 * Where on the screen a reader is assumed to be reading, as a share of its height. Nearer the top, the row has already
 * been read; nearer the bottom, it has not been read yet.
 */
const EYE = 0.25;
