import { NOT_LOADED } from './answer-in-words.ts';
import { checkedItem } from './checked-item.ts';
import { writeToClipboard } from './clipboard.ts';
import { engineOnce } from './search-engine.ts';

/** Quotations per question: a page of them takes a moment, a book would take all afternoon. */
const MOST_LINES = 50;

/**
 * `<quote-check>`: takes one quotation per line, and says how each article in the stories that carry it prints it.
 *
 * Attributes: `data-index`, the folder of the index; `data-base`, the site's root. The address holds the quotations
 * (`?q=`); opening it answers them.
 */
class QuoteCheck extends HTMLElement {
  readonly #load = engineOnce(() => this.dataset['index'] ?? '');
  #asked = 0;
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    this.querySelector('form')?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#remember();
        void this.#check();
      },
      { signal },
    );
    this.#box.addEventListener('focus', () => void this.#load().catch(() => this.#say(NOT_LOADED)), { signal });
    this.addEventListener('click', (event) => void this.#copy(event.target), { signal });
    window.addEventListener('popstate', () => this.#fromAddress(), { signal });
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  get #box(): HTMLTextAreaElement {
    const box = this.querySelector('textarea');
    if (box === null) throw new Error('<quote-check> needs a textarea inside');
    return box;
  }

  #fromAddress(): void {
    this.#box.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#box.value !== '' || this.#asked > 0) void this.#check();
  }

  #remember(): void {
    const address = new URL(location.href);
    address.searchParams.set('q', this.#box.value);
    // An address cannot hold a whole page: longer text stays in the box.
    if (address.href.length <= LONGEST_ADDRESS && address.href !== location.href) history.pushState(null, '', address);
  }

  async #check(): Promise<void> {
    this.#asked += 1;
    const turn = this.#asked;
    const lines = this.#box.value.split('\n').filter((line) => line.trim() !== '');
    const place = this.querySelector('.checked');
    place?.replaceChildren();
    if (lines.length === 0) {
      this.#say('Paste a quotation first.');
      return;
    }
    this.#say('Checking…');
    try {
      const engine = await this.#load();
      for (const line of lines.slice(0, MOST_LINES)) {
        const checked = await engine.check(line.trim());
        if (turn !== this.#asked) return;
        place?.append(checkedItem(this, checked, this.dataset['base'] ?? '/'));
      }
      const done = Math.min(lines.length, MOST_LINES);
      const rest = lines.length > done ? ` The other ${lines.length - done} were not; check them separately.` : '';
      this.#say(`${done === 1 ? 'One quotation was' : `${done} quotations were`} checked.${rest}`);
      this.dataset['answered'] = this.#box.value;
    } catch {
      if (turn === this.#asked) this.#say(NOT_LOADED);
    }
  }

  async #copy(target: EventTarget | null): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.copy') : null;
    if (button === null) return;
    const copied = await writeToClipboard(button.dataset['verdict'] ?? '');
    this.#say(copied ? 'Verdict copied.' : 'Your browser blocked copying. Select the verdict and copy it yourself.');
  }

  #say(words: string): void {
    const status = this.querySelector('.search-status');
    if (status !== null) status.textContent = words;
  }
}

/** Servers refuse much longer addresses. */
const LONGEST_ADDRESS = 4000;

customElements.define('quote-check', QuoteCheck);
