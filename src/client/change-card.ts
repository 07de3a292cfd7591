import type { PageChanges } from './page-changes.ts';

/**
 * `<change-card>`: what a chosen change is. Holds a `<dl>` with one `dd` a side, a `.reason`, and a `<template>` of the
 * reasons; its `data-why` names, for each change, the reason by its number.
 */
export class ChangeCard extends HTMLElement {
  readonly #reasons = this.querySelector('template')?.content.children ?? [];
  readonly #why = (this.dataset.why ?? '').split(' ');

  /** Shows a change; returns it in a sentence, for those who hear it. */
  show(change: number, changes: PageChanges, place: string): string {
    const said = (['a', 'b'] as const).map((side) => {
      const words = changes.words(change, side);
      const cell = this.querySelector(`.${side} dd`);
      cell?.toggleAttribute('data-none', words === '');
      cell?.replaceChildren(words || 'nothing here');
      return `${this.querySelector(`.${side} dt`)?.textContent}: ${words || 'nothing'}`;
    });
    const reason = this.#reasons[Number(this.#why[change - 1])]?.cloneNode(true);
    this.#fill(place, reason ? [reason] : []);
    return `${place}. ${reason?.textContent ?? ''} ${said.join('; ')}.`;
  }

  /** Shows a sentence in the place of a change. */
  tell(sentence: string): void {
    this.#fill('', [sentence]);
  }

  /** Says what became of a link that was asked for, in the place of its button. */
  noteCopied(words: string): void {
    this.querySelector('.copied-change')?.replaceChildren(words);
  }

  #fill(place: string, reason: readonly (Node | string)[]): void {
    this.querySelector('dl')?.toggleAttribute('hidden', place === '');
    this.querySelector('[data-copy]')?.toggleAttribute('hidden', place === '');
    this.querySelector('.reason')?.replaceChildren(...reason);
    this.querySelector('.place')?.replaceChildren(place);
    this.noteCopied('');
    this.hidden = false;
  }
}

customElements.define('change-card', ChangeCard);
