/**
 * `<find-passage>`: goes to the comparison that shows the passage of the present address, where this page does not.
 *
 * While a story has one article its own page shows it; an address from that time names a passage that has moved into the
 * comparisons since. `data-places` tells, by the names that ids end in, which comparison shows them.
 */
class FindPassage extends HTMLElement {
  connectedCallback(): void {
    const id = fragment();
    if (id === '' || document.getElementById(id) !== null) return;
    const places = JSON.parse(this.dataset['places'] ?? '{}') as Readonly<Record<string, string>>;
    const article = id.slice(id.lastIndexOf('--') + 2);
    if (Object.hasOwn(places, article)) location.replace(places[article] + location.search + location.hash);
  }
}

/** What the address names; of an address that was broken on its way, nothing. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

customElements.define('find-passage', FindPassage);
