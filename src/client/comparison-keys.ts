/** What a key does; undefined if nothing. */
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
/** Where letters are typed, they are just letters. */
const TYPED_IN = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog, [popover]';

/** What a pressed key does: nothing in a text field, with a modifier, or if switched off. */
export function keysOf({ key, target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): Asked | undefined {
  if (ctrlKey || metaKey || altKey || defaultPrevented || (target as Element).closest?.(TYPED_IN)) return undefined;
  return lettersAreOn() || key === 'Backspace' ? KEYS[key] : undefined;
}

/** Whether single-letter keys are on; they are unless a reader turned them off. */
export function lettersAreOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}

/** Turns single-letter keys on or off, and remembers it. */
export function switchLetters(on: boolean): void {
  try {
    localStorage.setItem(STORE, on ? 'on' : 'off');
  } catch {
    // If the browser stores nothing for this site, they are on again next time.
  }
}
