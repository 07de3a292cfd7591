import type { Answer, Result, SearchOptions } from '../core/search/open-search.ts';
import { answerInWords, NOT_LOADED } from './answer-in-words.ts';
import { resultItem } from './result-item.ts';
import { addressFor, type Question, questionIn } from './search-address.ts';
import { engineOnce } from './search-engine.ts';
import { fillFilters, showFilters } from './search-filters.ts';
import { moveByKeys } from './search-keys.ts';

/** Milliseconds without a key before searching: with less, every letter would be answered; with more, it feels slow. */
const PAUSE = 120;
const MOST_RESULTS = 20;

/**
 * `<quote-search>`: searches all articles for the quotation in its form, as it is typed.
 *
 * Attributes: `data-index`, the folder of the index; `data-base`, the site's root. The engine starts when the box
 * first gets focus, or at once if the address holds a question (`?q=`, with `story`, `outlet`, `from`, `to`, `quoted`,
 * `speaker`). Method: `search(query, { limit, story, … })` gives the results, best first, and rejects if the index
 * cannot be loaded. `data-answered` holds the question whose answer is shown.
 */
class QuoteSearch extends HTMLElement {
  readonly #load = engineOnce(() => this.dataset['index'] ?? '');
  /** True while the address holds a question that was sent off, not one that is being typed. */
  #isAsked = false;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const form = this.#form;
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#answer('asked');
      },
      { signal },
    );
    this.#input.addEventListener('focus', () => void this.#load().catch(() => this.#say(NOT_LOADED)), { signal });
    form.addEventListener('input', () => this.#later(), { signal });
    const filters = form.querySelector('details');
    filters?.addEventListener('toggle', () => filters.open && void this.#fill(), { signal });
    window.addEventListener('popstate', () => this.#fromAddress(), { signal });
    moveByKeys(this, this.#input, signal);
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  /** The passages that print the quotation, best first. Rejects if the index cannot be loaded. */
  async search(query: string, { limit = MOST_RESULTS, ...filters }: SearchOptions = {}): Promise<readonly Result[]> {
    return (await (await this.#load()).search(query, { limit, ...filters })).results;
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (form === null) throw new Error('<quote-search> needs a form inside');
    return form;
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (input === null) throw new Error('<quote-search> needs an input called q inside');
    return input;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#answer('typed'), PAUSE);
  }

  #fromAddress(): void {
    const values = new URLSearchParams(location.search);
    this.#input.value = values.get('q') ?? '';
    showFilters(this.#form, values);
    const filters = this.querySelector('details');
    if (filters !== null && [...values.keys()].some((name) => name !== 'q')) filters.open = true;
    this.#isAsked = this.#input.value !== '';
    if (this.#isAsked || this.#asked > 0) void this.#answer('keep');
  }

  async #fill(): Promise<void> {
    // Filters still work without the lists, which only offer suggestions.
    await fillFilters(this.#form, await this.#load()).catch(() => undefined);
  }

  async #answer(address: 'asked' | 'typed' | 'keep'): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked += 1;
    const turn = this.#asked;
    const question = questionIn(new FormData(this.#form));
    if (address !== 'keep') this.#remember(question, address);
    const patience = setTimeout(() => turn === this.#asked && this.#say('Loading the texts…'), PATIENCE);
    try {
      const isEmpty = question.query.trim() === '';
      const answer = isEmpty ? undefined : await this.#ask(question);
      // If a later question was asked meanwhile, its answer is the one to show.
      if (turn === this.#asked) this.#show(answer, question, address === 'typed');
    } catch {
      if (turn === this.#asked) this.#say(NOT_LOADED);
    } finally {
      clearTimeout(patience);
    }
  }

  async #ask({ query, filters }: Question): Promise<Answer> {
    return (await this.#load()).show(query, { limit: MOST_RESULTS, ...filters });
  }

  /**
   * Keeps the question in the address. Typing updates the history entry of the question being typed; the first letter
   * after a submitted answer starts a new entry, so Back goes from question to question.
   */
  #remember(question: Question, how: 'asked' | 'typed'): void {
    const address = addressFor(question);
    const isNew = address.href !== location.href;
    const begins = isNew && this.#isAsked;
    this.#isAsked = how === 'asked' || (this.#isAsked && !isNew);
    if (!isNew) return;
    try {
      if (begins) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Some browsers limit changes per minute, and the answer matters more than the address.
    }
  }

  #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('.results a')];
  }

  #show(answer: Answer | undefined, { query, filters }: Question, isTyping: boolean): void {
    const nearest = answer?.near === undefined ? [] : [answer.near];
    const shown = answer === undefined || answer.results.length > 0 ? (answer?.results ?? []) : nearest;
    const items = shown.map((result) => resultItem(this, result, this.dataset['base'] ?? '/'));
    const place = this.#links().indexOf(document.activeElement as HTMLAnchorElement);
    this.querySelector('.results')?.replaceChildren(...items);
    // An answer to the last letters may come when the reader is among the results already.
    if (place >= 0) (this.#links()[place] ?? this.#input).focus();
    const say = (isUnfinished: boolean): void =>
      this.#say(answer === undefined ? '' : answerInWords(answer, Object.keys(filters).length > 0, isUnfinished));
    const isUnfinished = isTyping && document.activeElement === this.#input && ENDS_IN_A_WORD.test(query);
    say(isUnfinished);
    const turn = this.#asked;
    if (isUnfinished) setTimeout(() => turn === this.#asked && say(false), FINISHED_AFTER);
    this.dataset['answered'] = query;
  }

  #say(words: string): void {
    const status = this.querySelector('.search-status');
    if (status !== null) status.textContent = words;
  }
}

/** Milliseconds before a wait is announced: most answers come sooner, and the message would flash. */
const PATIENCE = 400;

/** Milliseconds without a further letter after which the last word counts as finished. */
const FINISHED_AFTER = 1500;

/** More letters of it may come. */
const ENDS_IN_A_WORD = /[\p{L}\p{N}]$/u;

customElements.define('quote-search', QuoteSearch);
