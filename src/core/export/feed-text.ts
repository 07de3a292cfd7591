import { FORBIDDEN } from './xml.ts';

/** A text for a field of a feed that holds plain text: what XML cannot contain is replaced. */
export function feedText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}

/** A plain text for a field that readers take for HTML: written as such, so that no word of it becomes a tag. */
export function feedHtml(text: string): string {
  return feedText(text).replace(/[&<>]/g, (sign) => NAMES[sign] ?? sign);
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
