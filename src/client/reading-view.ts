import { foldRows } from './fold-rows.ts';
import { heldInPlace } from './held-in-place.ts';
import { chosen, keepChoices, restoreChoices, spread } from './reading-choices.ts';

/**
 * `<reading-view>`: around a `.reading-bar` of radio buttons and the table of a comparison.
 *
 * The style follows the radio buttons by itself. The script keeps what is chosen in the address and in memory, folds the
 * rows that are not asked for, and tells others: by the attributes `data-view` (side, column, a, b), `data-only`,
 * `data-plain`, `data-hide`, `data-quiet` (kinds, apart by spaces) and `data-rows` (the rows that a figure of the summary
 * counts), and by an event `readingchange` whenever one of them has changed.
 */
class ReadingView extends HTMLElement {
  connectedCallback(): void {
    restoreChoices(this.#bar);
    this.dataset.rows = new URLSearchParams(location.search).get('rows') ?? '';
    this.#apply();
    this.#showTarget();
    const hold = heldInPlace(this);
    for (const type of ['pointerdown', 'keydown']) this.addEventListener(type, hold.measure, true);
    this.#bar.addEventListener('change', ({ target }) => {
      spread(target as HTMLInputElement);
      this.#apply();
      hold.restore();
    });
    this.#told?.querySelector('button')?.addEventListener('click', () => {
      document.querySelector<HTMLElement>(`a[data-rows="${this.dataset.rows}"]`)?.focus({ preventScroll: true });
      this.#count('');
      hold.restore();
    });
    // The figures of the summary stand above, outside this element.
    document.addEventListener('click', ({ target }) => {
      const figure = target instanceof Element ? target.closest<HTMLElement>('a[data-rows]') : null;
      if (figure !== null) this.#count(figure.dataset.rows ?? '');
    });
    addEventListener('hashchange', () => {
      this.#fold();
      this.#showTarget();
    });
  }

  get #bar(): Element {
    return this.querySelector('.reading-bar') ?? this;
  }

  get #told(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.counted-rows');
  }

  /** Brings attributes, folds and counts in line with what is chosen, keeps it, and tells whoever listens. */
  #apply(): void {
    const before = this.#state();
    const show = chosen(this.#bar, 'show');
    this.dataset.view = chosen(this.#bar, 'view');
    this.toggleAttribute('data-only', show === 'differences');
    this.toggleAttribute('data-plain', show === 'plain');
    for (const level of ['hide', 'quiet']) this.setAttribute(`data-${level}`, this.#kinds(level).join(' '));
    this.#fold();
    this.#tellCounts();
    keepChoices(this.#bar, this.dataset.rows ?? '');
    if (this.#state() !== before) this.dispatchEvent(new CustomEvent('readingchange', { bubbles: true }));
  }

  #state(): string {
    return ['view', 'only', 'plain', 'hide', 'quiet', 'rows'].map((name) => this.getAttribute(`data-${name}`)).join();
  }

  #kinds(level: string): readonly string[] {
    const inputs = this.querySelectorAll<HTMLInputElement>(`[data-of] input[value=${level}]:checked`);
    return [...inputs].map(({ name }) => name);
  }

  /** Shows only the rows that a figure of the summary counts; '' shows all. */
  #count(rows: string): void {
    this.dataset.rows = rows;
    this.#apply();
  }

  #fold(): void {
    const hidden = this.#kinds('hide');
    const rows = this.dataset.rows;
    foldRows(
      this,
      (row) => {
        if (row.querySelector(':target') !== null) return false;
        return rows ? !isOf(row, rows) : this.hasAttribute('data-only') && looksTheSame(row, hidden);
      },
      (folded) => (rows ? 'other' : folded.every((row) => row.closest('.same')) ? 'unchanged' : 'unmarked'),
    );
  }

  /** How many rows a figure counts; of the changes of a group how many are not hidden. */
  #tellCounts(): void {
    const rows = this.dataset.rows ?? '';
    const told = this.#told;
    const all = [...this.querySelectorAll<HTMLElement>('tr[data-is]')];
    if (told !== null) {
      told.hidden = rows === '';
      const words = `${all.filter((row) => isOf(row, rows)).length} of ${all.length} passages shown`;
      told.querySelector('span')?.replaceChildren(rows === '' ? '' : words);
    }
    for (const count of this.querySelectorAll<HTMLElement>('[data-count]')) {
      const kinds = [...this.querySelectorAll<HTMLElement>(`[data-group=${count.dataset.count}] [data-of]`)];
      const of = (some: readonly HTMLElement[]): number =>
        some.reduce((sum, { dataset }) => sum + Number(dataset.of), 0);
      const seen = of(kinds.filter((kind) => kind.querySelector('[value=hide]:checked') === null));
      count.textContent = seen === of(kinds) ? `${seen}` : `${seen} of ${of(kinds)}`;
    }
  }

  /** A paragraph that is not printed in the chosen view cannot be scrolled to; its row can. */
  #showTarget(): void {
    const target = this.querySelector(':target');
    const isDrawn = target === null || target.getClientRects().length > 0;
    if (!isDrawn || (target !== null && this.dataset.view !== 'side')) target?.closest('tr')?.scrollIntoView();
  }
}

/** True where every change of the row is of a hidden kind, or there is none; one that stands or is cut otherwise differs. */
function looksTheSame(row: HTMLElement, hidden: readonly string[]): boolean {
  if (row.closest('.same') !== null) return true;
  if (['split', 'merged', 'regrouped', 'moved', 'nearby'].some((matter) => isOf(row, matter))) return false;
  const marks = [...row.querySelectorAll<HTMLElement>('[data-kind]')];
  return marks.length > 0 && marks.every(({ dataset }) => hidden.includes(dataset.kind ?? ''));
}

function isOf(row: HTMLElement, matter: string): boolean {
  return row.dataset.is?.split(' ').includes(matter) ?? false;
}

customElements.define('reading-view', ReadingView);
