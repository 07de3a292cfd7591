import type { ParagraphKind } from '../model.ts';

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
