/** The changes of a comparison as they stand on the page: marks, and ghosts of what the other article prints. */
export class PageChanges {
  readonly #view: HTMLElement;
  /** Of each change, by its number: its marks and ghosts, in the order of the page. */
  readonly #ends = new Map<number, HTMLElement[]>();

  constructor(view: HTMLElement) {
    this.#view = view;
    for (const end of view.querySelectorAll<HTMLElement>('[data-change]')) {
      const change = Number(end.dataset.change);
      this.#ends.set(change, [...(this.#ends.get(change) ?? []), end]);
    }
  }

  /** The numbers of the changes that a reader has chosen to see, from first to last. */
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
   * What stands for a change in the cells that are shown: its marks, and a ghost wherever one is wanted. Side by side
   * that is only the place where an article prints nothing for the change.
   */
  ends(change: number): readonly HTMLElement[] {
    const ends = this.#ends.get(change) ?? [];
    const marks = ends.filter((end) => !isGhost(end));
    const aside = (this.#view.dataset.view ?? 'side') !== 'side';
    const isWanted = (ghost: Element): boolean =>
      aside || !marks.some((mark) => mark.closest('td') === ghost.closest('td'));
    return ends.filter((end) => isInShownCell(end) && (!isGhost(end) || isWanted(end)));
  }

  /** What a side prints for a change; '' for nothing. Where only the other article's ghost is shown, it tells. */
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

/** What of a part of the page was printed by an outlet: nothing that is only read out, and no labels. */
export function printed(part: Node): string {
  const copy = part.cloneNode(true) as Element | DocumentFragment;
  for (const one of copy.querySelectorAll('.said, .marker, .note-mark, button')) one.remove();
  return copy.textContent ?? '';
}
