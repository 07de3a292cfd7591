import { foldSummary } from '../core/view/fold-words.ts';

type Row = HTMLTableRowElement;

/**
 * Folds neighbouring rows of a comparison into one line, which says how much is folded and, ticked, shows it. Whatever
 * was folded before is unfolded first.
 *
 * Expects a `<template>` of the line, and on each row `data-size` (its words). `what` names the rows of a line.
 */
export function foldRows(view: Element, isFolded: (row: Row) => boolean, what: (rows: readonly Row[]) => string): void {
  for (const line of view.querySelectorAll('.fold')) line.remove();
  let folded: Row[] = [];
  const close = (): void => {
    if (folded.length > 0) putLine(view, folded, what(folded));
    folded = [];
  };
  for (const row of view.querySelectorAll<Row>('tbody tr')) {
    // What is no passage says where one belongs, and parts what is folded.
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
