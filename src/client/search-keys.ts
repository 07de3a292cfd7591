import { asksForSearch } from './search-key.ts';

/**
 * Keys of a search: `/` goes to the box from anywhere, arrows move between the box and the links of the results, and
 * Escape returns to the box. Enter follows a link, as usual.
 */
export function moveByKeys(host: HTMLElement, input: HTMLInputElement, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      input.focus();
      input.select();
    },
    { signal },
  );
  host.addEventListener(
    'keydown',
    (event) => {
      const links = [...host.querySelectorAll<HTMLAnchorElement>('.results a')];
      const place = links.indexOf(event.target as HTMLAnchorElement);
      if (event.target !== input && place < 0) return;
      if (event.key === 'Escape' && place >= 0) input.focus();
      else if (event.key === 'ArrowDown') links[place + 1]?.focus();
      else if (event.key === 'ArrowUp' && place >= 0) (links[place - 1] ?? input).focus();
      else return;
      event.preventDefault();
    },
    { signal },
  );
}
