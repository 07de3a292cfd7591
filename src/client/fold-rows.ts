import { saidOfFold } from '../core/collate/said-of-fold.ts';

/**
 * Folds neighbouring rows of a comparison into one line, which says how much is folded and, ticked, shows it. Whatever
 * was folded before is unfolded first. `what` names the rows of a line.
 */
export function foldRows(
  view: Element,
  isFolded: (row: HTMLTableRowElement) => boolean,
  what: (rows: readonly HTMLTableRowElement[]) => string,
): void {
  let group: HTMLTableRowElement[] = [];
  for (const line of view.querySelectorAll('tr.fold')) line.remove();
  for (const row of view.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
    row.toggleAttribute('data-folded', isFolded(row));
    if (row.hasAttribute('data-folded')) {
      group.push(row);
      continue;
    }
    fold(group, what(group));
    group = [];
  }
  fold(group, what(group));
}

function fold(rows: readonly HTMLTableRowElement[], what: string): void {
  const words = rows.reduce((sum, { dataset }) => sum + Number(dataset.words), 0);
  rows[0]?.before(
    line(saidOfFold(rows.length, words, what), (open) => {
      for (const row of rows) row.toggleAttribute('data-folded', !open);
    }),
  );
}

function line(words: string, onTick: (open: boolean) => void): HTMLTableRowElement {
  const [row, cell, label, box] = [
    document.createElement('tr'),
    document.createElement('td'),
    document.createElement('label'),
    document.createElement('input'),
  ];
  row.className = 'fold';
  row.setAttribute('role', 'row');
  cell.setAttribute('role', 'cell');
  cell.colSpan = 3;
  box.type = 'checkbox';
  box.addEventListener('change', () => onTick(box.checked));
  label.append(box, words);
  cell.append(label);
  row.append(cell);
  return row;
}
