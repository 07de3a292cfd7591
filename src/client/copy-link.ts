/**
 * `<copy-link>`: wraps passages that end in a link to themselves, copies the address when such a link is followed, and
 * offers it in other forms beside the link; offers a link to words that are selected, copies them as plain text, and
 * marks the words that the address names (`?words=…#paragraph`).
 *
 * Without it the links work as links. Expects one `.copied` element with `role="status"` inside, and says there what an
 * event `say` of its descendants tells. Everything but the copying is fetched when it is asked for.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.passage-link') : null;
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      void this.#copy(link);
      void import('./link-menu.ts').then(({ offerLink }) => offerLink(link));
    });
    this.addEventListener('say', (event) => this.#say((event as CustomEvent<string>).detail));
    document.addEventListener('selectionchange', () => {
      if (getSelection()?.isCollapsed === false)
        void import('./selected-words.ts').then(({ watchSelection }) => watchSelection(this));
    });
    if (location.search.includes('words=')) void import('./mark-words.ts').then(({ markWords }) => markWords());
  }

  async #copy({ href }: HTMLAnchorElement): Promise<void> {
    // Of the passage alone: the words that the page was opened with are others.
    const address = new URL(href);
    address.search = '';
    // On a page that came over plain http there is no clipboard.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const copied = await clipboard?.writeText(address.href).then(
      () => true,
      () => false,
    );
    this.#say(copied ? 'Address copied.' : 'The address of this passage is now in the address bar.');
  }

  #say(words: string): void {
    const status = this.querySelector('.copied');
    if (status === null) return;
    // Emptied first, so that the same words are read out again.
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = words;
    });
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => status.replaceChildren(), SAID_FOR);
  }

  #quiet: ReturnType<typeof setTimeout> | undefined;
}

/** Milliseconds: long enough to be read, short enough not to stand in the way. */
const SAID_FOR = 4000;

customElements.define('copy-link', CopyLink);
