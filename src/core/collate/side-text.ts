import { PARAGRAPH_BREAK, type Paragraph } from '../model.ts';

/** The text of one side of a passage: its paragraphs' texts, joined by `PARAGRAPH_BREAK`. */
export function sideText(paragraphs: readonly Paragraph[], indices: readonly number[]): string {
  // One paragraph's text is returned as it is, so that what is known of it is known of the side.
  if (indices.length === 1) return paragraphs[indices[0]!]?.text ?? '';
  return indices.map((index) => paragraphs[index]?.text ?? '').join(PARAGRAPH_BREAK);
}
