import choices from '../styles/once-chosen.css?inline';

/**
 * Saves a comparison of this page as one HTML file in the site's look, which needs nothing else and runs no script.
 *
 * What needs a script is left out: the strip's frame and the steps from change to change. Views are chosen by the style alone.
 */
export function keepAsPage(comparison: Element | null): void {
  if (comparison === null) return;
  const kept = comparison.cloneNode(true) as Element;
  for (const idle of kept.querySelectorAll('change-walk, overview-strip, template, .kinds-button, .kinds-panel, .peek'))
    idle.remove();
  const labels = [...kept.querySelectorAll('thead .outlet')].map((label) => label.textContent).join(' and ');
  const page = document.implementation.createHTMLDocument(`${labels}, compared`);
  page.documentElement.lang = 'en';
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = page.createElement('style');
  style.textContent = [...[...document.styleSheets].map(textOf), choices].join('\n');
  page.head.prepend(charset);
  page.head.append(style);
  const main = page.createElement('main');
  main.append(page.adoptNode(kept));
  page.body.append(main);
  const file = new Blob([`<!doctype html>\n${page.documentElement.outerHTML}\n`], { type: 'text/html' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'comparison.html';
  link.click();
  // Later, because the browser reads it after this.
  setTimeout(() => URL.revokeObjectURL(link.href), TIME_TO_READ);
}

/** In milliseconds. */
const TIME_TO_READ = 60_000;

/** A style without its fonts, whose files stay on the site. */
function textOf({ cssRules }: CSSStyleSheet): string {
  return [...cssRules]
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .join('\n');
}
