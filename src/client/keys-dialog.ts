import { lettersAreOn, switchLetters } from './letter-keys.ts';
import { makeElement } from './make-element.ts';

/** Every key of a comparison, with what it does. */
const KEYS = [
  ['n j', 'Next change'],
  ['p k', 'Previous change'],
  ['Enter', 'From the chosen words to what they are'],
  ['Esc', 'Leave the change'],
  ['Backspace', 'Back from the other end of a move'],
  ['↑ ↓ Home End', 'In the overview: from row to row'],
  ['?', 'These keys'],
] as const;

/**
 * Returns what shows a dialog of all keys inside `host`. It switches off those that are letters, too: they are in the way
 * of who speaks to a computer.
 */
export function keysDialog(host: Element): () => void {
  const box = makeElement('input', { type: 'checkbox' });
  const close = makeElement('button', {}, 'Close');
  const dialog = makeElement(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys', closedby: 'any' },
    makeElement('h2', { id: 'keys' }, 'Keys'),
    makeElement('dl', {}, ...KEYS.map(([keys, words]) => line(keys, words))),
    makeElement('label', {}, box, 'Letters are keys'),
    makeElement('form', { method: 'dialog' }, close),
  );
  box.checked = lettersAreOn();
  box.addEventListener('change', () => switchLetters(box.checked));
  host.append(dialog);
  return () => {
    dialog.showModal();
    close.focus();
  };
}

function line(keys: string, words: string): HTMLElement {
  const shown = keys.split(' ').map((key) => makeElement('kbd', {}, key));
  return makeElement('div', {}, makeElement('dt', {}, ...shown), makeElement('dd', {}, words));
}
