import type { Collation, Passage, Range, Side } from '../model.ts';
import { sideText } from '../text/side-text.ts';
import { tokenise } from '../text/tokenise.ts';
import { noticeOf } from './rights.ts';
import type { TableJson } from './table-schema.ts';

/** A token in CollateX's format: as printed, with the white space after it, and as compared. */
export interface TableToken {
  readonly t: string;
  readonly n: string;
}

/** What `a` and `b` print in one segment. */
export type Segment = readonly [readonly TableToken[], readonly TableToken[]];

/**
 * A comparison as an alignment table in CollateX's JSON: `witnesses`, and a `table` of segments with the tokens of
 * each.
 *
 * A segment is a stretch that both print alike, a change, or a passage that only one has, in reading order. `rows`
 * gives the passage and kind of each segment, which shows where a table without moves has a moved passage. `address`
 * is that of the comparison's page.
 */
export function collatexTable(collation: Collation, address: string): TableJson {
  const segments = collation.passages.flatMap((passage) => segmentsOf(collation, passage));
  return {
    witnesses: [collation.a.id, collation.b.id],
    table: segments.map(({ segment }) => segment),
    rows: segments.map(({ passage, kind }) => ({ passage, kind })),
    ...noticeOf(collation, address),
  };
}

interface NamedSegment {
  readonly passage: string;
  readonly kind: TableJson['rows'][number]['kind'];
  readonly segment: Segment;
}

function segmentsOf(collation: Collation, passage: Passage): readonly NamedSegment[] {
  const text = (side: Side): string => sideText(collation[side].paragraphs, passage[side]);
  const [a, b] = [text('a'), text('b')];
  const named = (kind: NamedSegment['kind'], inA: Range, inB: Range): NamedSegment => ({
    passage: passage.id,
    kind,
    segment: [tokensOf(a.slice(inA.start, inA.end)), tokensOf(b.slice(inB.start, inB.end))],
  });
  const all = (of: string): Range => ({ start: 0, end: of.length });
  if (passage.kind !== 'shared') return [named(passage.kind, all(a), all(b))];
  const segments: NamedSegment[] = [];
  let [inA, inB] = [0, 0];
  for (const change of passage.changes) {
    segments.push(named('same', { start: inA, end: change.a.start }, { start: inB, end: change.b.start }));
    segments.push(named(change.kind, change.a, change.b));
    [inA, inB] = [change.a.end, change.b.end];
  }
  segments.push(named('same', { start: inA, end: a.length }, { start: inB, end: b.length }));
  return segments.filter(({ segment: [ofA, ofB] }) => ofA.length + ofB.length > 0);
}

/**
 * White space belongs to the token before it, so that the joined tokens are the text; with no token before it, it is
 * one itself.
 */
function tokensOf(text: string): readonly TableToken[] {
  const tokens = tokenise(text);
  if (tokens.length === 0) return text === '' ? [] : [{ t: text, n: '' }];
  return tokens.map(({ start, key }, index) => ({
    t: text.slice(index === 0 ? 0 : start, tokens[index + 1]?.start ?? text.length),
    n: key,
  }));
}
