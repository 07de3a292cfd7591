import { ROW_TRAIT_WORDS } from '../core/view/row-trait-words.ts';
import type { RowTrait } from '../core/view/row-traits.ts';
import { FIRST_VIEW } from '../core/view/views.ts';
import { foldRows } from './fold-rows.ts';
import { heldInPlace } from './held-in-place.ts';
import { chosen, keepChoices, rememberChoice, restoreChoices, spread, undoChoices } from './reading-choices.ts';

/** How a comparison is shown, as set in its bar: what `<reading-view>` loads on demand. */
export class Reading {
  constructor(view: HTMLElement) {
    this.#view = view;
    this.#bar = view.querySelector('.reading-bar') ?? view;
    this.#hold = heldInPlace(view, this.#bar);
    for (const type of ['pointerdown', 'keydown']) view.addEventListener(type, this.#hold.measure, true);
    addEventListener('popstate', () => this.#undo());
  }

  /** Shows what the address and memory ask for. Call before the style of the choices is loaded. */
  begin(): void {
    this.#hold.measure();
    restoreChoices(this.#bar);
  }

  /** Call once it is loaded; `isStep` says that the reader has chosen meanwhile, and may want to go back. */
  apply(isStep: boolean): void {
    this.#apply(rowsInAddress(), isStep);
    this.#view.removeAttribute('data-waits');
    this.#showTarget();
  }

  /** Handles an event of the page. */
  hear({ type, target }: Event): void {
    if (type === 'change' && this.#bar.contains(target as Element)) this.#change(target as HTMLInputElement);
    else if (type === 'click') this.#click(target as Element);
    else if (type === 'hashchange') this.#follow();
  }

  #change(radio: HTMLInputElement): void {
    spread(this.#bar, radio);
    rememberChoice(radio);
    this.#apply(this.#rows, true);
    this.#hold.restore();
  }

  /** The browser went back or on to an address with other choices. */
  #undo(): void {
    undoChoices(this.#bar);
    this.#apply(rowsInAddress());
  }

  #click(clicked: Element): void {
    const figure = clicked.closest<HTMLElement>('a[data-rows]');
    if (figure) this.#apply(figure.dataset.rows ?? '', true);
    // Not every browser focuses a button that is clicked, and its focus is what shows the other article's words.
    clicked.closest<HTMLElement>('.peek')?.focus();
    if (!clicked.closest('.all-rows')) return;
    figures()
      .find(({ dataset }) => dataset.rows === this.#rows)
      ?.focus({ preventScroll: true });
    this.#apply('', true);
    this.#hold.restore();
  }

  #follow(): void {
    if (this.#named?.hasAttribute('data-folded')) this.#fold();
    this.#showTarget();
  }

  /** The row named in the address; while a page loads, the browser itself does not know it yet. */
  get #named(): HTMLElement | null {
    const id = new URLSearchParams(location.hash.replace('#', 'id=')).get('id') ?? '';
    return document.getElementById(id)?.closest('tr') ?? null;
  }

  get #rows(): string {
    return this.#view.dataset.rows ?? '';
  }

  /** Updates attributes, folds and counts to match the choices, stores them, and notifies listeners. */
  #apply(rows: string, isStep = false): void {
    const before = this.#state();
    const isAsAtFirst =
      this.#view.dataset.view === undefined &&
      !rows &&
      this.#hidden.length === 0 &&
      !this.#bar.querySelector('input:not([checked]):checked');
    const show = chosen(this.#bar, 'show');
    this.#view.dataset.rows = rows;
    this.#view.dataset.view = chosen(this.#bar, 'view');
    this.#view.toggleAttribute('data-only', show === 'differences');
    this.#view.toggleAttribute('data-plain', show === 'plain');
    this.#view.dataset.hide = this.#hidden.join(' ');
    this.#view.dataset.quiet = this.#kinds('quiet').join(' ');
    this.#fold();
    this.#tellCounts();
    keepChoices(this.#bar, rows, isStep);
    if (!isAsAtFirst && this.#state() !== before)
      this.#view.dispatchEvent(new CustomEvent('readingchange', { bubbles: true }));
  }

  #state(): string {
    return JSON.stringify(this.#view.dataset);
  }

  #kinds(level: string): readonly string[] {
    return [...this.#view.querySelectorAll<HTMLInputElement>(`[data-group] [value=${level}]:checked`)].map(
      ({ name }) => name,
    );
  }

  /** Kinds that are not shown; in one column that is house style as well, unless it is asked for in full. */
  get #hidden(): readonly string[] {
    const isColumn = chosen(this.#bar, 'view') === 'column';
    const style = isColumn ? '[data-group=style] [value=quiet]:checked' : 'nothing';
    const quiet = [...this.#view.querySelectorAll<HTMLInputElement>(style)].map(({ name }) => name);
    return [...this.#kinds('hide'), ...quiet];
  }

  #fold(): void {
    const rows = this.#rows;
    const named = this.#named;
    const hidden = this.#hidden;
    const folds = (row: HTMLElement): boolean =>
      rows ? !row.matches(`[data-is~="${rows}"]`) : 'only' in this.#view.dataset && looksTheSame(row, hidden);
    foldRows(
      this.#view,
      (row) => row !== named && folds(row),
      (folded) => (rows ? 'other' : folded.every((row) => row.closest('.same')) ? 'unchanged' : 'unmarked'),
    );
  }

  /** How many rows a figure counts; for the changes of a group, how many are not hidden. */
  #tellCounts(): void {
    const told = this.#view.querySelector<HTMLElement>('.counted-rows');
    if (told) told.hidden = !this.#rows;
    const some = this.#view.querySelectorAll(`[data-is~="${this.#rows}"]`).length;
    const of = this.#view.querySelectorAll('[data-is]').length;
    const what = ROW_TRAIT_WORDS[this.#rows as RowTrait] ?? '';
    told?.firstElementChild?.replaceChildren(`${some} of ${of} passages · ${what}`);
    const hidden = this.#hidden;
    for (const count of this.#view.querySelectorAll<HTMLElement>('[data-count]')) {
      const seen = [...this.#view.querySelectorAll<HTMLElement>(`[data-group=${count.dataset.count}]`)]
        .filter((kind) => !hidden.includes(kind.querySelector('input')?.name ?? ''))
        .reduce((sum, { dataset }) => sum + Number(dataset.of), 0);
      if (`${seen}` === count.dataset.of) delete count.dataset.seen;
      else count.dataset.seen = `${seen}`;
    }
  }

  /** A paragraph hidden in the current view cannot be scrolled to, but its row can. */
  #showTarget(): void {
    if (this.#view.dataset.view !== FIRST_VIEW || this.#view.querySelector('.fold')) this.#named?.scrollIntoView();
  }

  readonly #view: HTMLElement;
  readonly #bar: Element;
  readonly #hold: ReturnType<typeof heldInPlace>;
}

/** The rows that the address asks for; '' where no figure on this page counts them. */
function rowsInAddress(): string {
  const rows = new URLSearchParams(location.search).get('rows') ?? '';
  return figures().some(({ dataset }) => dataset.rows === rows) ? rows : '';
}

/** The links of the summary, which are above this element. */
function figures(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('a[data-rows]')];
}

/**
 * True if every change in the row is of a hidden kind, or there is none. A row that moved or is divided differently is
 * not the same.
 */
function looksTheSame(row: HTMLElement, hidden: readonly string[]): boolean {
  if (row.closest('.same')) return true;
  if (/split|merged|regrouped|moved|nearby/.test(row.dataset.is ?? '')) return false;
  const marks = [...row.querySelectorAll<HTMLElement>('[data-kind]')];
  return marks.length > 0 && marks.every(({ dataset }) => hidden.includes(dataset.kind ?? ''));
}
