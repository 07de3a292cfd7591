import { parseHTML } from 'linkedom';
import { asShown } from './as-shown.ts';

/** A page as a tree in which nothing can become live. */
export function openPage(html: string): Document {
  // Without these, a saved fragment has no body.
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const read = parseHTML(whole).document as unknown as Document;
  // The parser takes the first element for the root; pages may write theirs in a comment for old browsers alone.
  const isRooted = read.documentElement?.tagName === 'HTML';
  const document = isRooted ? read : (parseHTML(`<html>${whole}</html>`).document as unknown as Document);
  joinBodies(document.documentElement);
  refuseDeepNesting(document);
  asShown(document);
  return document;
}

/**
 * Puts all that a page has beside its head into one body, as browsers do: pages that were put together from others have
 * several, and the parser makes an empty one where it finds something between the head and the body.
 */
function joinBodies(root: Element): void {
  const [body, ...others] = [...root.children].filter(({ tagName }) => tagName === 'BODY');
  if (body === undefined) return;
  for (const stray of [...root.children]) {
    if (stray === body || stray.tagName === 'HEAD') continue;
    const all = others.includes(stray) ? [...stray.childNodes] : [stray];
    if ((stray.compareDocumentPosition(body) & 4) !== 0) body.prepend(...all);
    else body.append(...all);
    if (others.includes(stray)) stray.remove();
  }
}

/** Pages nest about forty elements deep. Code that reads them is recursive, and would overflow the stack. */
const DEEPEST = 500;

function refuseDeepNesting(document: Document): void {
  let depth = 0;
  let node: Element | null = document.documentElement;
  while (node !== null) {
    if (depth > DEEPEST)
      throw new Error(`its elements are nested more than ${DEEPEST} levels deep, and no article's are`);
    if (node.firstElementChild !== null) {
      node = node.firstElementChild;
      depth += 1;
      continue;
    }
    while (node !== null && node.nextElementSibling === null) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node?.nextElementSibling ?? null;
  }
}
