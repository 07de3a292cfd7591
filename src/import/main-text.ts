import { Readability } from '@mozilla/readability';

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
