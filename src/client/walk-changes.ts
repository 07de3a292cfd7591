import { bringIntoView } from './bring-into-view.ts';
import { addressWith, namedChange, namesChange, type Refusal } from './change-address.ts';
import './change-card.ts';
import type { ChangeCard } from './change-card.ts';
import { type WayBack, wayBack } from './followed-move.ts';
import { keysOf, switchLetters } from './letter-keys.ts';
import { lightOf } from './lit-change.ts';
import { PageChanges } from './page-changes.ts';
import { copyPrinted, keepInColumn } from './selected-column.ts';

/** Walks the changes of the comparison that `walk` stands in. */
export function walkChanges(walk: HTMLElement): (event?: Event) => void {
  const walking = new Walking(walk);
  return (event) => walking.take(event);
}

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'no-passage': 'The passage that this address names is not on this page.',
  'no-words': 'The words that this address names are no longer in this passage, or stand in it more than once.',
  'no-change': 'The words that this address names are here, but no change is marked in them any more.',
};

class Walking {
  readonly #walk: HTMLElement;
  readonly #view: HTMLElement;
  readonly #table: HTMLElement;
  readonly #card: ChangeCard;
  readonly #changes: PageChanges;
  readonly #light = lightOf('data-lit');
  readonly #mark = lightOf('data-chosen');
  readonly #way: WayBack;
  #chosen = 0;
  /** The element that the Tab key reaches, of the chosen change. */
  #stop: HTMLElement | undefined;
  #written: ReturnType<typeof setTimeout> | undefined;

  constructor(walk: HTMLElement) {
    this.#walk = walk;
    this.#view = walk.closest('reading-view') ?? document.body;
    this.#table = this.#view.querySelector('.comparison') ?? this.#view;
    this.#card = this.#view.querySelector('change-card') as ChangeCard;
    this.#changes = new PageChanges(this.#view);
    this.#way = wayBack(this.#card.nextElementSibling as HTMLElement);
    document.addEventListener('copy', (event) => copyPrinted(this.#table, event));
    // In the capturing phase: before the link of a passage copies an address that still names a change.
    document.addEventListener(
      'click',
      ({ target }) => {
        if (isIn(target, '.passage-link, .move')) this.#leave();
      },
      true,
    );
    const letters = walk.querySelector<HTMLInputElement>('dialog input');
    if (letters) switchLetters(letters);
    document.addEventListener('readingchange', () => this.#tellPlace());
  }

  take(event?: Event): void {
    const { type, target } = event ?? {};
    const part = target instanceof Element ? target : (target as Node | undefined)?.parentElement;
    if (!type) this.#open();
    else if (event instanceof KeyboardEvent) this.#press(event);
    else if (type === 'selectstart') keepInColumn(this.#table, part ?? null);
    else if (type === 'click') this.#click(part as Element, event as MouseEvent);
    else {
      const change = part?.closest<HTMLElement>('[data-change]')?.dataset.change;
      this.#light(change ? this.#changes.ends(Number(change)) : []);
    }
  }

  /** What the address names is chosen again; where that is not there any more, it is said, and nothing is guessed. */
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
    else if (part.closest('[data-keys]')) this.#keys.showModal();
    else if (part.closest('[data-copy]')) void this.#copy();
    else if (part.closest('[data-close]')) this.#leave();
    else if (part.closest('.go-back')) this.#way.goBack();
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
    else if (event.key === 'Enter' && target === this.#stop) this.#card.focus();
    else if (key === 'back') this.#way.goBack();
    else if (key === 'keys') this.#keys.showModal();
    else if (key) this.#go(key === 'next' ? 1 : -1, !isIn(target, 'change-walk, change-card'));
  }

  /** Chooses the change that follows, or comes before: from the chosen one, else from what is on screen. */
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
    else this.#say(shown.length === 0 ? 'No change is shown.' : `This is the ${step > 0 ? 'last' : 'first'} change.`);
  }

  #choose(change: number, takesFocus = false): void {
    this.#chosen = change;
    const ends = this.#changes.ends(change);
    this.#mark(ends);
    this.#stop?.removeAttribute('tabindex');
    this.#stop = ends[0];
    this.#stop?.setAttribute('tabindex', '0');
    this.#say(this.#card.show(change, this.#changes, this.#tellPlace()));
    if (takesFocus) this.#stop?.focus({ preventScroll: true });
    bringIntoView(ends, this.#bar, this.#card);
    // Browsers refuse an address that changes too often, and a key may be held down.
    clearTimeout(this.#written);
    this.#written = setTimeout(() => this.#write(ends), STANDS_FOR);
  }

  /** Leaves the chosen change; a focus that was in its card goes to its words. */
  #leave(): void {
    clearTimeout(this.#written);
    if (this.#card.contains(document.activeElement)) this.#stop?.focus({ preventScroll: true });
    this.#card.hidden = true;
    this.#mark([]);
    this.#chosen = 0;
    this.#tellPlace();
    if (namesChange()) this.#write([]);
  }

  #write(ends: readonly HTMLElement[]): void {
    history.replaceState(history.state, '', addressWith(ends));
  }

  async #copy(): Promise<void> {
    clearTimeout(this.#written);
    this.#write(this.#changes.ends(this.#chosen));
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const copied = await clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    this.#card.noteCopied(copied ? 'Address copied' : 'It is in the address bar');
  }

  /** Says which of how many changes is chosen, in the bar; returns it. */
  #tellPlace(): string {
    const shown = this.#changes.shown();
    const place = shown.indexOf(this.#chosen) + 1;
    const words = `${place || '–'} of ${shown.length}`;
    this.#walk.querySelector('.place')?.replaceChildren(words);
    return words;
  }

  #say(sentence: string): void {
    this.#walk.querySelector('[role=status]')?.replaceChildren(sentence);
  }

  get #bar(): Element {
    return this.#walk.closest('.bar') ?? this.#walk;
  }

  get #keys(): HTMLDialogElement {
    return this.#walk.querySelector('dialog') as HTMLDialogElement;
  }
}

/** Milliseconds that a change stays chosen before the address names it. */
const STANDS_FOR = 250;

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
