import { embedCode } from '../core/export/embed-code.ts';
import { writeToClipboard } from './clipboard.ts';

/**
 * `<embed-code>`: keeps the HTML for embedding in step with the passage in the page's address, and copies it.
 *
 * Expects a `textarea`, a `button` and a `[role="status"]` inside, and the addresses in `data-embed` and `data-page`.
 */
class EmbedCode extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#write();
    window.addEventListener('hashchange', this.#write);
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#write);
  }

  #write = (): void => {
    const { embed = '', page = '', title = '' } = this.dataset;
    const full = (address: string): string => new URL(address + location.hash, location.href).href;
    this.#code.value = embedCode({ embed: full(embed), page: full(page), title });
  };

  async #copy(): Promise<void> {
    const code = this.#code;
    const copied = await writeToClipboard(code.value);
    if (!copied) code.select();
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = copied ? 'Copied.' : 'Selected. Copy it with your keyboard.';
  }

  get #code(): HTMLTextAreaElement {
    const code = this.querySelector('textarea');
    if (code === null) throw new Error('An <embed-code> needs a <textarea>.');
    return code;
  }
}

customElements.define('embed-code', EmbedCode);
