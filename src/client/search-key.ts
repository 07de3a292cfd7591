import { lettersAreOn } from './comparison-keys.ts';

const TYPED_IN = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog';

/** Whether a pressed key is the one that leads to the search: `/`, outside a text field, unless single-letter keys are off. */
export function asksForSearch({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  return (target as Element).closest?.(TYPED_IN) == null && lettersAreOn();
}
