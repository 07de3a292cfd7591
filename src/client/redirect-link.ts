/** `<redirect-link>`: follows the link inside at once, and takes along what the present address says after its path. */
class RedirectLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link !== null) location.replace(link.href + location.search + location.hash);
  }
}

customElements.define('redirect-link', RedirectLink);
