import { type Change, PARAGRAPH_BREAK, type Paragraph, type Passage, type Range, type Side } from '../model.ts';
import { sideText } from '../text/side-text.ts';

/** An article as named in a citation: only what it states about itself. */
export interface CitedArticle {
  readonly id: string;
  readonly label: string;
  readonly title?: string;
  readonly published?: string;
  readonly url?: string;
  readonly byline?: string;
  readonly agency?: string;
  readonly lang: string;
  /** `unknown` if the label does not name a publisher. */
  readonly publisher?: 'unknown';
}

/** An article with its cited words; '' if it prints nothing in their place. */
export interface CitedWords {
  readonly article: CitedArticle;
  readonly words: string;
  /** Full address of the article's own paragraph, where it is not the citation's. */
  readonly address?: string;
}

/** Words that differ between the two articles; '' for nothing. */
export interface CitedDifference {
  readonly here: string;
  readonly there: string;
}

/** Everything in a citation, whatever its form. */
export interface Citation {
  readonly story: string;
  /** Full address of the cited words. */
  readonly address: string;
  /** ISO 8601 calendar date on which they were read; absent if unknown, as when a site is built. */
  readonly accessed?: string;
  /** The article that the reader selected first; then, if both are cited, the other. */
  readonly printings: readonly [CitedWords, ...CitedWords[]];
  /** If both are cited: how they differ. */
  readonly differences: readonly CitedDifference[];
}

/** The parts of a comparison that a citation needs; `collation.json` has all of them. */
export interface CitableComparison {
  readonly a: { readonly paragraphs: readonly Pick<Paragraph, 'id' | 'text'>[] };
  readonly b: { readonly paragraphs: readonly Pick<Paragraph, 'id' | 'text'>[] };
  readonly passages: readonly Pick<Passage, 'a' | 'b' | 'changes'>[];
}

/** The other article's words for cited words, and how they differ. */
export interface Counterpart {
  /** The first of the other article's paragraphs; absent where it prints none. */
  readonly id?: string;
  readonly words: string;
  readonly differences: readonly CitedDifference[];
}

/**
 * What the other article prints for words in a paragraph of `side` and those that follow.
 *
 * `range` counts in the text from that paragraph on, with paragraph breaks in between. A change that the words cut is
 * included whole: half of it has no counterpart.
 */
export function counterpartOf(
  comparison: CitableComparison,
  side: Side,
  paragraphId: string,
  range: Range,
): Counterpart {
  const { paragraphs } = comparison[side];
  const first = paragraphs.findIndex(({ id }) => id === paragraphId);
  const cited = new Map<number, Range>();
  let place = 0;
  for (let index = first; index >= 0 && index < paragraphs.length && place < range.end; index += 1) {
    const { length } = paragraphs[index]!.text;
    const [start, end] = [Math.max(range.start - place, 0), Math.min(range.end - place, length)];
    if (start < end) cited.set(index, { start, end });
    place += length + PARAGRAPH_BREAK.length;
  }
  const meant = comparison.passages.filter((passage) => passage[side].some((index) => cited.has(index)));
  const parts = meant.map((passage) => partOf(comparison, side, passage, cited));
  const other = side === 'a' ? 'b' : 'a';
  const there = meant.flatMap((passage) => passage[other])[0];
  return {
    ...(there === undefined ? {} : { id: comparison[other].paragraphs[there]!.id }),
    words: parts
      .map(({ words }) => words)
      .filter((words) => words !== '')
      .join(PARAGRAPH_BREAK),
    differences: parts.flatMap(({ differences }) => differences),
  };
}

function partOf(
  comparison: CitableComparison,
  side: Side,
  passage: Pick<Passage, 'a' | 'b' | 'changes'>,
  cited: ReadonlyMap<number, Range>,
): Counterpart {
  const other: Side = side === 'a' ? 'b' : 'a';
  const there = sideText(comparison[other].paragraphs, passage[other]);
  if (there === '') return { words: '', differences: [] };
  let place = 0;
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const index of passage[side]) {
    const range = cited.get(index);
    if (range !== undefined) [start, end] = [Math.min(start, place + range.start), place + range.end];
    place += comparison[side].paragraphs[index]!.text.length + PARAGRAPH_BREAK.length;
  }
  const met = passage.changes.filter((change) => meets(change[side], start, end));
  const words = there.slice(
    counterpartPlace(start, 'start', passage.changes, side, other),
    counterpartPlace(end, 'end', passage.changes, side, other),
  );
  return { words: words.trim(), differences: met.map((change) => differenceOf(change, side, other)) };
}

/** An insertion counts at the edge of the words only if they continue after it. */
function meets(span: Range, start: number, end: number): boolean {
  return span.start === span.end ? span.start > start && span.start < end : span.start < end && span.end > start;
}

function differenceOf(change: Change, side: Side, other: Side): CitedDifference {
  return { here: change[side].text.trim(), there: change[other].text.trim() };
}

/** Between two changes the sides are identical, so a place there is equally far from the change before it. */
function counterpartPlace(
  place: number,
  border: 'start' | 'end',
  changes: readonly Change[],
  side: Side,
  other: Side,
): number {
  let shift = 0;
  for (const change of changes) {
    const [here, there] = [change[side], change[other]];
    const isInside = here.start < place && place < here.end;
    if (isInside) return border === 'start' ? there.start : there.end;
    const isBehind =
      here.end < place || (here.end === place && (here.start < place || border === 'end') && here.end > here.start);
    if (!isBehind) break;
    shift = there.end - here.end;
  }
  return place + shift;
}
