/**
 * `<copy-link>`: wraps passages that end in a link to themselves, and copies the address when such a link is followed.
 *
 * Without it the links work as links. Expects one `.copied` element with `role="status"` inside.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.passage-link') : null;
      if (link !== null && !event.metaKey && !event.ctrlKey && !event.shiftKey) void this.#copy(link);
    });
  }

  async #copy(link: HTMLAnchorElement): Promise<void> {
    // On a page that came over plain http there is no clipboard.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const copied = await clipboard?.writeText(link.href).then(
      () => true,
      () => false,
    );
    this.#say(copied ? 'Address copied.' : 'The address of this passage is now in the address bar.');
  }

  #say(words: string): void {
    const status = this.querySelector('.copied');
    if (status === null) return;
    status.textContent = words;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      status.textContent = '';
    }, SAID_FOR);
  }

  #quiet: ReturnType<typeof setTimeout> | undefined;
}

/** Milliseconds: long enough to be read, short enough not to stand in the way. */
const SAID_FOR = 4000;

customElements.define('copy-link', CopyLink);
