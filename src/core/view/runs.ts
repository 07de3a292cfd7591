import { type Change, type Inline, PARAGRAPH_BREAK, type Paragraph, type Passage, type Side } from '../model.ts';
import { type Ghost, ghostsOf, type PlacedGhost } from './ghosts.ts';

/** A stretch of a paragraph that is printed in one manner. */
export interface Run {
  readonly text: string;
  readonly inlines: readonly Inline[];
  /** Index into the passage's changes, where the stretch is part of one. */
  readonly change?: number;
  /** True on the first and on the last run of a change in this paragraph. */
  readonly opens?: boolean;
  readonly closes?: boolean;
  /** What the other article prints here. Such a run has no text of its own. */
  readonly ghost?: Ghost;
}

/** Part of one change inside one paragraph, without the white space at its borders. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly change: number;
}

/**
 * Cuts each paragraph of one side of a passage into runs, so that a page can print it without any further arithmetic.
 *
 * The texts of the runs of a paragraph, joined, are the paragraph's text. A mark covers words, never the spaces around
 * them, and a change that covers white space alone (a paragraph break) marks nothing.
 */
export function runsOf(passage: Passage, paragraphs: readonly Paragraph[], side: Side): readonly (readonly Run[])[] {
  let offset = 0;
  const ghosts = ghostsOf(passage, paragraphs, side);
  return passage[side].map((index, place) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) throw new Error(`The passage names paragraph ${index}, and there is none.`);
    const runs = cut(paragraph, marksIn(paragraph, offset, passage.changes, side), ghosts[place]);
    offset += paragraph.text.length + PARAGRAPH_BREAK.length;
    return runs;
  });
}

/** The runs of a paragraph that is shown without any change. */
export function plainRuns(paragraph: Paragraph): readonly Run[] {
  return cut(paragraph, []);
}

function marksIn({ text }: Paragraph, offset: number, changes: readonly Change[], side: Side): readonly Marked[] {
  return changes.flatMap((change, index) => {
    const start = Math.max(change[side].start - offset, 0);
    const end = Math.min(change[side].end - offset, text.length);
    if (end <= start) return [];
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (trimmed === '') return [];
    const from = start + words.length - words.trimStart().length;
    return [{ start: from, end: from + trimmed.length, change: index }];
  });
}

function cut(
  { text, inlines }: Paragraph,
  marks: readonly Marked[],
  ghosts: readonly PlacedGhost[] = [],
): readonly Run[] {
  const borders = new Set([0, text.length]);
  for (const { start, end } of [...inlines, ...marks]) borders.add(start).add(end);
  for (const { at } of ghosts) borders.add(at);
  const places = [...borders].sort((p, q) => p - q);
  const runs: Run[] = [];
  places.forEach((start, index) => {
    const points = inlines.filter((inline) => inline.kind === 'note-mark' && inline.start === start);
    for (const point of points) runs.push({ text: '', inlines: [point] });
    for (const { at, ghost } of ghosts) if (at === start) runs.push({ text: '', inlines: [], ghost });
    const end = places[index + 1];
    if (end === undefined) return;
    const around = inlines.filter((i) => i.kind !== 'note-mark' && i.start <= start && i.end >= end);
    const mark = marks.find((m) => m.start <= start && m.end >= end);
    const marked =
      mark === undefined ? {} : { change: mark.change, opens: mark.start === start, closes: mark.end === end };
    runs.push({ text: text.slice(start, end), inlines: around, ...marked });
  });
  return runs;
}
