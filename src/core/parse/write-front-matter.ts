import { stringify } from 'yaml';

/**
 * Front matter, its opening and closing lines included, from fields in the order in which they are to stand.
 *
 * A field without a value is left out. Values come out of `splitFrontMatter` as they went in: what YAML would read as
 * another value than text is put between quotation marks.
 */
export function writeFrontMatter(fields: Readonly<Record<string, string | undefined>>): string {
  const stated = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  // Folding a long standfirst over several lines would make the diff of a later import harder to read.
  const yaml = stated.length === 0 ? '' : stringify(Object.fromEntries(stated), { lineWidth: 0, version: '1.2' });
  return `---\n${yaml}---\n`;
}
