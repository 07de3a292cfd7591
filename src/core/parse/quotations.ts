import type { Quotation } from '../model.ts';
import { quotedSpans } from '../text/quoted-spans.ts';
import { speakersOf } from './english/speakers.ts';

/**
 * Every quotation of an article, in order.
 *
 * Takes the texts of its paragraphs. A paragraph that is nothing but a quotation is given to whoever spoke last.
 */
export function quotations(paragraphs: readonly string[]): readonly Quotation[] {
  const quoted = paragraphs.map((text) => ({ text, spans: quotedSpans(text) }));
  const speakers = speakersOf(quoted);
  return quoted.flatMap(({ text, spans }, paragraph) =>
    spans.map(({ start, end, closed }, k) => ({
      paragraph,
      start,
      end,
      words: text.slice(start, end),
      closed,
      ...speakers[paragraph]?.[k],
    })),
  );
}
