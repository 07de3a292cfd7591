import { GROUP_NAMES } from '../core/view/group-names.ts';
import type { Reasons } from '../core/view/reasons.ts';
import { writeToClipboard } from './clipboard.ts';
import { makeElement } from './make-element.ts';
import type { PageChanges } from './page-changes.ts';

const SIDES = ['a', 'b'] as const;

/** A card about the selected change: the words of both articles, its kind and the reason. */
export class ChangeCard {
  readonly element: HTMLElement;
  readonly #reasons: Reasons | undefined;
  readonly #method: string;
  readonly #words: HTMLElement;
  readonly #reason = makeElement('p', { class: 'reason' });
  readonly #place = makeElement('span', { class: 'place' });
  readonly #copied = makeElement('span', { class: 'copied-change', role: 'status' });
  readonly #copy = makeElement('button', { type: 'button', 'data-copy': '' }, 'Copy link');
  readonly #cite = makeElement('button', { type: 'button', 'data-cite': '' }, 'Cite…');

  /**
   * `reasons` is undefined if they could not be loaded; `method` is the address of the page that explains the kinds.
   */
  constructor(view: Element, reasons: Reasons | undefined, method: string) {
    this.#reasons = reasons;
    this.#method = method;
    this.#words = makeElement('dl', {}, ...SIDES.map((side) => wordsElement(view, side)));
    this.element = makeElement(
      'div',
      { class: 'change-card', role: 'region', 'aria-label': 'Selected change', tabindex: '-1', hidden: '' },
      this.#words,
      this.#reason,
      makeElement(
        'div',
        { class: 'card-buttons' },
        makeElement('button', { type: 'button', 'data-step': '-1', 'aria-label': 'Previous change' }, '↑'),
        this.#place,
        makeElement('button', { type: 'button', 'data-step': '1', 'aria-label': 'Next change' }, '↓'),
        this.#copied,
        this.#copy,
        this.#cite,
        makeElement('button', { type: 'button', 'data-close': '' }, 'Close'),
      ),
    );
  }

  /** Shows a change, and returns it as a sentence for screen readers. */
  show(change: number, changes: PageChanges, place: string): string {
    const said = SIDES.map((side) => {
      const words = changes.words(change, side);
      const cell = this.#words.querySelector(`.${side} dd`);
      cell?.toggleAttribute('data-none', words === '');
      cell?.replaceChildren(words || 'nothing here');
      return `${this.#words.querySelector(`.${side} dt`)?.textContent}: ${words || 'nothing'}`;
    });
    const reason = this.#reasons?.all[this.#reasons.ofChanges[change - 1] ?? -1];
    const told = reason && [
      makeElement('a', { href: `${this.#method}#${reason.kind}` }, reason.name),
      ` (${GROUP_NAMES[reason.group]}). ${reason.sentence}`,
    ];
    this.#fill(place, told ?? ['The reason could not be loaded.']);
    return `${place}. ${this.#reason.textContent} ${said.join('; ')}.`;
  }

  /** Shows which change it is, where others were hidden or shown meanwhile. */
  tellPlace(place: string): void {
    if (this.#place.hasChildNodes()) this.#place.replaceChildren(place);
  }

  /** Shows a sentence instead of a change. */
  tell(sentence: string): void {
    this.#fill('', [sentence]);
  }

  /** Copies the address of the page, and says next to the button whether that worked. */
  async copyAddress(): Promise<void> {
    const copied = await writeToClipboard(location.href);
    this.#copied.replaceChildren(copied ? 'Link copied' : 'Copy it from the address bar');
  }

  #fill(place: string, reason: readonly (Node | string)[]): void {
    this.#words.hidden = place === '';
    this.#copy.hidden = place === '';
    this.#cite.hidden = place === '';
    this.#reason.replaceChildren(...reason);
    this.#place.replaceChildren(place);
    this.#copied.replaceChildren();
    this.element.hidden = false;
  }
}

function wordsElement(view: Element, side: 'a' | 'b'): HTMLElement {
  const lang = view.querySelector(`td.${side} .text`)?.getAttribute('lang') ?? '';
  const label = view.querySelector(`th.${side} .outlet`)?.textContent ?? '';
  const words = makeElement('dd', { dir: 'auto', lang });
  return makeElement('div', { class: side }, makeElement('dt', {}, label), words);
}
