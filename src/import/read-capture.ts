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
const OPENS_A_PAGE = /^<(?:!doctype\s+html|html|head|body|article|div|p|meta)\b/i;

/** An article from the bytes of a saved page, a text or a Markdown file; the extension of `name` decides. */
export function readCapture(bytes: Uint8Array, name: string): Capture {
  const { text, encoding } = decode(bytes);
  const form = formOf(text, name);
  const draft = form === 'page' ? readPage(text) : form === 'text' ? readText(text) : readMarkdown(text);
  return { form, encoding, draft };
}

function formOf(text: string, name: string): CaptureForm {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return /\.x?html?$/i.test(name) || looksLikeAPage(text) ? 'page' : 'text';
}

/** Comments may stand before the first tag, also many and long ones; what opens one and never ends it is a text. */
function looksLikeAPage(text: string): boolean {
  let place = afterSpaces(text, 0);
  if (text.startsWith('<?xml', place)) place = afterSpaces(text, text.indexOf('>', place) + 1);
  while (text.startsWith('<!--', place)) {
    const end = text.indexOf('-->', place);
    if (end < 0) return false;
    place = afterSpaces(text, end + '-->'.length);
  }
  return OPENS_A_PAGE.test(text.slice(place, place + LONGEST_OPENING));
}

/** In characters, with some spaces in "<!doctype html". */
const LONGEST_OPENING = 40;

function afterSpaces(text: string, from: number): number {
  let place = from;
  while (place < text.length && text.charAt(place).trim() === '') place += 1;
  return place;
}
