/** What a key asks for; undefined for nothing. */
export type Asked = 'next' | 'previous' | 'keys' | 'back';

const KEYS: Readonly<Record<string, Asked>> = {
  n: 'next',
  j: 'next',
  p: 'previous',
  k: 'previous',
  '?': 'keys',
  Backspace: 'back',
};
const STORE = 'wireside.keys';
/** Where letters are typed they are letters. */
const TYPED_IN = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog, [popover]';

/** What a key that was pressed asks for: nothing where it is typed, where it is part of another key, or switched off. */
export function keysOf({ key, target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): Asked | undefined {
  if (ctrlKey || metaKey || altKey || defaultPrevented || (target as Element).closest?.(TYPED_IN)) return undefined;
  return lettersAreOn() || key === 'Backspace' ? KEYS[key] : undefined;
}

/** Letters as keys are in the way of those who speak to their computer; they can be switched off, and it is kept. */
export function lettersAreOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}

/** Makes a box switch the letters on and off. */
export function switchLetters(box: HTMLInputElement): void {
  box.checked = lettersAreOn();
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(STORE, box.checked ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing for this site forgets it, and the box shows the letters on again.
    }
  });
}
