import { FIRST_VIEW } from '../core/view/views.ts';
/** The changes of a comparison on the page: marks, and ghosts of what the other article prints. */
export class PageChanges {
  readonly #view: HTMLElement;
  /** Marks and ghosts of each change, by number, in page order. */
  readonly #ends = new Map<number, HTMLElement[]>();

  constructor(view: HTMLElement) {
    this.#view = view;
    for (const end of view.querySelectorAll<HTMLElement>('[data-change]')) {
      const change = Number(end.dataset.change);
      this.#ends.set(change, [...(this.#ends.get(change) ?? []), end]);
    }
  }

  /** The numbers of the changes that a reader has chosen to see, in order. */
  shown(): readonly number[] {
    const { hide = '', plain } = this.#view.dataset;
    if (plain !== undefined) return [];
    const hidden = hide.split(' ');
    return [...this.#ends]
      .filter(([, ends]) => !hidden.includes(ends[0]?.dataset.kind ?? '') && ends.some(isInShownCell))
      .map(([change]) => change)
      .sort((p, q) => p - q);
  }

  /**
   * What represents a change in the visible cells: its marks, and a ghost if one is wanted. Side by side, that is only
   * where an article prints nothing for the change.
   */
  ends(change: number): readonly HTMLElement[] {
    const ends = this.#ends.get(change) ?? [];
    const marks = ends.filter((end) => !isGhost(end));
    const aside = (this.#view.dataset.view ?? FIRST_VIEW) !== FIRST_VIEW;
    const isWanted = (ghost: Element): boolean =>
      aside || !marks.some((mark) => mark.closest('td') === ghost.closest('td'));
    return ends.filter((end) => isInShownCell(end) && (!isGhost(end) || isWanted(end)));
  }

  /**
   * What a side prints for a change; '' for nothing. If only the other article's ghost is shown, its words are used.
   */
  words(change: number, side: 'a' | 'b'): string {
    const ends = this.#ends.get(change) ?? [];
    const marks = ends.filter((end) => !isGhost(end) && end.closest('td')?.classList.contains(side));
    const ghost = ends
      .find((end) => isGhost(end) && end.classList.contains(side))
      ?.querySelector<HTMLElement>('[data-words]');
    return ghost?.dataset.words ?? marks.map(printed).join('');
  }

  kind(change: number): string {
    return this.#ends.get(change)?.[0]?.dataset.kind ?? '';
  }
}

export function isGhost(end: Element): boolean {
  return end.classList.contains('ghost');
}

function isInShownCell(end: Element): boolean {
  return (end.closest('td')?.getClientRects().length ?? 0) > 0;
}

/** What an outlet printed in a part of the page, without labels or text that is only read aloud. */
export function printed(part: Node): string {
  const copy = part.cloneNode(true) as Element | DocumentFragment;
  for (const one of copy.querySelectorAll('.said, .marker, .note-mark, button')) one.remove();
  return copy.textContent ?? '';
}
