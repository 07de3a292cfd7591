import { folded } from './furniture/rule.ts';
import { plainLine } from './plain-line.ts';

/** The headline as printed, if the metadata confirms it; metadata may cut or reword it. */
export function printedHeadline(
  document: Document,
  stated: string | undefined,
  shared: string | undefined,
): string | undefined {
  const printed = [...document.querySelectorAll('h1')]
    .map((element) => plainLine((element.textContent ?? '').replace(/\s+/g, ' ')))
    .filter((text) => text !== undefined);
  const known = [stated, shared, plainLine(document.title)].filter((text) => text !== undefined).map(folded);
  const sure = printed.find((text) => known.some((one) => one === folded(text) || one.startsWith(folded(text))));
  return (
    sure ??
    (printed.length === 1 && stated === undefined && shared === undefined ? printed[0] : undefined) ??
    stated ??
    shared
  );
}

const STANDFIRST =
  '[class*=standfirst], [class*=subheadline], [class*=sub-headline], [class*=subtitle], [class*=article-dek], .dek, .deck, [class*=article-summary], [itemprop=alternativeHeadline]';

/** Between the headline and the first paragraph: elements with these names are in every corner of a page. */
export function printedStandfirst(document: Document): string | undefined {
  const head = document.querySelector('h1');
  if (head === null) return undefined;
  const follows = (first: Node, second: Node): boolean => (first.compareDocumentPosition(second) & 4) !== 0;
  const found = [...document.querySelectorAll(STANDFIRST)].find(
    (one) => follows(head, one) && /^.{20,400}$/.test(plainLine(spaced(one)) ?? ''),
  );
  if (found === undefined) return undefined;
  const isText = (p: Element): boolean => spaced(p).length > FIRST_PARAGRAPH && follows(head, p) && !found.contains(p);
  const text = [...document.querySelectorAll('p')].find((p) => isText(p) && p !== found);
  return text === undefined || follows(found, text) ? plainLine(spaced(found)) : undefined;
}

/** The first paragraph of a text is longer than the lines above it. */
const FIRST_PARAGRAPH = 120;

function spaced(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ');
}
