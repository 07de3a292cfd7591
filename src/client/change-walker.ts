import type { Reasons } from '../core/view/reasons.ts';
import { askToCite } from './ask-to-cite.ts';
import { bringIntoView } from './bring-into-view.ts';
import { addressWith, namedChange, namesChange, type Refusal } from './change-address.ts';
import { ChangeCard } from './change-card.ts';
import { keysOf } from './comparison-keys.ts';
import { type WayBack, wayBack } from './followed-move.ts';
import { keysDialog } from './keys-dialog.ts';
import { makeElement } from './make-element.ts';
import { markElements } from './mark-elements.ts';
import { PageChanges } from './page-changes.ts';

/** Walks the changes of the comparison that contains `walk`. */
export function walkChanges(walk: HTMLElement, reasons: Reasons | undefined): (event?: Event) => void {
  const walker = new ChangeWalker(walk, reasons);
  return walker.take.bind(walker);
}

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'no-passage': 'The passage in this link is not on this page.',
  'no-words': 'The words in this link are no longer in this passage, or appear in it more than once.',
  'no-change': 'The words in this link are here, but are no longer marked as a change.',
};

class ChangeWalker {
  readonly #walk: HTMLElement;
  readonly #table: HTMLElement;
  readonly #card: ChangeCard;
  readonly #showKeys: () => void;
  readonly #changes: PageChanges;
  readonly #light = markElements('data-lit');
  readonly #mark = markElements('data-chosen');
  readonly #way: WayBack;
  #chosen = 0;
  /** The element of the selected change that the Tab key reaches. */
  #stop: HTMLElement | undefined;
  #written: ReturnType<typeof setTimeout> | undefined;

  constructor(walk: HTMLElement, reasons: Reasons | undefined) {
    const view = walk.closest<HTMLElement>('reading-view') ?? document.body;
    const goBack = makeElement('button', { class: 'go-back', type: 'button', hidden: '' }, 'Back to where you were');
    this.#walk = walk;
    this.#table = view.querySelector('.comparison') ?? view;
    this.#card = new ChangeCard(view, reasons, walk.dataset.method ?? '');
    this.#changes = new PageChanges(view);
    this.#way = wayBack(goBack);
    view.append(this.#card.element, goBack);
    this.#showKeys = keysDialog(walk);
    // In the capturing phase, before the link of a passage copies an address that still names a change.
    const leaves = ({ target }: Event): void => {
      if (isIn(target, '.passage-link, .move')) this.#leave();
    };
    document.addEventListener('click', leaves, true);
    // A line of folded rows was opened or closed.
    this.#table.addEventListener('change', () => this.#follow());
    this.#tellPlace();
  }

  take(event?: Event): void {
    const { type, target } = event ?? {};
    const part = target instanceof Element ? target : undefined;
    if (!type) this.#open();
    else if (event instanceof KeyboardEvent) this.#press(event);
    else if (type === 'readingchange') this.#follow();
    else if (type === 'click') this.#click(part as Element, event as MouseEvent);
    else {
      const change = part?.closest<HTMLElement>('[data-change]')?.dataset.change;
      this.#light(change ? this.#changes.ends(Number(change)) : []);
    }
  }

  /** Selects the change named in the address again. If it is gone, the card says so, and nothing is guessed. */
  #open(): void {
    if (!namesChange()) return;
    const found = namedChange();
    if (typeof found === 'number') {
      this.#choose(found);
    } else {
      this.#card.tell(REFUSALS[found]);
      this.#say(REFUSALS[found]);
    }
  }

  #click(part: Element, event: MouseEvent): void {
    const step = part.closest<HTMLElement>('[data-step]');
    const link = part.closest<HTMLAnchorElement>('a');
    if (step) this.#go(Number(step.dataset.step));
    else if (part.closest('[data-keys]')) this.#showKeys();
    else if (part.closest('[data-copy]')) this.#copy();
    else if (part.closest('[data-cite]')) askToCite(this.#table, this.#changes.ends(this.#chosen), part);
    else if (part.closest('[data-close]')) this.#leave();
    else if (part.closest('.go-back')) this.#goBack();
    else if (link?.matches('.move') && !event.metaKey && !event.ctrlKey && !event.shiftKey) this.#way.follow(link);
    else if (!link && this.#table.contains(part) && getSelection()?.isCollapsed !== false) {
      const change = part.closest<HTMLElement>('[data-change]')?.dataset.change;
      if (change) this.#choose(Number(change));
      else if (!part.closest('button, summary, label')) this.#leave();
    }
  }

