import type { Paragraph, ParagraphKind } from '../model.ts';

/**
 * The kinds that are aligned with each other, one track each.
 *
 * Text that floats, such as a caption, stands on a track of its own: so it never comes between the two halves of a
 * split paragraph, and adding one changes nothing else.
 */
export const COMPARABLE_KINDS: readonly (readonly ParagraphKind[])[] = [
  ['paragraph', 'quote'],
  ['list-item'],
  ['heading'],
  ['headline'],
  ['standfirst'],
  ['caption'],
  ['note'],
];

/** The kinds that make up the running text: their common order is what a move crosses. */
export const RUNNING_TEXT: readonly ParagraphKind[] = ['paragraph', 'quote', 'list-item', 'heading'];

/** The indices of an article's paragraphs of one track, in order. */
export function indicesOfKinds(paragraphs: readonly Paragraph[], track: readonly ParagraphKind[]): number[] {
  const indices: number[] = [];
  for (const [index, paragraph] of paragraphs.entries()) if (track.includes(paragraph.kind)) indices.push(index);
  return indices;
}

/** The track that a kind stands on. */
export function comparableKinds(kind: ParagraphKind): readonly ParagraphKind[] {
  return COMPARABLE_KINDS.find((track) => track.includes(kind)) ?? RUNNING_TEXT;
}
