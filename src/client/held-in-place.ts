/**
 * Holds the row that is being read where it is while the rows around it change.
 *
 * `measure` comes before the change (at the press of a key or a button), `restore` after it.
 */
export function heldInPlace(view: Element): { readonly measure: () => void; readonly restore: () => void } {
  let held: { readonly row: Element; readonly top: number } | undefined;
  return {
    measure: () => {
      const under = view.querySelector('.reading-bar')?.getBoundingClientRect().bottom ?? 0;
      const row = rowsOf(view).find((one) => one.getBoundingClientRect().bottom > under);
      const top = row?.getBoundingClientRect().top ?? 0;
      // Above the table nothing moves that is being read.
      const isReading = (view.querySelector('thead')?.getBoundingClientRect().top ?? 0) < 0;
      held = row !== undefined && isReading ? { row, top } : undefined;
    },
    restore: () => {
      if (held === undefined) return;
      const rows = [...view.querySelectorAll('tbody tr')];
      const { row, top } = held;
      const place = rows.indexOf(row);
      const near = rows.slice(Math.max(place, 0)).find(isDrawn) ?? row;
      scrollBy({ top: near.getBoundingClientRect().top - top, behavior: 'instant' });
    },
  };
}

function rowsOf(view: Element): readonly Element[] {
  return [...view.querySelectorAll('tbody tr')].filter(isDrawn);
}

function isDrawn(row: Element): boolean {
  return row.getClientRects().length > 0;
}