  #press(event: KeyboardEvent): void {
    const target = event.target as Element;
    const key = keysOf(event);
    if (event.key === 'Escape' && !document.querySelector('dialog[open], :popover-open')) this.#leave();
    else if (event.key === 'Enter' && target === this.#stop) this.#card.element.focus();
    else if (key === 'back') this.#goBack();
    else if (key === 'keys') this.#showKeys();
    else if (key) this.#go(key === 'next' ? 1 : -1, !isIn(target, 'change-walk, .change-card'));
  }

  /** Selects the next or previous change: from the selected one, or else from what is on screen. */
  #go(step: number, takesFocus = false): void {
    const shown = this.#changes.shown();
    const onwards = step > 0 ? shown : shown.toReversed();
    const isFurther = (change: number): boolean => {
      if (this.#chosen) return (change - this.#chosen) * step > 0;
      const top = this.#changes.ends(change)[0]?.closest('td')?.getBoundingClientRect();
      return top !== undefined && (step > 0 ? top.bottom > this.#bar.clientHeight : top.top < innerHeight);
    };
    const next = onwards.find(isFurther) ?? (this.#chosen ? undefined : onwards.at(-1));
    if (next) this.#choose(next, takesFocus);
    else this.#say(shown.length === 0 ? 'No changes are shown.' : `This is the ${step > 0 ? 'last' : 'first'} change.`);
  }

  #choose(change: number, takesFocus = false): void {
    this.#chosen = change;
    const ends = this.#stopAt(change);
    this.#say(this.#card.show(change, this.#changes, this.#tellPlace()));
    if (takesFocus) this.#stop?.focus({ preventScroll: true });
    bringIntoView(ends, this.#bar, this.#card.element);
    // Browsers limit how often an address may change, and a key may be held down.
    clearTimeout(this.#written);
    this.#written = setTimeout(() => this.#write(ends), STANDS_FOR);
  }

  /** Marks the ends of a change; the Tab key reaches the first. */
  #stopAt(change: number): readonly HTMLElement[] {
    const ends = this.#changes.ends(change);
    this.#mark(ends);
    this.#stop?.removeAttribute('tabindex');
    this.#stop = ends[0];
    this.#stop?.setAttribute('tabindex', '0');
    return ends;
  }

  /** After a choice of what is shown: closes the selected change if it is now hidden. */
  #follow(): void {
    if (this.#chosen && !this.#changes.shown().includes(this.#chosen)) this.#leave();
    else if (this.#chosen) this.#stopAt(this.#chosen);
    this.#card.tellPlace(this.#tellPlace());
  }

  /** A change selected at the far end of a move does not belong in the address of its near end. */
  #goBack(): void {
    if (this.#way.isAway()) this.#leave();
    this.#way.goBack();
  }

  /** Closes the selected change; focus inside its card goes to its words. */
  #leave(): void {
    clearTimeout(this.#written);
    const card = this.#card.element;
    if (card.contains(document.activeElement)) {
      this.#stop?.focus({ preventScroll: true });
      // Hidden words cannot take it.
      if (card.contains(document.activeElement)) this.#next.focus({ preventScroll: true });
    }
    card.hidden = true;
    this.#mark([]);
    this.#chosen = 0;
    this.#tellPlace();
    if (namesChange()) this.#write([]);
  }

  #write(ends: readonly HTMLElement[]): void {
    clearTimeout(this.#written);
    history.replaceState(history.state, '', addressWith(ends));
  }

  #copy(): void {
    this.#write(this.#changes.ends(this.#chosen));
    void this.#card.copyAddress();
  }

  /** Shows in the bar which change is selected and how many there are, and returns it. */
  #tellPlace(): string {
    const shown = this.#changes.shown();
    const words = `${shown.indexOf(this.#chosen) + 1 || '–'} of ${shown.length}`;
    this.#walk.querySelector('.place')?.replaceChildren(words);
    return words;
  }

  #say(sentence: string): void {
    this.#walk.querySelector('[role=status]')?.replaceChildren(sentence);
  }

  get #bar(): Element {
    return this.#walk.closest('.bar') ?? this.#walk;
  }

  get #next(): HTMLElement {
    return this.#walk.querySelector<HTMLElement>('[data-step="1"]') ?? this.#walk;
  }
}
/** Milliseconds that a change stays selected before the address names it. */
const STANDS_FOR = 250;

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
