import type { Collation, Passage, Side } from '../model.ts';
import { wordCount } from '../text/words.ts';
import { element, type Xml } from './xml.ts';

/** A typeface for drawing text as outlines, so that the picture needs no font when it is viewed. */
export interface Typeface {
  /** True if it has a glyph for every character of the text. */
  readonly has: (text: string) => boolean;
  /** In pixels, at a size in pixels. */
  readonly widthOf: (text: string, size: number) => number;
  /** The outlines of a line of text as SVG path data; its baseline starts at `x` and `y`. */
  readonly pathOf: (text: string, size: number, x: number, y: number) => string;
}

/** The size that the large social sites show in full, in pixels. */
const PICTURE = { width: 1200, height: 630 } as const;

/** The light colours of the pages. */
const COLOURS = { paper: '#fbfaf6', ink: '#1b1a17', soft: '#55514a', line: '#e3dfd4', none: '#f3f0e8' } as const;
const SIDES = {
  a: { full: '#1a4887', tint: '#a9c3e6', faint: '#c6d8f0', plain: '#dce8f8' },
  b: { full: '#7a4200', tint: '#e5bd7a', faint: '#f0d3a2', plain: '#fbe6c4' },
} as const;

const MARGIN = 64;
const INNER = PICTURE.width - 2 * MARGIN;
/** Lines of the title: a fourth would run into the strip. */
const MOST_LINES = 3;
const STRIP = { top: 452, height: 44, gap: 8 } as const;

/**
 * The picture for a shared comparison: title, outlets and the strip of its passages.
 *
 * Returns SVG. In the strip, every passage is a cell on each side, as wide as its text is long: pale if both read
 * alike, darker with house style, darker still with other wording, full with substance or if the other article has
 * nothing, empty if this one has nothing. A line that the typeface cannot draw is left out, because boxes instead of letters say less than nothing.
 */
export function socialPicture(collation: Collation, typeface: Typeface): string {
  const { story, a, b } = collation;
  const written = (words: string, size: number, x: number, y: number, fill: string): readonly Xml[] =>
    typeface.has(words) ? [element('path', { d: typeface.pathOf(words, size, x, y), fill })] : [];
  const size = linesOf(story.title, 68, typeface).length > 2 ? 56 : 68;
  const lines = typeface.has(story.title) ? linesOf(story.title, size, typeface) : [];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(PICTURE.width),
      height: String(PICTURE.height),
      viewBox: `0 0 ${PICTURE.width} ${PICTURE.height}`,
    },
    box(0, 0, PICTURE.width, PICTURE.height, COLOURS.paper),
    ...written('Wireside', 34, MARGIN, 92, COLOURS.soft),
    box(MARGIN, 116, INNER, 2, COLOURS.line),
    ...lines.flatMap((line, index) => written(line, size, MARGIN, 116 + (index + 1) * size * 1.14, COLOURS.ink)),
    ...written(fitted(a.label, 34, typeface), 34, MARGIN, STRIP.top - 20, SIDES.a.full),
    ...strip(collation),
    ...written(fitted(b.label, 34, typeface), 34, MARGIN, STRIP.top + 2 * STRIP.height + STRIP.gap + 44, SIDES.b.full),
  ).xml;
}

function strip(collation: Collation): readonly Xml[] {
  const { passages } = collation;
  const lengths = passages.map((passage) =>
    Math.max(1, words(collation, passage, 'a'), words(collation, passage, 'b')),
  );
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let place = MARGIN;
  return passages.flatMap((passage, index) => {
    const width = ((lengths[index] ?? 1) / all) * INNER;
    const [x, wide] = [rounded(place), rounded(Math.max(1, width - 2))];
    place += width;
    return (['a', 'b'] as const).map((side, row) =>
      box(x, STRIP.top + row * (STRIP.height + STRIP.gap), wide, STRIP.height, shade(passage, side)),
    );
  });
}

function shade({ kind, changes }: Passage, side: Side): string {
  const { full, tint, faint, plain } = SIDES[side];
  if (kind !== 'shared') return kind === `only-${side}` ? full : COLOURS.none;
  if (changes.some(({ group }) => group === 'substance')) return full;
  if (changes.some(({ group }) => group === 'wording')) return tint;
  return changes.length > 0 ? faint : plain;
}

function words(collation: Collation, passage: Passage, side: Side): number {
  return passage[side].reduce((sum, index) => sum + wordCount(collation[side].paragraphs[index]?.text ?? ''), 0);
}

/** The lines of a title; if too long, it ends in an ellipsis. */
function linesOf(title: string, size: number, typeface: Typeface): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && typeface.widthOf(longer, size) <= INNER) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, MOST_LINES).map((line) => fitted(line, size, typeface));
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] = fitted(`${lines[MOST_LINES - 1]} …`, size, typeface);
  return kept;
}

function fitted(line: string, size: number, typeface: Typeface): string {
  if (typeface.widthOf(line, size) <= INNER) return line;
  const characters = [...line.replace(/ …$/, '')];
  while (characters.length > 1 && typeface.widthOf(`${characters.join('')}…`, size) > INNER) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function box(x: number, y: number, width: number, height: number, fill: string): Xml {
  return element('rect', { x: String(x), y: String(y), width: String(width), height: String(height), fill });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
