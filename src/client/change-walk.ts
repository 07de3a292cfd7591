/**
 * `<change-walk>`: buttons that lead from change to change, in the bar of a comparison.
 *
 * It only listens, and brings the code that walks with the first event that asks for it: a pointer on a change, a key, a
 * button, a selection, a move that is followed, an address that names a change.
 */
class ChangeWalk extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin', 'click', 'keydown', 'selectstart']) {
      document.addEventListener(type, (event) => {
        if (this.#walk || asks(event)) this.#hand(event);
      });
    }
    if (/[?&]words=/.test(location.search)) this.#hand();
  }

  /** Events that come while the code is on its way wait for it, in their order. */
  #hand(event?: Event): void {
    this.#walk ??= import('./walk-changes.ts').then(({ walkChanges }) => walkChanges(this));
    void this.#walk.then((walk) => walk(event));
  }

  #walk: Promise<(event?: Event) => void> | undefined;
}

function asks({ type, target, key }: Event & { key?: string }): boolean {
  if (key !== undefined) return /^[njpk?]$/.test(key);
  const selector = type === 'selectstart' ? '.comparison' : '[data-change], change-walk, .move';
  return (target as Node).parentElement?.closest(selector) != null || (target as Element).matches?.(selector);
}

customElements.define('change-walk', ChangeWalk);
