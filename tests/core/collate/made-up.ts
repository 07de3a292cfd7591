import {
  type Article,
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type Paragraph,
  type ParagraphKind,
  type Passage,
} from '../../../src/core/model.ts';

/** Values made by hand, so that a test of one step needs no other step. */

export function paragraph(
  text: string,
  kind: ParagraphKind = 'paragraph',
  inlines: Paragraph['inlines'] = [],
): Paragraph {
  return { id: `${text.slice(0, 9)}--x`, kind, text, inlines, line: 1 };
}

export function articleOf(id: string, paragraphs: readonly Paragraph[], stated: Partial<Article> = {}): Article {
  return { id, label: id.toUpperCase(), outlet: id, lang: 'en', paragraphs, ...stated };
}

export function passage(
  a: readonly number[],
  b: readonly number[],
  changes: readonly Change[] = [],
  moved = false,
): Passage {
  const kind = a.length === 0 ? 'only-b' : b.length === 0 ? 'only-a' : 'shared';
  return { id: `${a}-${b}`, kind, a, b, moved, displaced: moved, score: 1, rarestWords: [], sentences: [], changes };
}

/** A change by its ranges; the words of a range are cut from the text of its side. */
export function change(kind: ChangeKind, [a, aFrom, aTo]: Cut, [b, bFrom, bTo]: Cut): Change {
  const span = (text: string, start: number, end: number) => ({ start, end, text: text.slice(start, end) });
  return { kind, group: CHANGE_KINDS[kind], reason: 'Made up.', a: span(a, aFrom, aTo), b: span(b, bFrom, bTo) };
}

type Cut = readonly [text: string, start: number, end: number];
