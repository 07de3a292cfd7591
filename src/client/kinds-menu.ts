/** `<kinds-menu>`: around a `<details>` that opens over the page: Escape closes it, and so does a click elsewhere. */
class KindsMenu extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.#details?.open) return;
      this.#details.open = false;
      this.querySelector('summary')?.focus();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (this.#details?.open && !(target instanceof Node && this.contains(target))) this.#details.open = false;
    });
  }

  get #details(): HTMLDetailsElement | null {
    return this.querySelector('details');
  }
}

customElements.define('kinds-menu', KindsMenu);
