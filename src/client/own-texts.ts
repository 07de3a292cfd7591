import workerAddress from './compare-worker.ts?worker&url';
import type { FromComparer, OwnText, ToComparer } from './comparer-messages.ts';
import reading from './start-own-reading.ts?worker&url';
import { toDom } from './to-dom.ts';
import { trustedAddress } from './trusted-address.ts';

const MARKDOWN = /\.(?:md|markdown)$/i;
const READABLE = /\.(?:md|markdown|txt|text)$/i;

/**
 * `<own-texts>`: two texts, pasted, chosen or dropped, are compared here and sent nowhere.
 *
 * Attributes: `data-method`, the page that explains the kinds; `data-style`, the style for what is not shown at first.
 */
class OwnTexts extends HTMLElement {
  /** The names of the files that were read into the boxes. */
  readonly #files = new Map<string, string>();

  /** What was compared last. */
  #asked: ToComparer | undefined;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#compare();
    });
    for (const box of this.querySelectorAll<HTMLElement>('.own-text')) {
      box.addEventListener('dragover', (event) => event.preventDefault());
      box.addEventListener('drop', (event) => {
        const [file] = event.dataTransfer?.files ?? [];
        if (!file) return;
        event.preventDefault();
        void this.#take(box, file);
      });
      box.querySelector('input[type=file]')?.addEventListener('change', ({ target }) => {
        const [file] = (target as HTMLInputElement).files ?? [];
        if (file) void this.#take(box, file);
      });
      box.querySelector('textarea')?.addEventListener('input', () => this.#files.delete(box.id));
    }
    this.querySelector('.again')?.addEventListener('click', () => location.reload());
    this.querySelector('.keep')?.addEventListener('click', () => void this.#keep());
  }

  async #take(box: HTMLElement, file: File): Promise<void> {
    if (!READABLE.test(file.name)) {
      this.#say(`“${file.name}” cannot be read here. Choose a text (.txt) or Markdown (.md) file, or copy its text.`);
      return;
    }
    const area = box.querySelector('textarea');
    if (area) area.value = await file.text();
    this.#files.set(box.id, file.name);
    const name = box.querySelector<HTMLInputElement>('.own-name');
    if (name && name.value === '') name.value = file.name.replace(/\.\w+$/, '');
    this.#say(`“${file.name}” was read.`);
  }

  /** Compares once more, for a file: what is on the page may be folded or hidden. */
  async #keep(): Promise<void> {
    if (this.#asked === undefined) return;
    const { keepFile, styleToKeep } = await import('./keep-file.ts');
    const answer = await asked({ ...this.#asked, style: styleToKeep() });
    if ('file' in answer) keepFile(answer.file);
    else if ('error' in answer) this.#say(answer.error);
  }

  #textOf(id: string): OwnText {
    const box = this.querySelector(`#${id}`);
    const name = box?.querySelector<HTMLInputElement>('.own-name');
    const text = box?.querySelector('textarea')?.value ?? '';
    const isMarkdown = MARKDOWN.test(this.#files.get(id) ?? '') || /^\uFEFF?---[ \t]*\r?\n/.test(text);
    return { label: name?.value.trim() || (name?.placeholder ?? ''), text, form: isMarkdown ? 'markdown' : 'text' };
  }

  async #compare(): Promise<void> {
    const [a, b] = [this.#textOf('text-a'), this.#textOf('text-b')];
    const empty = [a, b].filter(({ text }) => text.trim() === '');
    if (empty.length > 0) {
      this.#say(`Paste a text as ${empty.map(({ label }) => `“${label}”`).join(' and ')} first.`);
      return;
    }
    this.#say('Comparing…');
    this.#asked = { a, b, method: this.dataset['method'] ?? '' };
    const answer = await asked(this.#asked);
    if ('comparison' in answer) this.#show(answer);
    else if ('error' in answer) this.#say(answer.error);
  }

  #show({ comparison, reasons }: Extract<FromComparer, { comparison: unknown }>): void {
    const shown = toDom(comparison) as HTMLElement;
    const view = shown.querySelector<HTMLElement>('reading-view');
    if (view) view.dataset['style'] = this.dataset['style'] ?? '';
    // As a comparison's own page does it: on a phone one column is the view to start with.
    if (matchMedia('(max-width: 40rem)').matches)
      for (const radio of shown.querySelectorAll<HTMLInputElement>('[name=view]'))
        radio.toggleAttribute('checked', radio.value === 'column');
    const walk = shown.querySelector<HTMLElement>('change-walk');
    if (walk) walk.dataset['reasons'] = JSON.stringify(reasons);
    const form = this.querySelector('form');
    if (form) form.hidden = true;
    for (const one of this.querySelectorAll<HTMLElement>('.compared')) one.hidden = false;
    this.querySelector('.result')?.replaceChildren(shown);
    void import(/* @vite-ignore */ reading);
    this.#say('');
    this.querySelector<HTMLElement>('.again')?.focus();
  }

  #say(words: string): void {
    const status = this.querySelector('.own-status');
    if (status) status.textContent = words;
  }
}

/** What the worker answers; one is started for each question. */
function asked(question: ToComparer): Promise<FromComparer> {
  const worker = new Worker(trustedAddress(workerAddress), { type: 'module' });
  return new Promise<FromComparer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromComparer>) => resolve(data));
    worker.addEventListener('error', () => resolve({ error: 'The comparison did not start. Load the page again.' }));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}

customElements.define('own-texts', OwnTexts);
