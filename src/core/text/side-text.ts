import { PARAGRAPH_BREAK, type Paragraph } from '../model.ts';

/** Paragraphs as one text: their texts, joined by `PARAGRAPH_BREAK`. */
export function joinedText(paragraphs: readonly Pick<Paragraph, 'text'>[]): string {
  return paragraphs.map(({ text }) => text).join(PARAGRAPH_BREAK);
}

/** The text of one side of a passage, which holds the paragraphs with these indices. */
export function sideText(paragraphs: readonly Pick<Paragraph, 'text'>[], indices: readonly number[]): string {
  // One paragraph's text is returned as it is, so that what is known of it is known of the side.
  if (indices.length === 1) return paragraphs[indices[0]!]?.text ?? '';
  return joinedText(indices.map((index) => paragraphs[index] ?? { text: '' }));
}
