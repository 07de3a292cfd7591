import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

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

/**
 * The text of a witness as any reader of parallel segmentation has it, which knows nothing of this project: from block to
 * block the running text and the readings that name the witness, with two line feeds between blocks.
 */
export function textOf(body: Element, sigil: string): string {
  const written = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    const element = node as Element;
    if (element.tagName === 'lb') return '\n';
    if (element.tagName === 'gap') return missing(element);
    if (element.tagName === 'rdg' && !names(element, 'wit', sigil)) return '';
    return [...element.childNodes].map(written).join('');
  };
  const blocks = [...body.getElementsByTagName('ab')].map(written);
  return blocks.filter((text) => text !== '').join('\n\n');
}

/** The paragraphs of a witness by number, by the milestones that mark where they start. */
export function witnessOf(body: Element, sigil: string): ReadonlyMap<number, ReadBack> {
  const read = new Map<number, ReadBack>();
  let current: ReadBack | undefined;
  const add = (text: string): void => {
    if (current !== undefined) current.text += text;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      add(node.nodeValue ?? '');
      return;
    }
    const element = node as Element;
    if (element.tagName === 'rdg' && !names(element, 'wit', sigil)) return;
    if (element.tagName === 'milestone') {
      if (!names(element, 'edRef', sigil)) return;
      // What parts two paragraphs belongs to neither.
      if (current !== undefined) current.text = current.text.replace(/\n\n$/, '');
      current = { text: '', kind: element.getAttribute('unit') };
      read.set(Number(element.getAttribute('n')), current);
    } else if (element.tagName === 'lb') add('\n');
    else if (element.tagName === 'gap') add(missing(element));
    else for (const child of element.childNodes) walk(child);
  };
  for (const passage of body.getElementsByTagName('ab')) {
    current = undefined;
    walk(passage);
  }
  return read;
}

/** True if an attribute that points to witnesses points to this one. */
function names(element: Element, attribute: string, sigil: string): boolean {
  return (element.getAttribute(attribute) ?? '').split(' ').includes(`#${sigil}`);
}

function missing(gap: Element): string {
  return String.fromCharCode(Number.parseInt(gap.textContent?.slice(2) ?? '', 16));
}
