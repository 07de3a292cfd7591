import { foldSummary } from '../core/view/fold-words.ts';

type Row = HTMLTableRowElement;

/**
 * Folds neighbouring rows of a comparison into one line, which says how much is folded and shows it when ticked. Rows
 * folded before are unfolded first.
 *
 * Expects a `<template>` of the line, and `data-size` (its words) on each row. `what` describes the rows of a line.
 */
export function foldRows(view: Element, isFolded: (row: Row) => boolean, what: (rows: readonly Row[]) => string): void {
  for (const line of view.querySelectorAll('.fold')) line.remove();
  let folded: Row[] = [];
  const close = (): void => {
    if (folded.length > 0) putLine(view, folded, what(folded));
    folded = [];
  };
  for (const row of view.querySelectorAll<Row>('tbody tr')) {
    // A row that is not a passage separates the folds.
    if (!row.matches('[data-size]')) {
      close();
      continue;
    }
    const folds = isFolded(row);
    row.toggleAttribute('data-folded', folds);
    if (folds) folded.push(row);
    else close();
  }
  close();
}

function putLine(view: Element, rows: readonly Row[], what: string): void {
  const line = view.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
  const words = rows.reduce((sum, { dataset }) => sum + Number(dataset.size), 0);
  const said = line.querySelector('label')?.lastChild;
  if (said) said.textContent = foldSummary(rows.length, words, what);
  line.querySelector('input')?.addEventListener('change', () => {
    for (const row of rows) row.toggleAttribute('data-folded');
  });
  rows[0]?.before(line);
}
