import { lettersAreOn, switchLetters } from './comparison-keys.ts';
import { makeElement } from './make-element.ts';

/** Every key of a comparison and what it does. */
const KEYS = [
  ['n j', 'Next change'],
  ['p k', 'Previous change'],
  ['Enter', 'Open the change’s details'],
  ['Esc', 'Close the change'],
  ['Backspace', 'Go back after following a move'],
  ['↑ ↓ Home End', 'Move through the overview'],
  ['?', 'Show these shortcuts'],
] as const;

/**
 * Returns a function that shows a dialog of all keys inside `host`. The dialog can turn off single-letter keys, which
 * get in the way of speech input.
 */
export function keysDialog(host: Element): () => void {
  const box = makeElement('input', { type: 'checkbox' });
  const close = makeElement('button', {}, 'Close');
  const dialog = makeElement(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys', closedby: 'any' },
    makeElement('h2', { id: 'keys' }, 'Keyboard shortcuts'),
    makeElement('dl', {}, ...KEYS.map(([keys, words]) => line(keys, words))),
    makeElement('label', {}, box, 'Use single-letter shortcuts'),
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
