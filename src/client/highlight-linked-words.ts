import { findLinkedWords } from '../core/link/find-linked-words.ts';
import { type LinkedWords, withoutWords, wordsIn } from '../core/link/linked-words.ts';
import style from '../styles/linked-words.css?inline';
import { adoptStyle } from './adopt-style.ts';
import { Column } from './column.ts';
import { announce } from './copy-text.ts';

/** Highlights the words named in the address. If they have changed, it says so and never guesses. */
export function highlightLinkedWords(): void {
  const quoted = wordsIn(location.search);
  const paragraph = document.getElementById(fragment());
  // If a paragraph is gone, its note says so.
  if (quoted === undefined || !paragraph?.matches('.text')) return;
  adoptStyle(style);
  leaveWithHash();
  if (quoted.isCut) {
    note(paragraph, 'The address is longer than any link made here, so its words were not looked for.');
    return;
  }
  const column = new Column(paragraph);
  const found = findLinkedWords(column.text, column.first, quoted);
  if (found.kind === 'found') {
    mark(column.rangesOf(found.range), 'linked-words');
    announce(`Highlighted: ${inWords(quoted)}`);
    return;
  }
  const now = found.kind === 'changed' ? found.now : undefined;
  if (now !== undefined && now.end > now.start) mark(column.rangesOf(now), 'changed-words');
  const words = now && column.text.slice(now.start, now.end);
  note(paragraph, found.kind === 'repeated' ? repeated(quoted) : changed(quoted, words));
}

/** The words belong to one paragraph, so moving to another drops them. */
function leaveWithHash(): void {
  const named = location.hash;
  const leave = (): void => {
    if (location.hash === named) return;
    removeEventListener('hashchange', leave);
    for (const told of document.querySelectorAll('.changed-words')) told.remove();
    if ('highlights' in CSS) for (const name of ['linked-words', 'changed-words']) CSS.highlights.delete(name);
    const query = withoutWords(location.search);
    history.replaceState(history.state, '', location.pathname + query + location.hash);
  };
  addEventListener('hashchange', leave);
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function mark(ranges: readonly Range[], name: string): void {
  const [first] = ranges;
  if (first === undefined) return;
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
  else {
    // An older browser can at least select the first of them.
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(first);
  }
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy(0, top - innerHeight / 3);
}

function note(paragraph: Element, words: string): void {
  const told = document.createElement('p');
  told.className = 'changed-words';
  told.lang = 'en';
  told.setAttribute('role', 'status');
  (paragraph.closest('.printed') ?? paragraph).after(told);
  // A live region is announced only if it is filled after it was added.
  requestAnimationFrame(() => {
    told.textContent = words;
  });
}

function inWords({ words, to }: LinkedWords): string {
  return to === undefined ? `“${words}”` : `“${words} … ${to}”`;
}

function repeated(quoted: LinkedWords): string {
  return `This link points to ${inWords(quoted)}, which appears more than once in this paragraph.`;
}

function changed(quoted: LinkedWords, now: string | undefined): string {
  const head = `This link points to ${inWords(quoted)}, which is no longer here.`;
  if (now === undefined) return `${head} It is not clear what replaced it.`;
  return now === '' ? `${head} Nothing replaced it.` : `${head} It now reads: “${now}”`;
}
