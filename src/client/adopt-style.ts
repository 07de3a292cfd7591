const adopted = new Set<string>();

/** Adds a style to the page, once. Pages do not include the style of parts that few readers ask for. */
export function adoptStyle(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
