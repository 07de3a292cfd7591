import { chooseLinkedWords, wholeWords } from '../core/link/choose-linked-words.ts';
import { wordsQuery } from '../core/link/linked-words.ts';
import { printedIn, selectedColumn } from './column.ts';
import { linkMenu, showAt } from './link-menu.ts';

/** Milliseconds before a link to an unchanged selection is offered. */
const PAUSE = 200;

const watched = new WeakSet<HTMLElement>();

/** From now on, offers a link to words selected in a column of `root`, and copies them as plain text. */
export function watchSelection(root: HTMLElement): void {
  if (watched.has(root)) return;
  watched.add(root);
  let menu: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (menu?.contains(document.activeElement) || document.querySelector('dialog:modal') !== null) return;
      menu?.remove();
      menu = offer(root);
    }, PAUSE);
  };
  wait();
  document.addEventListener('selectionchange', wait);
  document.addEventListener('copy', (event) => copyPlain(root, event));
}

function offer(root: HTMLElement): HTMLElement | undefined {
  const range = selectedRange();
  const found = range && selectedColumn(range, root, anchor());
  if (range === undefined || found === undefined) return undefined;
  const { column, paragraph, stretch } = found;
  const whole = wholeWords(column.text, stretch);
  const quoted = chooseLinkedWords(column.text, column.first, whole);
  if (quoted === undefined) return undefined;
  const address = new URL(`${wordsQuery(quoted)}#${paragraph.id}`, location.href).href;
  const words = column.text.slice(whole.start, whole.end);
  const menu = linkMenu({ address, id: paragraph.id, words, range: whole, button: 'Link to these words' });
  // After the paragraph, so that the Tab key goes from the selection to the menu.
  (paragraph.closest('.printed') ?? paragraph).after(menu);
  const places = column.rangeOf(whole).getClientRects();
  const last = places[places.length - 1];
  if (last !== undefined) showAt(menu, last);
  return menu;
}

/** Copies what is printed and nothing that the page adds, with a blank line between paragraphs. */
function copyPlain(root: HTMLElement, event: ClipboardEvent): void {
  const range = selectedRange();
  const isField = event.target instanceof Element && event.target.closest('input, textarea') !== null;
  // The browser handles a selection that extends beyond the articles.
  if (range === undefined || isField || !root.contains(range.commonAncestorContainer)) return;
  const paragraphs = printedIn(range, root, anchor());
  if (paragraphs.length === 0) return;
  event.clipboardData?.setData('text/plain', paragraphs.join('\n\n'));
  event.preventDefault();
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection === null || selection.isCollapsed || selection.rangeCount === 0
    ? undefined
    : selection.getRangeAt(0);
}

function anchor(): Node | undefined {
  return getSelection()?.anchorNode ?? undefined;
}
