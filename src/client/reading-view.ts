// As the address of a module: the bundler's own way of loading a part is larger than all that is here.
import reading from './start-reading.ts?worker&url';

/**
 * `<reading-view>`: around a bar of radio buttons and the table of a comparison.
 *
 * The style follows the radio buttons by itself. The script keeps what is chosen in the address and in memory, folds the
 * rows that are not asked for, and tells others: by the attributes `data-view` (side, column, a, b), `data-only`,
 * `data-plain`, `data-hide`, `data-quiet` (kinds, apart by spaces) and `data-rows` (the rows that a figure of the summary
 * counts), and by an event `readingchange` whenever one of them has changed.
 *
 * The element itself only listens. The code, and the style of what is not shown at first, come with the first pointer,
 * focus, key or scroll on the page, or at once where the address or the memory asks for another view; without scripts the page
 * links the style.
 */
export class ReadingView extends HTMLElement {
  connectedCallback(): void {
    const load = (): void => {
      this.#loads ??= import(/* @vite-ignore */ reading);
    };
    const hear = (event: Event): void => {
      if (this.#hears) this.#hears(event);
      else if ((event.target as Element).closest?.('.reading-bar input, a[data-rows], .peek, .all-rows')) {
        this.#waiting.push(event);
        load();
      }
    };
    for (const type of ['pointerover', 'focusin', 'keydown', 'scroll'])
      document.addEventListener(type, load, { once: true });
    for (const type of ['change', 'click']) document.addEventListener(type, hear);
    addEventListener('hashchange', hear);
    if (location.search || isRemembered()) load();
  }

  /** To be called once the code is there; what happened on its way is handed over in its order. */
  begin(hears: (event: Event) => void): void {
    this.#waiting.forEach(hears);
    this.#hears = hears;
  }

  #hears: ((event: Event) => void) | undefined;
  #loads: Promise<unknown> | undefined;
  readonly #waiting: Event[] = [];
}

/** True where a comparison was read in another way than it begins with. */
function isRemembered(): boolean {
  try {
    return 'wireside.reading' in localStorage;
  } catch {
    return false;
  }
}

customElements.define('reading-view', ReadingView);
