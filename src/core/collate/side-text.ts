import { PARAGRAPH_BREAK, type Paragraph } from '../model.ts';

/** The text of one side of a passage: its paragraphs' texts, joined by `PARAGRAPH_BREAK`. */
export function sideText(paragraphs: readonly Paragraph[], indices: readonly number[]): string {
  return indices.map((index) => paragraphs[index]?.text ?? '').join(PARAGRAPH_BREAK);
}
