import { type Embedded, embedCode } from '../core/export/embed-code.ts';
import { markdownLink } from '../core/link/citation-in-words.ts';
import style from '../styles/link-menu.css?inline';
import { adoptStyle } from './adopt-style.ts';
import type { Cite } from './citable-data.ts';
import { openCitation } from './citation-dialog.ts';
import { Column, labelOf } from './column.ts';
import type { CiteAsked } from './copy-link.ts';
import { copyAndAnnounce } from './copy-text.ts';

/** What a menu links to: words of a column, from a place in a paragraph. */
export interface Linked extends Cite {
  /** The label of the first button. */
  readonly button: string;
}

/** Copies the address of a passage whose link was followed, and offers it in other forms next to the link. */
export function followLink(link: HTMLAnchorElement): void {
  const id = decodeURIComponent(link.hash.slice(1));
  const paragraph = document.getElementById(id);
  if (paragraph === null) return;
  const { text, first } = new Column(paragraph);
  const address = new URL(link.href);
  // Drops the query: the words the page was opened with are not part of this link.
  address.search = '';
  void copyAndAnnounce(address.href, 'Link copied.', 'The link to this passage is now in the address bar.');
  const words = text.slice(0, first);
  const menu = linkMenu(
    { address: address.href, id, words, range: { start: 0, end: first }, button: 'Copy link' },
    link,
  );
  link.after(menu);
  showAt(menu, link.getBoundingClientRect());
  // Going to the passage takes the focus away, and the menu is next to the link.
  setTimeout(() => {
    if (menu.isConnected && !menu.contains(document.activeElement)) link.focus({ preventScroll: true });
  }, ON_ITS_WAY);
}

/** Opens the citations of a whole paragraph. */
export function citeParagraph({ address, id, opener }: CiteAsked): void {
  const paragraph = document.getElementById(id);
  if (paragraph === null) return;
  const { text, first } = new Column(paragraph);
  void openCitation({ address, id, words: text.slice(0, first), range: { start: 0, end: first } }, opener);
}

/**
 * Buttons that copy a link, the link as Markdown and the HTML for embedding, and one that opens the citations.
 *
 * Escape or a click elsewhere closes it; focus inside it returns to `from`.
 */
export function linkMenu(linked: Linked, from?: HTMLElement): HTMLElement {
  adoptStyle(style);
  for (const other of document.querySelectorAll('.link-menu')) other.remove();
  const menu = document.createElement('div');
  menu.className = 'link-menu';
  menu.popover = 'manual';
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', 'Link and citation');
  const { address, words, id } = linked;
  const button = (name: string, act: (self: HTMLElement) => unknown): HTMLButtonElement => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = name;
    // Keeps the selection.
    element.addEventListener('pointerdown', (event) => event.preventDefault());
    element.addEventListener('click', () => act(element));
    return element;
  };
  const embedded = embeddedAt(id);
  menu.append(
    button(linked.button, async () => {
      const isCopied = await copyAndAnnounce(address, 'Link copied.', 'The link is now in the address bar.');
      if (!isCopied) history.replaceState(history.state, '', address);
    }),
    button('Markdown', () => copyAndAnnounce(markdownLink(words, labelOf(id), address), 'Markdown copied.')),
    button('Cite…', (self) => openCitation(linked, self)),
    ...('share' in navigator
      ? [button('Share…', () => navigator.share({ title: document.title, url: address }).catch(() => undefined))]
      : []),
    ...(embedded ? [button('Embed', () => copyAndAnnounce(embedCode(embedded), 'Embed code copied.'))] : []),
  );
  closeWhenLeft(menu, from);
  return menu;
}

/** Shows a menu below a rectangle of the window, inside the page's width. */
export function showAt(menu: HTMLElement, { left, bottom }: DOMRect): void {
  menu.showPopover();
  const most = document.documentElement.clientWidth - menu.offsetWidth - MARGIN;
  menu.style.left = `${Math.max(MARGIN, Math.min(left, most)) + scrollX}px`;
  menu.style.top = `${bottom + scrollY + MARGIN}px`;
}

/** In CSS pixels. */
const MARGIN = 6;
/** Milliseconds in which a browser has gone to the target of a link on the page. */
const ON_ITS_WAY = 50;

function closeWhenLeft(menu: HTMLElement, from: HTMLElement | undefined): void {
  const left = new AbortController();
  const { signal } = left;
  const close = (): void => {
    left.abort();
    if (menu.contains(document.activeElement)) from?.focus();
    menu.remove();
  };
  document.addEventListener(
    'keydown',
    (event) => {
      // Escape closes whatever is on top, and that may be a dialog.
      if (event.key === 'Escape' && document.querySelector('dialog:modal') === null) close();
    },
    { signal },
  );
  const closeElsewhere = ({ target }: Event): void => {
    if (target instanceof Node && !menu.contains(target) && document.querySelector('dialog:modal') === null) close();
  };
  document.addEventListener('pointerdown', closeElsewhere, { signal });
}

/** The page to frame, if this page has one. */
function embeddedAt(id: string): Embedded | undefined {
  const { embed, page, title = document.title } = document.querySelector<HTMLElement>('embed-code')?.dataset ?? {};
  if (embed === undefined || page === undefined) return undefined;
  const full = (path: string): string => new URL(`${path}#${id}`, location.href).href;
  return { embed: full(embed), page: full(page), title };
}
