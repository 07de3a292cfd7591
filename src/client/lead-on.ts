/** `<lead-on>`: follows the link inside at once, keeping the query and fragment of the current address. */
class LeadOn extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link !== null) location.replace(link.href + location.search + location.hash);
  }
}

customElements.define('lead-on', LeadOn);
