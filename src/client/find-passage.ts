/**
 * `<find-passage>`: redirects to the comparison that shows the passage in the address, if this page does not.
 *
 * While a story has one article, its own page shows it; an address from that time names a passage that is now in the
 * comparisons. `data-places` says which comparison shows it, by the names that ids end in.
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

/** The fragment of the address, or nothing if it is broken. */
function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

customElements.define('find-passage', FindPassage);
