import { asksForSearch } from './search-key.ts';

/** `/` leads to the search from any page that has no search of its own: to its box or, on a phone, to its page. */
document.addEventListener('keydown', (event) => {
  const box = document.querySelector<HTMLElement>('#quick-search');
  if (box === null || !asksForSearch(event)) return;
  event.preventDefault();
  if (box.checkVisibility()) box.focus();
  else document.querySelector<HTMLElement>('.to-search')?.click();
});
