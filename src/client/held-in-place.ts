/**
 * Holds the row that is being read where it is while the rows around it change.
 *
 * `measure` comes before the change (at the press of a key or a button), `restore` after it.
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
      // Before the table itself is being read nothing has to be held.
      if ((view.querySelector('thead')?.getBoundingClientRect().top ?? 0) > 0) held = -1;
    },
    restore: () => {
      // A row that is folded away hands over to the next that is not.
      const row = held < 0 ? undefined : rows().slice(held).find(drawn);
      if (row) scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
    },
  };
}

/**
 * How far down the screen a reader is taken to read, as a share of its height. Nearer the top it is a row that has been
 * read already, of which the end still shows; nearer the bottom it is one that is not yet read.
 */
const EYE = 0.25;
