import { foldRows } from './fold-rows.ts';
import { heldInPlace } from './held-in-place.ts';
import { chosen, keepChoices, restoreChoices, spread } from './reading-choices.ts';

/**
 * `<reading-view>`: around a bar of radio buttons and the table of a comparison.
 *
 * The style follows the radio buttons by itself. The script keeps what is chosen in the address and in memory, folds the
 * rows that are not asked for, and tells others: by the attributes `data-view` (side, column, a, b), `data-only`,
 * `data-plain`, `data-hide`, `data-quiet` (kinds, apart by spaces) and `data-rows` (the rows that a figure of the summary
 * counts), and by an event `readingchange` whenever one of them has changed.
 */
class ReadingView extends HTMLElement {
  connectedCallback(): void {
    const bar = this.#bar;
    restoreChoices(bar);
    // An address may ask for rows that no figure of this page counts.
    const rows = new URLSearchParams(location.search).get('rows') ?? '';
    this.#apply(figures().some(({ dataset }) => dataset.rows === rows) ? rows : '');
    this.#showTarget();
    const hold = heldInPlace(this, bar);
    for (const type of ['pointerdown', 'keydown']) this.addEventListener(type, hold.measure, true);
    bar.addEventListener('change', ({ target }) => {
      spread(bar, target as HTMLInputElement);
      this.#apply(this.#rows);
      hold.restore();
    });
    document.addEventListener('click', ({ target }) => {
      const clicked = target as Element;
      const figure = clicked.closest<HTMLElement>('a[data-rows]');
      if (figure) this.#apply(figure.dataset.rows ?? '');
      // Not every browser focuses a button that is clicked, and its focus is what shows the other article's words.
      clicked.closest<HTMLElement>('.peek')?.focus();
      if (!clicked.closest('.all-rows')) return;
      figures()
        .find(({ dataset }) => dataset.rows === this.#rows)
        ?.focus({ preventScroll: true });
      this.#apply('');
      hold.restore();
    });
    addEventListener('hashchange', () => {
      if (this.#named?.hasAttribute('data-folded')) this.#fold();
      this.#showTarget();
    });
  }

  get #bar(): Element {
    return this.querySelector('.reading-bar') ?? this;
  }

  /** The row that the address names; early in the life of a page the browser itself does not know it yet. */
  get #named(): HTMLElement | null {
    const id = new URLSearchParams(location.hash.replace('#', 'id=')).get('id') ?? '';
    return document.getElementById(id)?.closest('tr') ?? null;
  }

  get #rows(): string {
    return this.dataset.rows ?? '';
  }

  /** Brings attributes, folds and counts in line with what is chosen, keeps it, and tells whoever listens. */
  #apply(rows: string): void {
    const before = this.#state();
    const show = chosen(this.#bar, 'show');
    this.dataset.rows = rows;
    this.dataset.view = chosen(this.#bar, 'view');
    this.toggleAttribute('data-only', show === 'differences');
    this.toggleAttribute('data-plain', show === 'plain');
    this.dataset.hide = this.#kinds('hide').join(' ');
    this.dataset.quiet = this.#kinds('quiet').join(' ');
    this.#fold();
    this.#tellCounts();
    keepChoices(this.#bar, rows);
    if (this.#state() !== before) this.dispatchEvent(new CustomEvent('readingchange', { bubbles: true }));
  }

  #state(): string {
    return JSON.stringify(this.dataset);
  }

  #kinds(level: string): readonly string[] {
    return [...this.querySelectorAll<HTMLInputElement>(`[data-group] [value=${level}]:checked`)].map(
      ({ name }) => name,
    );
  }

  #fold(): void {
    const rows = this.#rows;
    const named = this.#named;
    const hidden = this.#kinds('hide');
    const folds = (row: HTMLElement): boolean =>
      rows ? !row.matches(`[data-is~="${rows}"]`) : 'only' in this.dataset && looksTheSame(row, hidden);
    foldRows(
      this,
      (row) => row !== named && folds(row),
      (folded) => (rows ? 'other' : folded.every((row) => row.closest('.same')) ? 'unchanged' : 'unmarked'),
    );
  }

  /** How many rows a figure counts; of the changes of a group how many are not hidden. */
  #tellCounts(): void {
    const told = this.querySelector<HTMLElement>('.counted-rows');
    if (told) told.hidden = !this.#rows;
    const some = this.querySelectorAll(`[data-is~="${this.#rows}"]`).length;
    told?.firstElementChild?.replaceChildren(`${some} of ${this.querySelectorAll('[data-is]').length} passages`);
    for (const count of this.querySelectorAll<HTMLElement>('[data-count]')) {
      const seen = [...this.querySelectorAll<HTMLElement>(`[data-group=${count.dataset.count}]`)]
        .filter((kind) => !kind.querySelector('[value=hide]:checked'))
        .reduce((sum, { dataset }) => sum + Number(dataset.of), 0);
      if (`${seen}` === count.dataset.of) delete count.dataset.seen;
      else count.dataset.seen = `${seen}`;
    }
  }

  /** A paragraph that is not printed in the chosen view cannot be scrolled to; its row can. */
  #showTarget(): void {
    if (this.dataset.view !== 'side' || this.querySelector('.fold')) this.#named?.scrollIntoView();
  }
}

/** The links of the summary, which stand above this element. */
function figures(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('a[data-rows]')];
}

/** True where every change of the row is of a hidden kind, or there is none; one that stands or is cut otherwise differs. */
function looksTheSame(row: HTMLElement, hidden: readonly string[]): boolean {
  if (row.closest('.same')) return true;
  if (/split|merged|regrouped|moved|nearby/.test(row.dataset.is ?? '')) return false;
  const marks = [...row.querySelectorAll<HTMLElement>('[data-kind]')];
  return marks.length > 0 && marks.every(({ dataset }) => hidden.includes(dataset.kind ?? ''));
}

customElements.define('reading-view', ReadingView);
