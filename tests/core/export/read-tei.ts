import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import type { Side } from '../../../src/core/model.ts';

// A replacement character may stand in what an outlet printed; the reader only wonders whether the encoding was guessed right.
const MAY_BE_PRINTED = /^Unicode replacement character/;

/** An XML document; throws where it is not well-formed. */
export function parsed(xml: string) {
  return new DOMParser({
    onError: (level, message) => {
      if (level === 'warning' && MAY_BE_PRINTED.test(message)) return;
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'application/xml');
}

interface ReadBack {
  text: string;
  readonly kind: string | null;
}

/** The paragraphs of a witness by number, from the document alone. */
export function witnessOf(body: Element, side: Side): ReadonlyMap<number, ReadBack> {
  const read = new Map<number, ReadBack>();
  let current: ReadBack | undefined;
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      if (current !== undefined) current.text += node.nodeValue ?? '';
      return;
    }
    const element = node as Element;
    const of = element.getAttribute('wit') ?? element.getAttribute('edRef');
    if (of !== null && of !== `#${side}`) return;
    if (element.tagName === 'milestone') {
      current = { text: '', kind: element.getAttribute('unit') };
      read.set(Number(element.getAttribute('n')), current);
    } else if (element.tagName === 'lb') {
      if (current !== undefined) current.text += '\n';
    } else if (element.tagName === 'gap') {
      const code = Number.parseInt(element.textContent?.slice(2) ?? '', 16);
      if (current !== undefined) current.text += String.fromCharCode(code);
    } else {
      for (const child of element.childNodes) walk(child);
    }
  };
  for (const passage of body.getElementsByTagName('ab')) {
    current = undefined;
    walk(passage);
  }
  return read;
}
