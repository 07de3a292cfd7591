import type { Quotation } from '../model.ts';
import { quotedSpans } from '../text/quoted-spans.ts';
import { type Attribution, attributionOf, lastAttributionIn } from './speaker.ts';

/**
 * Every quotation of an article, in order.
 *
 * Takes the texts of its paragraphs. A paragraph that is nothing but a quotation is given to whoever spoke last.
 */
export function quotations(paragraphs: readonly string[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let last: Attribution | undefined;
  for (const [paragraph, text] of paragraphs.entries()) {
    const spans = quotedSpans(text);
    let here: Attribution | undefined;
    for (const { start, end, closed } of spans) {
      const stated = attributionOf(text, start - 1, Math.min(end + 1, text.length));
      const attribution = stated ?? here ?? (isNothingBut(text, start, end) ? last : undefined);
      if (attribution !== undefined) here = attribution;
      found.push({ paragraph, start, end, words: text.slice(start, end), closed, ...attribution });
    }
    last = here ?? (spans.length === 0 ? lastAttributionIn(text) : undefined) ?? last;
  }
  return found;
}

function isNothingBut(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}
