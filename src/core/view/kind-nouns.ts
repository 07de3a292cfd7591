import type { KindCounts, ParagraphKind } from '../model.ts';
import { counted, inWords, listed } from '../text/counting.ts';

/** What one paragraph of a kind is called, and several. */
export const KIND_NOUNS: Readonly<Record<ParagraphKind, readonly [string, string]>> = {
  headline: ['headline', 'headlines'],
  standfirst: ['standfirst', 'standfirsts'],
  paragraph: ['paragraph', 'paragraphs'],
  heading: ['heading', 'headings'],
  caption: ['caption', 'captions'],
  quote: ['block quotation', 'block quotations'],
  'list-item': ['list item', 'list items'],
  note: ['note', 'notes'],
};

/** A kind that an article has at most once is named without a number. */
const SINGLE: ReadonlySet<ParagraphKind> = new Set(['headline', 'standfirst']);

/** "a headline, a standfirst and two paragraphs", in the order of the kinds. */
export function kindsInWords(kinds: KindCounts, write = inWords): string {
  const parts = Object.entries(KIND_NOUNS).flatMap(([kind, [one, many]]) => {
    const count = kinds[kind as ParagraphKind] ?? 0;
    if (count === 0) return [];
    return [SINGLE.has(kind as ParagraphKind) && count === 1 ? `a ${one}` : counted(count, one, many, write)];
  });
  return listed(parts);
}
