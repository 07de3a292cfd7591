import { toHtml } from 'hast-util-to-html';
import { type Content, flat } from './element.ts';

/** Elements and texts as HTML, with every character of a text escaped that would be read as more than text. */
export function htmlOf(...content: readonly Content[]): string {
  return toHtml({ type: 'root', children: flat(content) });
}
