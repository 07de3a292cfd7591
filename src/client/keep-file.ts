import choices from '../styles/once-chosen.css?inline';

/** Gives a comparison to the reader as an HTML file. */
export function keepFile(html: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  link.download = 'comparison.html';
  link.click();
  // Later, because the browser reads it after this.
  setTimeout(() => URL.revokeObjectURL(link.href), TIME_TO_READ);
}

/** In milliseconds. */
const TIME_TO_READ = 60_000;

/** The style of this page and of all its views, without fonts, whose files stay on the site. */
export function styleToKeep(): string {
  return [...[...document.styleSheets].map(textOf), choices].join('\n');
}

function textOf({ cssRules }: CSSStyleSheet): string {
  return [...cssRules]
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .join('\n');
}
