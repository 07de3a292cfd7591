import type { Answer, Result } from '../core/search/open-search.ts';
import { resultItem } from './result-item.ts';

/** Milliseconds without a key before the answer is sought: below it every letter would be answered, above it it drags. */
const PAUSE = 120;
const MOST_RESULTS = 20;

type Search = (query: string, options: { limit: number }) => Answer;

/**
 * `<quote-search>`: searches the quotation typed in its form, in all articles, while it is typed.
 *
 * Attributes: `data-index`, the address of the index; `data-base`, the site's root. The index and the engine are fetched
 * when the box first gets the focus, or at once where the address holds a question (`?q=`). Method: `search(query,
 * { limit })` gives the results, best first.
 */
class QuoteSearch extends HTMLElement {
  #engine: Promise<Search> | undefined;
  #isOpen = false;
  /** True while the address holds a question that was sent off, not one that is being typed. */
  #isAsked = true;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.#input;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(input.value, 'push');
    });
    input.addEventListener('focus', () => void this.#load().catch(() => this.#say(NOT_LOADED)));
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#answer(input.value, 'replace'), PAUSE);
    });
    window.addEventListener('popstate', this.#fromAddress);
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#fromAddress);
  }

  /** The passages that print the quotation, best first. Rejects where the index cannot be loaded. */
  async search(query: string, { limit = MOST_RESULTS } = {}): Promise<readonly Result[]> {
    return (await this.#ask(query, limit)).results;
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (input === null) throw new Error('<quote-search> needs an input inside');
    return input;
  }

  #fromAddress = (): void => {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.value = query;
    if (query !== '' || this.#asked > 0) void this.#answer(query, 'keep');
  };

  async #ask(query: string, limit: number): Promise<Answer> {
    return (await this.#load())(query, { limit });
  }

  async #answer(query: string, address: 'push' | 'replace' | 'keep'): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const turn = this.#asked;
    if (address !== 'keep') this.#remember(query, address);
    try {
      if (!this.#isOpen && query.trim() !== '') this.#say('Fetching the texts…');
      const answer = query.trim() === '' ? undefined : await this.#ask(query, MOST_RESULTS);
      // A later question has been asked meanwhile; its answer is the one to show.
      if (turn === this.#asked) this.#show(answer);
    } catch {
      if (turn === this.#asked) this.#say(NOT_LOADED);
    }
  }

  /**
   * Keeps the question in the address. Typing changes the entry of the question that is being typed; the first letter
   * after an answer that was asked for begins a new one, so that Back leads from question to question.
   */
  #remember(query: string, how: 'push' | 'replace'): void {
    const address = new URL(location.href);
    if (query.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    const begins = how === 'replace' && this.#isAsked && address.href !== location.href;
    this.#isAsked = how === 'push' || (this.#isAsked && !begins);
    if (address.href === location.href) return;
    try {
      if (begins) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Some browsers allow so many changes a minute and no more; the answer matters more than the address.
    }
  }

  #show(answer: Answer | undefined): void {
    const list = this.querySelector('.results');
    const items = (answer?.results ?? []).map((result) => resultItem(this, result, this.dataset['base'] ?? '/'));
    list?.replaceChildren(...items);
    if (answer === undefined) this.#say('');
    else if (items.length > 0)
      this.#say(items.length === 1 ? 'One passage.' : `${items.length} passages, the best first.`);
    else if (answer.tried === '') this.#say('Type a word or a number: signs alone are not looked for.');
    else this.#say(`Nobody printed this: no passage of any article holds these words (looked for: ${answer.tried}).`);
  }

  #say(words: string): void {
    const status = this.querySelector('.search-status');
    if (status !== null) status.textContent = words;
  }

  #load(): Promise<Search> {
    this.#engine ??= this.#open().catch((error: unknown) => {
      // So that the next question tries again.
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async #open(): Promise<Search> {
    const [{ openSearch }, response] = await Promise.all([
      import('../core/search/open-search.ts'),
      fetch(this.dataset['index'] ?? ''),
    ]);
    if (!response.ok) throw new Error(`The index answered ${response.status}`);
    const { search } = openSearch(await response.json());
    this.#isOpen = true;
    return search;
  }
}

const NOT_LOADED = 'The texts could not be fetched. Check the connection and search again.';

customElements.define('quote-search', QuoteSearch);
