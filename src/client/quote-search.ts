import type { Answer, Result, SearchOptions } from '../core/search/open-search.ts';
import { resultItem } from './result-item.ts';
import { type SearchEngine, startEngine } from './search-engine.ts';

/** Milliseconds without a key before the answer is sought: below it every letter would be answered, above it it drags. */
const PAUSE = 120;
const MOST_RESULTS = 20;

/**
 * `<quote-search>`: searches the quotation typed in its form, in all articles, while it is typed.
 *
 * Attributes: `data-index`, the address of the index; `data-base`, the site's root. The index and the engine are fetched
 * when the box first gets the focus, or at once where the address holds a question (`?q=`). Method: `search(query,
 * { limit })` gives the results, best first. `data-answered` holds the question whose answer is shown.
 */
class QuoteSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #isOpen = false;
  /** True while the address holds a question that was sent off, not one that is being typed. */
  #isAsked = false;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.#input;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(input.value, 'asked');
    });
    input.addEventListener('focus', () => void this.#load().catch(() => this.#say(NOT_LOADED)));
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#answer(input.value, 'typed'), PAUSE);
    });
    window.addEventListener('popstate', this.#fromAddress);
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#fromAddress);
  }

  /** The passages that print the quotation, best first. Rejects where the index cannot be loaded. */
  async search(query: string, { limit = MOST_RESULTS, ...filters }: SearchOptions = {}): Promise<readonly Result[]> {
    return (await this.#ask(query, { limit, ...filters })).results;
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (input === null) throw new Error('<quote-search> needs an input inside');
    return input;
  }

  #fromAddress = (): void => {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.value = query;
    this.#isAsked = query !== '';
    if (query !== '' || this.#asked > 0) void this.#answer(query, 'keep');
  };

  async #ask(query: string, options: SearchOptions): Promise<Answer> {
    return (await this.#load()).search(query, options);
  }

  async #answer(query: string, address: 'asked' | 'typed' | 'keep'): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const turn = this.#asked;
    if (address !== 'keep') this.#remember(query, address);
    try {
      if (!this.#isOpen && query.trim() !== '') this.#say('Fetching the texts…');
      const answer = query.trim() === '' ? undefined : await this.#ask(query, { limit: MOST_RESULTS });
      // A later question has been asked meanwhile; its answer is the one to show.
      if (turn === this.#asked) this.#show(answer);
      if (turn === this.#asked) this.dataset['answered'] = query;
    } catch {
      if (turn === this.#asked) this.#say(NOT_LOADED);
    }
  }

  /**
   * Keeps the question in the address. Typing changes the entry of the question that is being typed; the first letter
   * after an answer that was asked for begins a new one, so that Back leads from question to question.
   */
  #remember(query: string, how: 'asked' | 'typed'): void {
    const address = new URL(location.href);
    if (query.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    const isNew = address.href !== location.href;
    const begins = isNew && this.#isAsked;
    this.#isAsked = how === 'asked' || (this.#isAsked && !isNew);
    if (!isNew) return;
    try {
      if (begins) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Some browsers allow so many changes a minute and no more; the answer matters more than the address.
    }
  }

  #show(answer: Answer | undefined): void {
    const nearest = answer?.near === undefined ? [] : [answer.near];
    const shown = answer === undefined || answer.results.length > 0 ? (answer?.results ?? []) : nearest;
    const items = shown.map((result) => resultItem(this, result, this.dataset['base'] ?? '/'));
    this.querySelector('.results')?.replaceChildren(...items);
    this.#say(answer === undefined ? '' : inWords(answer));
  }

  #say(words: string): void {
    const status = this.querySelector('.search-status');
    if (status !== null) status.textContent = words;
  }

  /** The engine, once its manifest is there. A worker that did not start is started anew at the next question. */
  #load(): Promise<SearchEngine> {
    this.#engine ??= this.#open().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async #open(): Promise<SearchEngine> {
    const engine = startEngine(this.dataset['index'] ?? '');
    await engine.ready();
    this.#isOpen = true;
    return engine;
  }
}

const HOW: Readonly<Record<Result['verdict'], string>> = {
  exact: 'prints this word for word',
  close: 'comes close, and is not word for word',
  words: 'holds most of these words, apart or in another order',
  near: 'comes nearest',
};

/** What an answer amounts to, in a sentence. */
function inWords({ results, near, tried, cut }: Answer): string {
  const limit = cut ? ' Only the beginning of your words was looked for: they are more than any passage holds.' : '';
  const [best] = results;
  if (best !== undefined) {
    const how = HOW[best.verdict];
    return `${results.length === 1 ? `One passage: it ${how}` : `${results.length} passages; the first ${how}`}.${limit}`;
  }
  if (tried === '') return 'Type a word or a number: signs alone are not looked for.';
  if (near !== undefined) return `Nobody printed this. The nearest wording is another:${limit}`;
  return `Nobody printed this: no passage of any article holds these words (looked for: ${tried}).${limit}`;
}

const NOT_LOADED = 'The texts could not be fetched. Check the connection and search again.';

customElements.define('quote-search', QuoteSearch);
