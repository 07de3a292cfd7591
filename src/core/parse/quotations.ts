import type { Quotation } from '../model.ts';
import { quotedSpans } from '../text/quoted-spans.ts';
import { speakersOf } from './english/speakers.ts';

const ENGLISH = /^en(?:-|$)/iu;

/**
 * Every quotation of an article, in order, with its speaker where the text makes that certain.
 *
 * Takes the texts of its paragraphs and the article's language as a BCP 47 tag. The rules that find speakers are those of
 * English: in other languages none is given.
 */
export function quotations(paragraphs: readonly string[], lang = 'en'): readonly Quotation[] {
  const quoted = paragraphs.map((text) => ({ text, spans: quotedSpans(text) }));
  const speakers = ENGLISH.test(lang) ? speakersOf(quoted) : [];
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
