import type { Token } from '../../text/tokenise.ts';
import { areListedVariants } from '../spelling-sets.ts';

/** The longest style of one side, in tokens: "the 20th of January". */
const LONGEST_STYLE = 4;
/** Of two ways to cut, the one with fewer pieces: a cut costs a little, a token that no style explains costs much. */
const PRICE_OF_STYLE = 0.1;

/** A contraction, an abbreviation, initials. */
const SHORT = /['.]|^.{1,5}$|^cannot$/u;
const ARTICLE = /^an?$/;
const QUOTATION_MARK = /^["']$/;
const STANDS_ALONE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|rev|on)$/;
/** What a number, a quantity, a date or a time of day may begin with. */
const COUNTS =
  /^[$£€¥₹]?\p{Nd}|^(?:percent|per|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|noon|midnight|midday|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)$/u;

/** A stretch of the tokens of both sides; `style` when it is one change of style, and not what is left. */
export interface Piece {
  readonly a: readonly [start: number, end: number];
  readonly b: readonly [start: number, end: number];
  readonly style: boolean;
}

/**
 * The pieces that leave the fewest tokens unexplained, in order.
 *
 * Method: the cheapest way through the grid of the two token lists, found from its end.
 */
export function cheapestPieces(
  a: readonly Token[],
  b: readonly Token[],
  isStyle: (piece: Piece) => boolean,
): readonly Piece[] {
  const price: number[][] = [];
  const step: (Piece | undefined)[][] = [];
  for (let i = a.length; i >= 0; i--) {
    price[i] = [];
    step[i] = [];
    for (let j = b.length; j >= 0; j--) {
      price[i]![j] = i === a.length && j === b.length ? 0 : Number.POSITIVE_INFINITY;
      const take = (p: number, q: number, cost: number, style: boolean) => {
        const total = cost + (price[i + p]?.[j + q] ?? Number.POSITIVE_INFINITY);
        if (total >= price[i]![j]!) return;
        price[i]![j] = total;
        step[i]![j] = { a: [i, i + p], b: [j, j + q], style };
      };
      if (i < a.length) take(1, 0, 1, false);
      if (j < b.length) take(0, 1, 1, false);
      for (const [p, q] of stylesFrom(a, b, i, j)) {
        if (isStyle({ a: [i, i + p], b: [j, j + q], style: true })) take(p, q, PRICE_OF_STYLE, true);
      }
    }
  }
  return walked(step, a.length, b.length).map((piece) => (piece.style ? piece : withoutSameEnds(piece, a, b)));
}

/** The steps from the beginning, with what no style explains in one piece where it stands together. */
function walked(step: readonly (readonly (Piece | undefined)[])[], lengthA: number, lengthB: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let [i, j] = [0, 0]; i < lengthA || j < lengthB; ) {
    const piece = step[i]![j]!;
    const before = pieces.at(-1);
    if (before !== undefined && !before.style && !piece.style) {
      pieces[pieces.length - 1] = { a: [before.a[0], piece.a[1]], b: [before.b[0], piece.b[1]], style: false };
    } else pieces.push(piece);
    [i, j] = [piece.a[1], piece.b[1]];
  }
  return pieces;
}

/** A piece that no style explains may begin and end with words that both sides print. */
function withoutSameEnds({ a: inA, b: inB, style }: Piece, a: readonly Token[], b: readonly Token[]): Piece {
  let [fromA, toA] = inA;
  let [fromB, toB] = inB;
  const isSame = (first: Token | undefined, second: Token | undefined) =>
    first !== undefined && first.key === second?.key && first.end - first.start === second.end - second.start;
  while (fromA < toA && fromB < toB && isSame(a[fromA], b[fromB])) [fromA, fromB] = [fromA + 1, fromB + 1];
  while (fromA < toA && fromB < toB && isSame(a[toA - 1], b[toB - 1])) [toA, toB] = [toA - 1, toB - 1];
  return { a: [fromA, toA], b: [fromB, toB], style };
}

/** The sizes of the styles that may begin at two tokens; what cannot be one is left out without asking the rules. */
function stylesFrom(a: readonly Token[], b: readonly Token[], i: number, j: number): (readonly [number, number])[] {
  const [first, second] = [a[i], b[j]];
  const sizes: (readonly [number, number])[] = [];
  for (const length of [1, 2]) {
    if (first !== undefined && STANDS_ALONE.test(first.key) && i + length <= a.length) sizes.push([length, 0]);
    if (second !== undefined && STANDS_ALONE.test(second.key) && j + length <= b.length) sizes.push([0, length]);
  }
  if (first === undefined || second === undefined) return sizes;
  // What was said ends there, and what is told of it begins.
  if (QUOTATION_MARK.test(first.key) && QUOTATION_MARK.test(second.key)) return [...sizes, [1, 1]];
  if (first.key === second.key || first.kind === 'mark' || second.kind === 'mark') return sizes;
  // "an" turns to "a" because the word behind it is another one.
  if (ARTICLE.test(first.key) && ARTICLE.test(second.key)) return sizes;
  const counts = COUNTS.test(first.key) && COUNTS.test(second.key);
  if (!counts && first.key[0] !== second.key[0] && !areListedVariants(first.key, second.key)) return sizes;
  for (let p = 1; p <= LONGEST_STYLE && i + p <= a.length; p++) {
    for (let q = 1; q <= LONGEST_STYLE && j + q <= b.length; q++) {
      if (endsInMark(a[i + p - 1]!) || endsInMark(b[j + q - 1]!)) continue;
      const words = [wordCountOf(a, i, p), wordCountOf(b, j, q)] as const;
      if (counts ? p + q <= LONGEST_STYLE + 2 : mayStandForOther(first.key, words[0], second.key, words[1])) {
        sizes.push([p, q]);
      }
    }
  }
  return sizes;
}

/** "Ala.", its full stop a token, is one word. */
function wordCountOf(tokens: readonly Token[], start: number, length: number): number {
  return length === 2 && tokens[start + 1]!.key === '.' ? 1 : length;
}

/** Except for quantities and dates, one side is a single word: a spelling of the other's, or short for all its words. */
function mayStandForOther(first: string, p: number, second: string, q: number): boolean {
  if (p === 1 && q === 1) {
    return first[1] === second[1] || SHORT.test(first) || SHORT.test(second) || areListedVariants(first, second);
  }
  return (p === 1 && SHORT.test(first)) || (q === 1 && SHORT.test(second));
}

/** The full stop of "p.m." belongs to the style, a bracket or comma does not. */
function endsInMark({ kind, key }: Token): boolean {
  return kind === 'mark' && key !== '.' && key !== '%';
}
