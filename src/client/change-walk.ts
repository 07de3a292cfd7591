// Given as a module's address: the bundler's own way to load a part is larger than this whole file.
import walking from './start-walking.ts?worker&url';

/** Handles an event of the page; without an event, the page has just been opened. */
export type Walking = (event?: Event) => void;

/**
 * `<change-walk>`: buttons in the bar of a comparison that step from change to change.
 *
 * It only listens, and loads the code that walks with the first event that needs it: a pointer on a change, a key, a
 * button, a move that is followed, a view with fewer changes, or an address that may name one. It also keeps a
 * selection in the column where it starts, because the cells of a row follow each other.
 */
export class ChangeWalk extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin', 'click', 'keydown', 'readingchange'])
      document.addEventListener(type, (event) => this.#hear(event));
    document.addEventListener('selectstart', keepInColumn);
    if (location.search) this.#load();
  }

  /** Call once the code is loaded; events that happened meanwhile are passed on in order. */
  begin(walk: Walking): void {
    walk();
    this.#waiting.forEach(walk);
    this.#walk = walk;
  }

  #hear(event: Event): void {
    if (this.#walk) {
      this.#walk(event);
    } else if (this.#loads || asks(event)) {
      this.#waiting.push(event);
      this.#load();
    }
  }

  #load(): void {
    this.#loads ??= import(/* @vite-ignore */ walking);
  }

  #walk: Walking | undefined;
  #loads: Promise<unknown> | undefined;
  readonly #waiting: Event[] = [];
}

function asks({ type, target, key }: Event & { key?: string }): boolean {
  if (key) return /^[njpk?]$/.test(key);
  return type === 'readingchange' || (target as Element).closest?.('[data-change], change-walk, .move') != null;
}

/** The style keeps the other column from being selected. */
function keepInColumn({ target }: Event): void {
  const from = target instanceof Element ? target : (target as Node).parentElement;
  const table = document.querySelector<HTMLElement>('.comparison');
  if (table) table.dataset.selecting = /\b[ab]\b/.exec(from?.closest('td')?.className ?? '')?.[0] ?? '';
}

customElements.define('change-walk', ChangeWalk);
