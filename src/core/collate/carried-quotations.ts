import {
  type Article,
  type Change,
  PARAGRAPH_BREAK,
  type Passage,
  type Quotation,
  type Range,
  type Side,
} from '../model.ts';
import { wordKeys } from '../text/words.ts';

const HAS_WORD = /[\p{L}\p{N}]/u;

/** A quotation with its range in the text of its passage's side. */
export interface PlacedQuotation extends Range {
  readonly quotation: Quotation;
}

/**
 * The quotations whose words the other side quotes as well, though in fewer pieces or more: "“We ran,” he said. “It rained.”"
 * and "“We ran. It rained,” he said".
 */
export function carriedQuotations(
  inA: readonly PlacedQuotation[],
  inB: readonly PlacedQuotation[],
  changes: readonly Change[],
): ReadonlySet<PlacedQuotation> {
  const carried = new Set<PlacedQuotation>();
  if (inA.length === 0 || inB.length === 0) return carried;
  const places = new Map(inA.map((one) => [one, placeOnOtherSide(one, changes, 'a')]));
  for (const { a, b } of metTogether(inA, inB, (one, other) => touchesAt(places.get(one), other))) {
    const [wordsA, wordsB] = [a, b].map((some) => ` ${some.map(({ quotation }) => spokenWords(quotation)).join(' ')} `);
    for (const one of a) if (wordsB!.includes(` ${spokenWords(one.quotation)} `)) carried.add(one);
    for (const other of b) if (wordsA!.includes(` ${spokenWords(other.quotation)} `)) carried.add(other);
  }
  return carried;
}

/** The quotations of both sides in the smallest sets of which none meets one of another set; each in its order. */
function metTogether(
  inA: readonly PlacedQuotation[],
  inB: readonly PlacedQuotation[],
  meet: (one: PlacedQuotation, other: PlacedQuotation) => boolean,
): readonly { readonly a: readonly PlacedQuotation[]; readonly b: readonly PlacedQuotation[] }[] {
  let sets: { a: PlacedQuotation[]; b: PlacedQuotation[] }[] = inB.map((other) => ({ a: [], b: [other] }));
  for (const one of inA) {
    const met = sets.filter(({ b }) => b.some((other) => meet(one, other)));
    const all = { a: [...met.flatMap(({ a }) => a), one], b: met.flatMap(({ b }) => b) };
    sets = [...sets.filter((set) => !met.includes(set)), all];
  }
  return sets;
}

function touchesAt(there: Range | undefined, other: Range): boolean {
  return there !== undefined && overlaps(there, other);
}

/** The place of a quotation on the other side; nothing where none of its words stands there. */
export function placeOnOtherSide(range: PlacedQuotation, changes: readonly Change[], side: Side): Range | undefined {
  const other = side === 'a' ? 'b' : 'a';
  let kept: Range | undefined;
  let [here, there] = [0, 0];
  for (const change of [...changes, undefined]) {
    // Between two changes both sides read the same.
    const [start, stop] = [Math.max(range.start, here), Math.min(range.end, change?.[side].start ?? range.end)];
    const words = stop > start ? range.quotation.words.slice(start - range.start, stop - range.start) : '';
    if (HAS_WORD.test(words)) kept = { start: kept?.start ?? start + there - here, end: stop + there - here };
    if (change !== undefined) [here, there] = [change[side].end, change[other].end];
  }
  return kept;
}

/** The words of a quotation, without marks and house style of letters. */
export function spokenWords({ words }: Quotation): string {
  return wordKeys(words).join(' ');
}

export function overlaps(one: Range, two: Range): boolean {
  return one.start < two.end && two.start < one.end;
}

/** The quotations of one side of a passage, with their ranges in the side's text. */
export function placed(
  passage: Passage,
  side: Side,
  article: Article,
  quotationsIn: ReadonlyMap<number, readonly Quotation[]>,
): readonly PlacedQuotation[] {
  let offset = 0;
  return passage[side].flatMap((index) => {
    const start = offset;
    offset += (article.paragraphs[index]?.text.length ?? 0) + PARAGRAPH_BREAK.length;
    return (quotationsIn.get(index) ?? []).map((quotation) => ({
      quotation,
      start: start + quotation.start,
      end: start + quotation.end,
    }));
  });
}
