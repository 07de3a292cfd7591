const adopted = new Set<string>();

/** Takes a style into the page, once: of parts that few readers ask for, no page carries the style. */
export function adoptStyle(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
