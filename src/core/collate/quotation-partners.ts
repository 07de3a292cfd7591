import type { Change, Passage, QuotationRelation, Range, Side } from '../model.ts';
import { overlaps, type PlacedQuotation, placeOnOtherSide, spokenWords } from './carried-quotations.ts';

/**
 * Which quotation of `b` holds the words of which one of `a`: each meets at most one, the one with which it shares most.
 *
 * Two that stand in one place and have too little in common (`relationOf` says so) do not meet: one speaker's words were
 * dropped, and others printed in their place.
 */
export function quotationPartnersOf(
  inA: readonly PlacedQuotation[],
  inB: readonly PlacedQuotation[],
  changes: readonly Change[],
  relationOf: (one: PlacedQuotation, other: PlacedQuotation) => QuotationRelation,
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
    if (shared <= 0 || partners.has(one) || met.has(other) || relationOf(one, other) === 'different') continue;
    partners.set(one, other);
    met.add(other);
  }
  // Where the speaker changed places with the words, no place of one is a place of the other.
  for (const one of inA) {
    if (partners.has(one)) continue;
    const same = inB.find((other) => !met.has(other) && spokenWords(one.quotation) === spokenWords(other.quotation));
    if (same === undefined) continue;
    partners.set(one, same);
    met.add(same);
  }
  return partners;
}

/** Indices of the passage's changes of substance that lie in either quotation; of one alone, those at its marks, too. */
export function alteringChanges(
  { changes }: Passage,
  one: PlacedQuotation,
  other: PlacedQuotation | undefined,
  side: Side = 'a',
): readonly number[] {
  // The marks themselves lie just outside the words.
  const reach = other === undefined ? 1 : 0;
  return changes.flatMap((change, index) => {
    if (change.group === 'style') return [];
    const touched =
      other === undefined
        ? touches(change[side], one, reach)
        : touches(change.a, one, reach) || touches(change.b, other, reach);
    return touched ? [index] : [];
  });
}

/** An insertion, which has no length, touches the quotation that it stands in. */
function touches(change: Range, quotation: Range, reach: number): boolean {
  const around = { start: quotation.start - reach, end: quotation.end + reach };
  if (change.start === change.end) return change.start > around.start && change.start < around.end;
  return overlaps(change, around);
}
