import { decode } from './decode.ts';
import type { Draft } from './draft.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';

/** The three forms in which an article can be imported. */
export type CaptureForm = 'page' | 'text' | 'markdown';

export interface Capture {
  readonly form: CaptureForm;
  readonly encoding: string;
  readonly draft: Draft;
}

/** File extensions that a folder is searched for. */
export const CAPTURE_ENDINGS = /\.(?:html?|xhtml|mhtml?|webarchive|txt|text|md|markdown)$/i;
const LOOKS_LIKE_A_PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p|meta)\b/i;

/** An article from the bytes of a saved page, a text or a Markdown file; the extension of `name` decides. */
export function readCapture(bytes: Uint8Array, name: string): Capture {
  const { text, encoding } = decode(bytes);
  const form = formOf(text, name);
  const draft = form === 'page' ? readPage(text) : form === 'text' ? readText(text) : readMarkdown(text);
  return { form, encoding, draft };
}

function formOf(text: string, name: string): CaptureForm {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return /\.x?html?$/i.test(name) || LOOKS_LIKE_A_PAGE.test(text) ? 'page' : 'text';
}
