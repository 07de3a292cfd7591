import { PARAGRAPH_KINDS, type Paragraph, type ParagraphKind } from '../model.ts';

/**
 * The kinds that are aligned with each other, one track each.
 *
 * Text that floats, such as a caption, stands on a track of its own: so it never comes between the two halves of a
 * split paragraph, and adding one changes nothing else.
 */
export const TRACKS: readonly (readonly ParagraphKind[])[] = [
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
export function onTrack(paragraphs: readonly Paragraph[], track: readonly ParagraphKind[]): number[] {
  const indices: number[] = [];
  for (const [index, paragraph] of paragraphs.entries()) if (track.includes(paragraph.kind)) indices.push(index);
  return indices;
}

/** The track that a kind stands on. */
export function trackOf(kind: ParagraphKind): readonly ParagraphKind[] {
  return TRACKS.find((track) => track.includes(kind)) ?? RUNNING_TEXT;
}

/**
 * Whether an article sorts before another: an order of texts that is the same whichever of them is asked first.
 *
 * The running text decides first, so that a caption more or less does not turn the two round.
 */
export function comesFirst(one: readonly Paragraph[], two: readonly Paragraph[]): boolean {
  for (const kinds of [RUNNING_TEXT, PARAGRAPH_KINDS]) {
    const [x, y] = [onTrack(one, kinds), onTrack(two, kinds)];
    for (let k = 0; k < Math.min(x.length, y.length); k++) {
      const [p, q] = [one[x[k]!]!, two[y[k]!]!];
      if (p.text !== q.text) return p.text < q.text;
      if (p.kind !== q.kind) return p.kind < q.kind;
    }
    if (x.length !== y.length) return x.length < y.length;
  }
  return false;
}
