// Given as a module's address: the bundler's own way to load a part is larger than this whole file.
import linking from './start-linking.ts?worker&url';

/** The parts that are loaded on demand. */
export interface Linking {
  readonly followLink: (link: HTMLAnchorElement) => void;
  readonly watchSelection: (root: HTMLElement) => void;
  readonly highlightLinkedWords: () => void;
  readonly citeParagraph: (asked: CiteAsked) => void;
}

/** A paragraph of this page to be cited at an address, and the button that was pressed. */
export interface CiteAsked {
  readonly address: string;
  readonly id: string;
  readonly opener: HTMLElement;
}

/**
 * `<copy-link>`: wraps passages that end in a link to themselves. Following such a link copies its address and offers
 * it in other forms. Selected words get a link and are copied as plain text, and the words named in the address
 * (`?words=…#paragraph`) are highlighted.
 *
 * Without it, the links work as links. Expects one `.copied` element with `role="status"` inside. It only listens; the
 * code that acts loads with the first pointer or focus nearby, so that it is there when needed.
 */
export class CopyLink extends HTMLElement {
  /** Call once the parts are loaded. */
  begin!: (parts: Linking) => void;

  connectedCallback(): void {
    const parts = new Promise<Linking>((resolve) => {
      this.begin = resolve;
    });
    const load = (): unknown => import(/* @vite-ignore */ linking);
    const ask = (act: (parts: Linking) => void): void => {
      load();
      void parts.then(act);
    };
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, load, { once: true });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.passage-link');
      if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) ask(({ followLink }) => followLink(link));
    });
    document.addEventListener('selectionchange', () => {
      if (getSelection()?.isCollapsed === false) ask(({ watchSelection }) => watchSelection(this));
    });
    this.addEventListener('cite', (event) =>
      ask(({ citeParagraph }) => citeParagraph((event as CustomEvent<CiteAsked>).detail)),
    );
    if (location.search.includes('words=')) ask(({ highlightLinkedWords }) => highlightLinkedWords());
  }
}

customElements.define('copy-link', CopyLink);
