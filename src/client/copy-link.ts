// As the address of a module: the bundler's own way of loading a part is larger than all that is here.
import linking from './start-linking.ts?worker&url';

/** What is fetched when it is asked for. */
export interface Linking {
  readonly followLink: (link: HTMLAnchorElement) => void;
  readonly watchSelection: (root: HTMLElement) => void;
  readonly markWords: () => void;
}

/**
 * `<copy-link>`: wraps passages that end in a link to themselves, copies the address when such a link is followed, and
 * offers it in other forms beside the link; offers a link to words that are selected, copies them as plain text, and
 * marks the words that the address names (`?words=…#paragraph`).
 *
 * Without it the links work as links. Expects one `.copied` element with `role="status"` inside. It only listens; the
 * code that acts is fetched with the first pointer or focus that comes near, so that it is there when it is needed.
 */
export class CopyLink extends HTMLElement {
  /** To be called once the parts are there. */
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
    if (location.search.includes('words=')) ask(({ markWords }) => markWords());
  }
}

customElements.define('copy-link', CopyLink);
