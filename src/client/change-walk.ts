// As the address of a module: the bundler's own way of loading a part is larger than all that is here.
import walking from './start-walking.ts?worker&url';

/** Takes what happens on the page; without an event the page has just been opened. */
export type Walking = (event?: Event) => void;

/**
 * `<change-walk>`: buttons that lead from change to change, in the bar of a comparison.
 *
 * It only listens, and brings the code that walks with the first event that asks for it: a pointer on a change, a key, a
 * button, a move that is followed, a view with fewer changes, an address that may name one. And it keeps a selection in
 * the column in which it begins, for the cells of a row follow each other.
 */
export class ChangeWalk extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin', 'click', 'keydown', 'readingchange'])
      document.addEventListener(type, (event) => this.#hear(event));
    document.addEventListener('selectstart', keepInColumn);
    if (location.search) this.#load();
  }

  /** To be called once the code is there; what happened on its way is handed over in its order. */
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

/** The style lets nothing of the other column be selected. */
function keepInColumn({ target }: Event): void {
  const from = target instanceof Element ? target : (target as Node).parentElement;
  const table = document.querySelector<HTMLElement>('.comparison');
  if (table) table.dataset.selecting = /\b[ab]\b/.exec(from?.closest('td')?.className ?? '')?.[0] ?? '';
}

customElements.define('change-walk', ChangeWalk);
