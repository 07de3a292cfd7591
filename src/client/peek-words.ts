/**
 * `<peek-words>`: around buttons `.peek` that show what another article prints while they have the focus.
 *
 * Without it that works as well, save that not every browser focuses a button that is clicked. With it a second click
 * closes again.
 */
class PeekWords extends HTMLElement {
  connectedCallback(): void {
    let wasOpen = false;
    this.addEventListener('pointerdown', ({ target }) => {
      wasOpen = peekOf(target) === document.activeElement;
    });
    this.addEventListener('click', ({ target, detail }) => {
      const peek = peekOf(target);
      // A key, which clicks without a pointer (detail 0), never takes the focus away.
      if (wasOpen && detail > 0) peek?.blur();
      else peek?.focus();
    });
  }
}

function peekOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.peek') : null;
}

customElements.define('peek-words', PeekWords);
