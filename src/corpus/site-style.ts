import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withEveryKind } from './kind-styles.ts';

/** The package, whose code is compiled, brings the source's styles along. */
const FOLDER = fileURLToPath(new URL('../../src/styles/', import.meta.url));

/** What a comparison on a page of the site is styled by, and what its views need. */
const OF_COMPARISON = [
  ...['site', 'comparison', 'changes', 'removed-paragraphs', 'overview', 'strip', 'reading-bar', 'walking', 'why'],
  'once-chosen',
];

/** Its files stay on the site. */
const FONTS = 'fonts.css';

/** The style of a comparison's page as one text, for a file that stands alone. Fonts are left out. */
export function comparisonStyle(): string {
  const taken = new Set([FONTS]);
  return withEveryKind(OF_COMPARISON.map((name) => styleOf(`${name}.css`, taken)).join('\n'));
}

/** A style sheet with what it imports in place, each sheet once, and without comments. */
function styleOf(name: string, taken: Set<string>): string {
  if (taken.has(name)) return '';
  taken.add(name);
  const text = readFileSync(`${FOLDER}${name}`, 'utf8').replace(/\/\*.*?\*\//gs, '');
  return text.replace(/^@import "\.\/([\w-]+\.css)"(?: layer\((\w+)\))?;$/gm, (_, imported: string, layer?: string) => {
    const style = styleOf(imported, taken);
    return layer === undefined || style === '' ? style : `@layer ${layer} {\n${style}\n}`;
  });
}
