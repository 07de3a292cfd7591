// As the address of a module: the bundler's own way of loading a part is larger than all that is here.
import walking from './start-walking.ts?worker&url';

/** Takes what happens on the page; without an event the page has just been opened. */
export type Walking = (event?: Event) => void;

/**
 * `<change-walk>`: buttons that lead from change to change, in the bar of a comparison.
 *
 * It only listens, and brings the code that walks with the first event that asks for it: a pointer on a change, a key, a
 * button, a selection, a move that is followed, an address that names a change.
 */
export class ChangeWalk extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin', 'click', 'keydown', 'selectstart'])
      document.addEventListener(type, (event) => this.#hear(event));
    if (/[?&]words=/.test(location.search)) this.#load();
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
  if (key !== undefined) return /^[njpk?]$/.test(key);
  const part = target instanceof Element ? target : (target as Node).parentElement;
  return part?.closest(type === 'selectstart' ? '.comparison' : '[data-change], change-walk, .move') != null;
}

customElements.define('change-walk', ChangeWalk);
