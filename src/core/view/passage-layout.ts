import { type Collation, PARAGRAPH_BREAK, type Passage, type Range, type Side } from '../model.ts';

/** A stretch from top to bottom. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What a paragraph of `a` and one of `b` share, as a band between them. */
export interface Ribbon {
  readonly a: Extent;
  readonly b: Extent;
}

/** How a shared passage is cut into paragraphs on its two sides. Lengths are in lines of a column, from its top. */
export interface PassageLayout {
  readonly a: SideLayout;
  readonly b: SideLayout;
  readonly ribbons: readonly Ribbon[];
}

export interface SideLayout {
  readonly paragraphs: readonly Extent[];
  readonly height: number;
}

/** Letters to a line of a column at its full measure: with another figure a short paragraph gets too little or too much. */
const LETTERS_IN_LINE = 62;
/** Space between two paragraphs, in lines. */
const GAP = 0.5;

/**
 * The paragraphs of both sides of a passage, and the bands between those that share matter.
 *
 * Heights are estimated from the lengths of the paragraphs. Which part of a paragraph went where is told by the
 * passage's sentences; where there are none, by proportion. A side without paragraphs has no height.
 */
export function layOutPassage(passage: Passage, collation: Collation): PassageLayout {
  const [a, b] = [sideLayout(passage, 'a', collation), sideLayout(passage, 'b', collation)];
  const bands = new Map<string, Ribbon>();
  for (const { key, ...piece } of piecesOf(passage, a, b)) {
    const known = bands.get(key);
    bands.set(key, known === undefined ? piece : { a: around(known.a, piece.a), b: around(known.b, piece.b) });
  }
  return { a, b, ribbons: [...bands.values()] };
}

/** A paragraph of a side: where its text lies in the side's text, and where it stands, in lines. */
type LaidOutParagraph = Range & Extent;

interface Layout extends SideLayout {
  readonly paragraphs: readonly LaidOutParagraph[];
  /** Of the side's text. */
  readonly length: number;
}

function sideLayout(passage: Passage, side: Side, collation: Collation): Layout {
  const paragraphs: LaidOutParagraph[] = [];
  let [start, from] = [0, 0];
  for (const index of passage[side]) {
    const length = collation[side].paragraphs[index]?.text.length ?? 0;
    const [end, to] = [start + length, from + Math.max(1, Math.ceil(length / LETTERS_IN_LINE))];
    paragraphs.push({ start, end, from, to });
    [start, from] = [end + PARAGRAPH_BREAK.length, to + GAP];
  }
  const last = paragraphs.at(-1);
  return { paragraphs, height: last?.to ?? 0, length: last?.end ?? 0 };
}

/** What the sides share, cut wherever one of them begins a paragraph; the key names the two paragraphs. */
function piecesOf({ kind, sentences }: Passage, a: Layout, b: Layout): readonly (Ribbon & { readonly key: string })[] {
  if (kind !== 'shared') return [];
  const shared = sentences.flatMap((link) => (link.kind === 'shared' ? [link] : []));
  const links = shared.length > 0 ? shared : [{ a: { start: 0, end: a.length }, b: { start: 0, end: b.length } }];
  return links.flatMap((link) => {
    const cuts = [...new Set([0, ...cutsIn(link.a, a), ...cutsIn(link.b, b), 1])].sort((p, q) => p - q);
    return cuts.slice(1).flatMap((until, index) => {
      const [inA, inB] = [partOf(link.a, cuts[index]!, until, a), partOf(link.b, cuts[index]!, until, b)];
      return [{ key: `${inA.paragraph} ${inB.paragraph}`, a: inA.extent, b: inB.extent }];
    });
  });
}

/** Where paragraphs begin inside a range, as shares of its length. */
function cutsIn({ start, end }: Range, { paragraphs }: Layout): readonly number[] {
  return paragraphs.flatMap((one) =>
    one.start > start && one.start < end ? [(one.start - start) / (end - start)] : [],
  );
}

/** A part of a range, given by shares of its length: in which paragraph it lies, and where. */
function partOf({ start, end }: Range, since: number, until: number, { paragraphs }: Layout) {
  const [first, last] = [start + since * (end - start), start + until * (end - start)];
  const paragraph = Math.max(
    0,
    paragraphs.findLastIndex((one) => one.start <= (first + last) / 2),
  );
  const one = paragraphs[paragraph] ?? { start: 0, end: 0, from: 0, to: 0 };
  const line = (place: number): number => {
    const share = (place - one.start) / Math.max(1, one.end - one.start);
    return one.from + (one.to - one.from) * Math.min(1, Math.max(0, share));
  };
  return { paragraph, extent: { from: line(first), to: line(last) } };
}

function around(one: Extent, other: Extent): Extent {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}
