import type { Paragraph, ParagraphKind } from '../model.ts';
import type { Link } from './links.ts';

/** What an article has once at most. Two headlines of one report are each other's counterpart, whatever they say. */
const SINGLE: readonly ParagraphKind[] = ['headline', 'standfirst'];

/** The links of headline with headline and standfirst with standfirst, where the two articles share any of their text. */
export function onlyOfTheirKind(a: readonly Paragraph[], b: readonly Paragraph[], links: readonly Link[]): Link[] {
  const isTextShared = links.some((link) => !SINGLE.includes(a[link.a]!.kind));
  if (!isTextShared) return [];
  return SINGLE.flatMap((kind) => {
    const [inA, inB] = [placesOf(kind, a), placesOf(kind, b)];
    const [first, second] = [inA[0], inB[0]];
    if (inA.length !== 1 || inB.length !== 1 || first === undefined || second === undefined) return [];
    return links.some((link) => link.a === first || link.b === second) ? [] : [{ a: first, b: second, worth: 0 }];
  });
}

function placesOf(kind: ParagraphKind, paragraphs: readonly Paragraph[]): readonly number[] {
  return paragraphs.flatMap((paragraph, place) => (paragraph.kind === kind ? [place] : []));
}
