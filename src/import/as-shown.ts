/**
 * Puts the page's text where a browser shows it: what scripts would move or unpack at once, and initials that are elements
 * of their own.
 */
export function asShown(document: Document): void {
  // A root may hold others, which are seen once it is unpacked.
  for (let hosts = shadowHosts(document); hosts.length > 0; hosts = shadowHosts(document)) hosts.forEach(unpackShadow);
  for (const part of [...document.querySelectorAll('div[hidden][id^="S:"]')]) moveStreamed(part, document);
  for (const template of [...document.querySelectorAll('[itemprop=articleBody] > script[type="text/template"]')]) {
    // Blogs on one large host print their text by a script, from a template that contains all of it.
    template.replaceWith(inABox(document, template.textContent ?? ''));
  }
  for (const spoken of [...document.querySelectorAll('[aria-hidden=true]')]) keepOneOfTwo(spoken);
  for (const initial of [...document.querySelectorAll(INITIALS)]) joinInitial(initial);
}

function inABox(document: Document, html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

const SHADOW_ROOT = 'template[shadowrootmode], template[shadowroot]';

function shadowHosts(document: Document): readonly Element[] {
  return [...document.querySelectorAll(SHADOW_ROOT)].flatMap(({ parentElement }) => parentElement ?? []);
}

/** A declarative shadow root: what its template holds is shown, with the element's own children in its slots. */
function unpackShadow(host: Element): void {
  const template = [...host.children].find((child) => child.matches(SHADOW_ROOT));
  if (template === undefined) return;
  const shown = inABox(host.ownerDocument, template.innerHTML);
  template.remove();
  for (const slot of [...shown.querySelectorAll('slot')]) {
    const name = slot.getAttribute('name') ?? '';
    const own = [...host.childNodes].filter((node) => slotOf(node) === name);
    // A slot that nothing fills shows what it holds itself.
    slot.replaceWith(...(own.some((node) => node.textContent?.trim()) ? own : [...slot.childNodes]));
  }
  // What no slot takes is shown nowhere in a browser; here it stays behind, because it may be the article all the same.
  host.prepend(...shown.childNodes);
}

function slotOf(node: Node): string {
  return node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
}

/** A page that is sent in parts has them hidden at its end, and a script puts each into the place that waits for it. */
function moveStreamed(part: Element, document: Document): void {
  const place =
    document.getElementById(part.id.replace(/^S:/, 'B:')) ?? document.getElementById(part.id.replace(/^S:/, 'P:'));
  if (place === null || place.contains(part)) part.removeAttribute('hidden');
  else {
    place.replaceWith(...part.childNodes);
    part.remove();
  }
}

/** Words that are printed once for the eye, cut up, and once for screen readers: one of them stays. */
function keepOneOfTwo(shown: Element): void {
  const words = (shown.textContent ?? '').trim();
  const twins = [shown.previousElementSibling, shown.nextElementSibling];
  const twin = twins.find((one) => words !== '' && one?.textContent?.trim() === words);
  if (twin === undefined || twin === null || words.length > LONGEST_TWIN) return;
  twin.remove();
  shown.removeAttribute('aria-hidden');
}

/** In characters: a word or a few, not a paragraph. */
const LONGEST_TWIN = 60;

const INITIALS =
  '[class*=dropcap i], [class*=drop-cap i], [class*=drop_cap i], [class*=first-letter i], [class*=firstletter i], [class*=lettrine i], [class*=initial-letter i]';

/** Words of one letter, which may stand alone at the beginning of a text. */
const WORDS_OF_ONE_LETTER = /^[AIOEYÀÈÓÚУЯИВКСО]$/u;

/** A large first letter in a box of its own belongs to the paragraph that follows. */
function joinInitial(initial: Element): void {
  const picture = initial.tagName === 'IMG' ? initial : initial.querySelector('img[alt]');
  const letter = (initial.textContent ?? '').trim() || (picture?.getAttribute('alt') ?? '').trim();
  if (!/^["“„«'‘]?\p{L}$/u.test(letter)) return;
  const next = initial.nextSibling;
  const follows = next !== null && next.nodeType === 3 && (next.textContent ?? '').trim() !== '';
  if (follows && /^\s+\p{Ll}/u.test(next.textContent ?? '') && !WORDS_OF_ONE_LETTER.test(letter))
    next.textContent = (next.textContent ?? '').trimStart();
  if (picture !== null) initial.replaceWith(letter);
  const paragraph = initial.nextElementSibling;
  if (initial.tagName !== 'DIV' || follows || paragraph === null || !/^\p{Ll}/u.test(paragraph.textContent ?? ''))
    return;
  paragraph.prepend(letter);
  initial.remove();
}
