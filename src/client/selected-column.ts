import { printed } from './page-changes.ts';

/** Keeps a selection in the column in which it begins: the table's attribute takes the other one out. */
export function keepInColumn(table: HTMLElement, target: EventTarget | null): void {
  const node = target as Node | null;
  const from = node instanceof Element ? node : node?.parentElement;
  const cell = from?.closest('td:is(.a, .b)');
  if (cell && table.contains(cell)) table.dataset.selecting = cell.classList.contains('a') ? 'a' : 'b';
  else delete table.dataset.selecting;
}

/**
 * Copies what was printed, and nothing that the page adds: paragraphs with a blank line between them, of the column in
 * which the selection began. A selection that goes beyond the table is left to the browser.
 */
export function copyPrinted(table: HTMLElement, event: ClipboardEvent): void {
  const selection = getSelection();
  const within = event.target instanceof Element && event.target.closest('input, textarea');
  if (!selection || selection.isCollapsed || within || !event.clipboardData) return;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  if (!ranges.every((range) => table.contains(range.commonAncestorContainer))) return;
  const column = table.dataset.selecting;
  const paragraphs = [...table.querySelectorAll(`${column ? `td.${column} ` : ''}.text`)]
    .filter((paragraph) => paragraph.getClientRects().length > 0)
    .map((paragraph) => ranges.map((range) => partOf(paragraph, range)).join(''))
    .filter((words) => words.trim() !== '');
  if (paragraphs.length === 0) return;
  event.clipboardData.setData('text/plain', paragraphs.join('\n\n'));
  event.preventDefault();
}

function partOf(paragraph: Element, selected: Range): string {
  if (!selected.intersectsNode(paragraph)) return '';
  const part = document.createRange();
  part.selectNodeContents(paragraph);
  if (paragraph.contains(selected.startContainer)) part.setStart(selected.startContainer, selected.startOffset);
  if (paragraph.contains(selected.endContainer)) part.setEnd(selected.endContainer, selected.endOffset);
  return printed(part.cloneContents());
}
