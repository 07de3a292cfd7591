import { type Article, PARAGRAPH_BREAK, type Range } from '../model.ts';
import { joinedText } from '../text/side-text.ts';
import type { Notice } from './rights.ts';

/** Separates the text of an article from the notice. The notice is at the end, so that positions in the text hold. */
const BELOW = '\n\n----\n';

/** An article as plain text: every paragraph in order, with an empty line between two, and the notice below. */
export function articleText(article: Article, { rights, cite }: Notice): string {
  return `${joinedText(article.paragraphs)}${BELOW}${cite}\n${rights}\n`;
}

/** A stretch of an article's plain text, in code points as the Web Annotation model counts, and what stands around it. */
export interface QuotedText extends Range {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** True where no character but white space stands at the place, and these are the words around it. */
  readonly isAround?: true;
}

/** Enough to tell a word from the same word elsewhere; more only makes files longer. In UTF-16 code units. */
const AROUND = 32;

/**
 * Finds what a range in the text of some paragraphs covers in an article's plain text: one stretch, or several if
 * these paragraphs are not consecutive in the article. Of an empty range, or one of white space, the words around it
 * are found.
 */
export function placesIn(article: Article): (paragraphs: readonly number[], range: Range) => readonly QuotedText[] {
  const text = joinedText(article.paragraphs);
  const pointAt = codePointsBefore(text);
  const starts: number[] = [];
  let place = 0;
  for (const paragraph of article.paragraphs) {
    starts.push(place);
    place += paragraph.text.length + PARAGRAPH_BREAK.length;
  }
  return (paragraphs, { start, end }) => {
    const stretches: Range[] = [];
    let offset = 0;
    for (const index of paragraphs) {
      // Includes the break that follows, so that a range across a border stays in one piece.
      const length = (article.paragraphs[index]?.text.length ?? 0) + PARAGRAPH_BREAK.length;
      const [from, to] = [Math.max(start, offset), Math.min(end, offset + length)];
      const isHere = start === end ? start >= offset && start < offset + length : from < to;
      if (isHere)
        join(stretches, { start: (starts[index] ?? 0) + from - offset, end: (starts[index] ?? 0) + to - offset });
      offset += length;
    }
    return stretches.flatMap((stretch): QuotedText[] => {
      if (text.slice(stretch.start, stretch.end).trim() !== '') return [placed(text, stretch, pointAt)];
      const seen = around(text, stretch);
      return seen === undefined ? [] : [{ ...placed(text, seen, pointAt), isAround: true }];
    });
  };
}

function join(stretches: Range[], next: Range): void {
  const last = stretches.at(-1);
  if (last?.end === next.start) stretches.splice(-1, 1, { start: last.start, end: next.end });
  else stretches.push(next);
}

/**
 * A stretch without a character that is seen, with the words on both sides of it up to the ends of their lines, or the
 * nearest words: programs cannot find what is empty. Undefined in a text without any.
 */
function around(text: string, { start, end }: Range): Range | undefined {
  const base = Math.max(0, start - FURTHEST);
  const [before, after] = [text.slice(base, start), text.slice(end, end + FURTHEST)];
  const last = LAST_WORD.exec(before);
  const first = FIRST_WORD.exec(after);
  if (last !== null || first !== null) {
    const here = text.slice(start, end + FURTHEST);
    const from = last === null ? start + here.length - here.trimStart().length : base + last.index;
    const to = first === null ? base + text.slice(base, end).trimEnd().length : end + first[0].length;
    return { start: from, end: to };
  }
  const near = NEAREST_BEFORE.exec(before) ?? NEAREST_AFTER.exec(after);
  if (near === null) return undefined;
  const place = near.input === before ? base + near.index : end + near.index;
  return { start: place, end: place + near[0].length };
}

/** In characters: no text has a longer stretch without a word, and to look through all of it for each one would take squares. */
const FURTHEST = 500;

/** A word as some languages write it may be a whole paragraph, of which a few characters are enough. */
const LAST_WORD = /\S{1,24}[^\S\n]*$/u;
const FIRST_WORD = /^[^\S\n]*\S{1,24}/u;
const NEAREST_BEFORE = /\S{1,24}(?=\s*$)/u;
const NEAREST_AFTER = /\S{1,24}/u;

function placed(text: string, { start, end }: Range, pointAt: (place: number) => number): QuotedText {
  return {
    start: pointAt(start),
    end: pointAt(end),
    exact: text.slice(start, end),
    prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
    suffix: whole(text.slice(end, end + AROUND)),
  };
}

/** A stretch that was cut in the middle of a pair of surrogates loses the half: half a character is none. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

/** How many code points stand before a place in a text; counted once for all places, which may be many. */
function codePointsBefore(text: string): (place: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (place) => place;
  const points = new Uint32Array(text.length + 1);
  for (let place = 1; place <= text.length; place++) {
    // The second half of a character opens none.
    const isInside = place > 1 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(place - 2, place));
    points[place] = points[place - 1]! + (isInside ? 0 : 1);
  }
  return (place) => points[place] ?? text.length;
}
