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

/** Whether letters are keys: they are unless a reader has switched them off. */
export function lettersAreOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}

/** Switches the letters on or off, and keeps it. */
export function switchLetters(on: boolean): void {
  try {
    localStorage.setItem(STORE, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing for this site has them on again.
  }
}
