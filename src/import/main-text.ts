import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** A page as a tree in which nothing can become live. */
export function openPage(html: string): Document {
  // Without these, a saved fragment has no body.
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as Document;
  refuseDeepNesting(document);
  for (const template of [...document.querySelectorAll('[itemprop=articleBody] > script[type="text/template"]')]) {
    // Blogs on one large host print their text by a script, from a template that contains all of it.
    const printed = document.createElement('div');
    printed.innerHTML = template.textContent ?? '';
    template.replaceWith(printed);
  }
  return document;
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

/** Common names for the box of an article's text, from the most to the least certain. */
const BOXES = [
  '[itemprop=articleBody]',
  '[class*=article-body], [class*=articleBody], [class*=article__body], [class*=story-body], [class*=story-content]',
  '.entry-content, .post-content, .post-body, .post-entry, [class*=article-content], [class*=article-text]',
  'article',
  'main, [role=main]',
];

/**
 * A box with this many times the running text that Readability found is the article. With a lower figure, boxes with
 * comments and teasers replace a clean text; with a higher one, articles of which it found a corner stay a corner.
 */
const MUCH_MORE = 1.6;

/** The element with the article's text, without most of what is next to it. The page is consumed. */
export function mainText(document: Document): Element | undefined {
  // Readability takes the page apart.
  const whole = document.cloneNode(true) as Document;
  const read = new Readability<Element>(document, { keepClasses: true, serializer: (node) => node as Element }).parse();
  const found = read?.content ?? undefined;
  const box = biggestBox(whole);
  if (found === undefined) return box ?? whole.body ?? undefined;
  return box !== undefined && runningText(box) > runningText(found) * MUCH_MORE ? box : found;
}

function biggestBox(document: Document): Element | undefined {
  for (const names of BOXES) {
    const boxes = [...document.querySelectorAll(names)].sort((p, q) => runningText(q) - runningText(p));
    const [first, second] = boxes;
    if (first === undefined) continue;
    // Several of similar size are a list of teasers.
    if (second === undefined || first.contains(second) || runningText(first) > 2 * runningText(second)) return first;
  }
  return undefined;
}

/** Length of the text outside links, in characters. */
function runningText(element: Element): number {
  let length = (element.textContent ?? '').replace(/\s+/g, ' ').length;
  for (const link of element.querySelectorAll('a')) length -= (link.textContent ?? '').replace(/\s+/g, ' ').length;
  return length;
}
