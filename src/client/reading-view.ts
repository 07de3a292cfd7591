// Given as a module's address: the bundler's own way to load a part is larger than this whole file.
import reading from './start-reading.ts?worker&url';

/**
 * `<reading-view>`: around a bar of radio buttons and the table of a comparison.
 *
 * The style follows the radio buttons by itself. The script keeps the choices in the address and in memory, folds rows
 * that are not wanted, and tells others: through the attributes `data-view` (side, column, a, b), `data-only`,
 * `data-plain`, `data-hide`, `data-quiet` (kinds, separated by spaces) and `data-rows` (the rows that a figure of the
 * summary counts), and through the event `readingchange` when any of them changes.
 *
 * The element itself only listens. The code, and the style of what is not shown at first, load with the first pointer,
 * focus, key or scroll on the page, or at once if the address or memory asks for another view. Without scripts, the
 * page links the style.
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

  /** Whether something was chosen before the code had loaded. */
  get isAsked(): boolean {
    return this.#waiting.length > 0;
  }

  /** Call once the code is loaded; events that happened meanwhile are passed on in order. */
  begin(hears: (event: Event) => void): void {
    this.#waiting.forEach(hears);
    this.#hears = hears;
  }

  #hears: ((event: Event) => void) | undefined;
  #loads: Promise<unknown> | undefined;
  readonly #waiting: Event[] = [];
}

/** True if a comparison was read in a view other than the default. */
function isRemembered(): boolean {
  try {
    return 'wireside.reading' in localStorage;
  } catch {
    return false;
  }
}

customElements.define('reading-view', ReadingView);
