import type { Element, ElementContent } from 'hast';

/** What may stand in an element; nothing is written for a condition that does not hold. */
export type Content = ElementContent | string | false | undefined | readonly Content[];

/** An attribute's value: `true` writes its name alone, `false` and `undefined` write nothing. */
type Value = string | number | boolean | undefined;

/** Attributes by their names in HTML or SVG; of a list of classes those that hold are written. */
export type Attributes = Readonly<Record<string, Value | readonly Value[]>>;

/** An element of HTML or SVG, as data. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Element {
  const properties: Element['properties'] = {};
  for (const [key, value] of Object.entries(attributes)) {
    const written = Array.isArray(value) ? value.filter((part) => part).join(' ') || undefined : value;
    if (written !== undefined && written !== false) properties[key] = written as string | number | true;
  }
  const children = flat(content);
  if (name !== 'template') return { type: 'element', tagName: name, properties, children };
  return { type: 'element', tagName: name, properties, children: [], content: { type: 'root', children } };
}

/** The elements and texts of what may be nested and absent, in order. */
export function flat(content: readonly Content[]): ElementContent[] {
  return content.flatMap((part): ElementContent[] => {
    if (part === false || part === undefined || part === '') return [];
    if (typeof part === 'string') return [{ type: 'text', value: part }];
    return isList(part) ? flat(part) : [part];
  });
}

function isList(part: ElementContent | readonly Content[]): part is readonly Content[] {
  return Array.isArray(part);
}

/** A text that is only read aloud. */
export function said(...content: readonly Content[]): Element {
  return element('span', { class: 'said' }, ...content);
}
