import type { Element, ElementContent } from 'hast';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A tree of elements as nodes of the page. No text is ever read as markup, so it needs no trust.
 */
export function toDom(node: ElementContent, parent = ''): Node {
  if (node.type !== 'element') return document.createTextNode(node.type === 'text' ? node.value : '');
  const isDrawn = node.tagName === 'svg' || parent === SVG;
  const element = isDrawn ? document.createElementNS(SVG, node.tagName) : document.createElement(node.tagName);
  for (const [name, value] of Object.entries(node.properties))
    element.setAttribute(name, value === true ? '' : String(value));
  const within = element instanceof HTMLTemplateElement ? element.content : element;
  for (const child of contentOf(node)) within.append(toDom(child, isDrawn ? SVG : ''));
  return element;
}

function contentOf({ content, children }: Element): readonly ElementContent[] {
  return content === undefined ? children : (content.children as ElementContent[]);
}
