import { lettersAreOn } from './comparison-keys.ts';

/** `/` leads to the search from any page that has no search of its own: to its box or, on a phone, to its page. */
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const isTyped = (target as Element).closest?.('input:not([type=radio], [type=checkbox]), textarea, select, dialog');
  const box = document.querySelector<HTMLElement>('#quick-search');
  if (key !== '/' || ctrlKey || metaKey || altKey || isTyped || box === null || !lettersAreOn()) return;
  event.preventDefault();
  if (box.checkVisibility()) box.focus();
  else document.querySelector<HTMLElement>('.to-search')?.click();
});
