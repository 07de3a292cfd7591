import { isMap, isScalar, parseDocument, stringify, type YAMLMap } from 'yaml';

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

/**
 * The front matter that a file has, its opening and closing lines included, with some fields changed or added. All else stays:
 * other fields, comments and the way in which values are written.
 *
 * `order` names the fields in the order in which they are to stand; one that is added goes after those before it that are
 * there. The front matter is one that `splitFrontMatter` read without a problem.
 */
export function changeFrontMatter(
  before: string,
  changes: ReadonlyMap<string, string>,
  order: readonly string[],
): string {
  const [opening = '', ...rest] = before.trimEnd().split('\n');
  const yaml = parseDocument(rest.slice(0, -1).join('\n'), { version: '1.2', schema: 'core' });
  if (!isMap(yaml.contents)) return writeFrontMatter(Object.fromEntries(changes));
  const map: YAMLMap = yaml.contents;
  const placeOf = (key: string): number => map.items.findIndex((one) => isScalar(one.key) && one.key.value === key);
  for (const [key, value] of changes) {
    if (placeOf(key) >= 0) yaml.set(key, value);
    else {
      const places = order.slice(0, order.indexOf(key)).map(placeOf);
      map.items.splice(Math.max(-1, ...places) + 1, 0, yaml.createPair(key, value));
    }
  }
  return `${opening}\n${yaml.toString({ lineWidth: 0 })}${rest.at(-1)}\n`;
}
