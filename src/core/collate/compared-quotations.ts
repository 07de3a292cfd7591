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
import { areDifferent, peopleOf } from '../parse/english/people.ts';
import { namesOf, quotationsOf } from '../parse/quotations.ts';
import {
  carriedQuotations,
  overlaps,
  type PlacedQuotation,
  placeOnOtherSide,
  spokenWords,
} from './carried-quotations.ts';

/**
 * Every quotation of two articles and what became of it, in the order of the passages.
 *
 * Where the texts of a passage agree, places in one are places in the other; so a quotation meets the one that holds its
 * words, however it is cut. It is altered where a change of substance lies in it or where its marks are gone; a comma that
 * moved out of it, another style of marks, a “she said” in its midst or a new paragraph alters nothing.
 */
export function comparedQuotations(passages: readonly Passage[], a: Article, b: Article): readonly ComparedQuotation[] {
  const ofA = byParagraph(a);
  const ofB = byParagraph(b);
  const people = peopleOf([a, b].flatMap(quotationsOf).flatMap(namesOf));
  return passages.flatMap((passage): readonly ComparedQuotation[] => {
    const inA = placed(passage, 'a', a, ofA);
    const inB = placed(passage, 'b', b, ofB);
    const partners = partnersOf(inA, inB, passage.changes);
    // Where each has met one, their words tell enough.
    const allMet = partners.size === inA.length && partners.size === inB.length;
    const carried = allMet ? new Set<PlacedQuotation>() : carriedQuotations(inA, inB, passage.changes);
    const met = new Set(partners.values());
    const rows = [
      ...inA.map((one) => [one, partners.get(one)] as const),
      ...inB.filter((other) => !met.has(other)).map((other) => [undefined, other] as const),
    ];
    return rows.map(([one, other]) =>
      elsewhere(withSpeakers(comparedOne(passage, one, other, carried), people), ofA, ofB),
    );
  });
}

/** Says so where the articles give one quotation to two people. */
function withSpeakers(one: ComparedQuotation, people: ReadonlyMap<string, string>): ComparedQuotation {
  if (one.a === undefined || one.b === undefined) return one;
  const [inA, inB] = [namesOf(one.a)[0], namesOf(one.b)[0]];
  const differ = inA !== undefined && inB !== undefined && areDifferent(inA, inB, people);
  return differ ? { ...one, speakersDiffer: true } : one;
}

/** A standfirst often repeats what is quoted below: then the other article prints the words too, in another passage. */
function elsewhere(
  one: ComparedQuotation,
  ofA: ReadonlyMap<number, readonly Quotation[]>,
  ofB: ReadonlyMap<number, readonly Quotation[]>,
): ComparedQuotation {
  const own = one.kind === 'only-a' ? one.a : one.kind === 'only-b' ? one.b : undefined;
  if (own === undefined) return one;
  const others = [...(one.kind === 'only-a' ? ofB : ofA).values()].flat();
  return others.some((other) => sameWords(own, other)) ? { ...one, kind: 'elsewhere' } : one;
}

/**
 * Which quotation of `b` holds the words of which one of `a`: each meets at most one, the one with which it shares most.
 * So two quotations that became one are one that was altered and one that only its side marks.
 */
function partnersOf(
  inA: readonly PlacedQuotation[],
  inB: readonly PlacedQuotation[],
  changes: readonly Change[],
): ReadonlyMap<PlacedQuotation, PlacedQuotation> {
  const offers = inA.flatMap((one) => {
    const there = placeOnOtherSide(one, changes, 'a');
    if (there === undefined) return [];
    return inB.map((other) => ({
      one,
      other,
      shared: Math.min(there.end, other.end) - Math.max(there.start, other.start),
    }));
  });
  const partners = new Map<PlacedQuotation, PlacedQuotation>();
  const met = new Set<PlacedQuotation>();
  for (const { one, other, shared } of offers.sort((p, q) => q.shared - p.shared)) {
    if (shared <= 0 || partners.has(one) || met.has(other)) continue;
    partners.set(one, other);
    met.add(other);
  }
  // Where the speaker changed places with the words, no place of one is a place of the other.
  for (const one of inA) {
    if (partners.has(one)) continue;
    const same = inB.find((other) => !met.has(other) && sameWords(one.quotation, other.quotation));
    if (same === undefined) continue;
    partners.set(one, same);
    met.add(same);
  }
  return partners;
}

function comparedOne(
  passage: Passage,
  one: PlacedQuotation | undefined,
  other: PlacedQuotation | undefined,
  carried: ReadonlySet<PlacedQuotation>,
): ComparedQuotation {
  const side = one === undefined ? 'b' : 'a';
  const placedOne = one ?? other;
  const both = one !== undefined && other !== undefined;
  const isThere =
    placedOne !== undefined &&
    passage.kind === 'shared' &&
    (both || placeOnOtherSide(placedOne, passage.changes, side) !== undefined);
  // The marks themselves lie just outside the words: where one side has none, the change is there.
  const reach = both ? 0 : 1;
  const changes = passage.changes.flatMap((change, index) => (alters(change, one, other, reach) ? [index] : []));
  const sides = {
    ...(one === undefined ? {} : { a: one.quotation }),
    ...(other === undefined ? {} : { b: other.quotation }),
  };
  const isVerbatim =
    both &&
    (changes.length === 0 || sameWords(one.quotation, other.quotation) || (carried.has(one) && carried.has(other)));
  const isInAnother = !both && placedOne !== undefined && carried.has(placedOne);
  const kind = isVerbatim ? 'verbatim' : isInAnother ? 'elsewhere' : isThere ? 'altered' : (`only-${side}` as const);
  return { kind, passage: passage.id, ...sides, changes: isVerbatim || isInAnother ? [] : changes };
}

/** A change beside a quotation may reach into it and leave its words as they are. */
function sameWords(one: Quotation, other: Quotation): boolean {
  return spokenWords(one) === spokenWords(other);
}

function alters(
  change: Change,
  one: PlacedQuotation | undefined,
  other: PlacedQuotation | undefined,
  reach: number,
): boolean {
  if (change.group !== 'substance') return false;
  return [
    [change.a, one],
    [change.b, other],
  ].some(([range, quotation]) => {
    if (range === undefined || quotation === undefined) return false;
    return touches(range, { start: quotation.start - reach, end: quotation.end + reach });
  });
}

function placed(
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

function byParagraph(article: Article): ReadonlyMap<number, readonly Quotation[]> {
  return Map.groupBy(quotationsOf(article), ({ paragraph }) => paragraph);
}

/** An insertion, which has no length, touches the quotation that it stands in. */
function touches(change: Range, quotation: Range): boolean {
  if (change.start === change.end) return change.start > quotation.start && change.start < quotation.end;
  return overlaps(change, quotation);
}
