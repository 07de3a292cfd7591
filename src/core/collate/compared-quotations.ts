import {
  type Article,
  type Change,
  type ComparedQuotation,
  PARAGRAPH_BREAK,
  type Passage,
  type Quotation,
  type Range,
  type Side,
} from '../model.ts';
import { quotations } from '../parse/quotations.ts';

const HAS_WORD = /[\p{L}\p{N}]/u;

/** A quotation with its range in the text of its passage's side. */
interface Placed extends Range {
  readonly quotation: Quotation;
}

/**
 * Every quotation of two articles and what became of it, in the order of the passages.
 *
 * Where the texts of a passage agree, places in one are places in the other; so a quotation meets the one that holds its
 * words, however it is cut. It is altered where a change of substance lies in it or where its marks are gone; a comma that
 * moved out of it, or another style of marks, alters nothing.
 */
export function comparedQuotations(passages: readonly Passage[], a: Article, b: Article): readonly ComparedQuotation[] {
  const ofA = byParagraph(a);
  const ofB = byParagraph(b);
  return passages.flatMap((passage): readonly ComparedQuotation[] => {
    const inA = placed(passage, 'a', a, ofA);
    const inB = placed(passage, 'b', b, ofB);
    const met = new Set<Placed>();
    const fromA = inA.map((one): ComparedQuotation => {
      const there = mapped(one, passage.changes, 'a');
      const partner = there === undefined ? undefined : inB.find((other) => overlaps(there, other));
      if (partner !== undefined) met.add(partner);
      return comparedOne(passage, one, partner, there !== undefined);
    });
    const fromB = inB
      .filter((other) => !met.has(other))
      .map((other): ComparedQuotation => {
        const there = mapped(other, passage.changes, 'b');
        return comparedOne(passage, undefined, other, there !== undefined);
      });
    return [...fromA, ...fromB];
  });
}

function comparedOne(
  passage: Passage,
  one: Placed | undefined,
  other: Placed | undefined,
  isThere: boolean,
): ComparedQuotation {
  const changes = passage.changes.flatMap((change, index) => (alters(change, one, other) ? [index] : []));
  const sides = {
    ...(one === undefined ? {} : { a: one.quotation }),
    ...(other === undefined ? {} : { b: other.quotation }),
  };
  const both = one !== undefined && other !== undefined;
  if (passage.kind === 'shared' && (both || isThere)) {
    return { kind: both && changes.length === 0 ? 'verbatim' : 'altered', passage: passage.id, ...sides, changes };
  }
  return { kind: one === undefined ? 'only-b' : 'only-a', passage: passage.id, ...sides, changes };
}

function alters(change: Change, one: Placed | undefined, other: Placed | undefined): boolean {
  if (change.group !== 'substance') return false;
  return (one !== undefined && touches(change.a, one)) || (other !== undefined && touches(change.b, other));
}

/** The place of a quotation on the other side; nothing where none of its words stands there. */
function mapped(range: Placed, changes: readonly Change[], side: Side): Range | undefined {
  const other = side === 'a' ? 'b' : 'a';
  let kept: Range | undefined;
  let [here, there] = [0, 0];
  const stretches = [
    ...changes.map((change) => ({ end: change[side].start, change })),
    { end: Number.POSITIVE_INFINITY, change: undefined },
  ];
  for (const { end, change } of stretches) {
    // Between two changes both sides read the same.
    const [start, stop] = [Math.max(range.start, here), Math.min(range.end, end)];
    const words = range.quotation.words.slice(start - range.start, Math.max(0, stop - range.start));
    if (stop > start && HAS_WORD.test(words)) {
      const shift = there - here;
      kept = { start: kept?.start ?? start + shift, end: stop + shift };
    }
    if (change === undefined) break;
    [here, there] = [change[side].end, change[other].end];
  }
  return kept;
}

function placed(
  passage: Passage,
  side: Side,
  article: Article,
  quotationsIn: ReadonlyMap<number, readonly Quotation[]>,
): readonly Placed[] {
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

function byParagraph({ paragraphs }: Article): ReadonlyMap<number, readonly Quotation[]> {
  return Map.groupBy(quotations(paragraphs.map(({ text }) => text)), ({ paragraph }) => paragraph);
}

function overlaps(one: Range, two: Range): boolean {
  return one.start < two.end && two.start < one.end;
}

/** An insertion, which has no length, touches the quotation that it stands in. */
function touches(change: Range, quotation: Range): boolean {
  if (change.start === change.end) return change.start > quotation.start && change.start < quotation.end;
  return overlaps(change, quotation);
}
