/**
 * `<find-passage>`: wraps links to comparisons, and follows the first one that shows the passage of the present address.
 *
 * While a story has one article its own page shows it; an address from that time names a passage that has moved into the
 * comparisons since. Each link says in `data-articles` which articles it shows, by the names that ids end in.
 */
class FindPassage extends HTMLElement {
  connectedCallback(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === '' || document.getElementById(id) !== null) return;
    const article = id.slice(id.lastIndexOf('--') + 2);
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-articles]')];
    const link = links.find(({ dataset }) => dataset['articles']?.split(' ').includes(article));
    if (link !== undefined) location.replace(link.href + location.search + location.hash);
  }
}

customElements.define('find-passage', FindPassage);
