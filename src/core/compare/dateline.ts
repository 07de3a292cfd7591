import type { Edit } from '../model.ts';
import type { Token } from '../text/tokenise.ts';

/** "LARKHAVEN (TP) — ", "SEOUL, South Korea (Reuters) - ": where and by which agency a report was sent. */
const DATELINE = /^\p{Lu}{2}[\p{Lu}\s.'’-]*(?:, [\p{L} .]{2,30})?(?: \([\p{L} ./]{2,30}\))? ?[-–—]{1,2}(?=\s)/u;

/** The same as house style prints it elsewhere, "Seoul — ": told from other words only by a dateline in the other article. */
const PLAIN_DATELINE =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?:, [\p{L} .]{2,30})?(?: \([\p{L} ./]{2,30}\))? ?[-–—]{1,2}(?=\s)/u;

/**
 * Gives the tokens of a dateline keys of their own, so that they never match the same words in the text.
 *
 * "[LYON (NWA) — /]Lyon’s trains stopped": the town's name in the dateline must never match the one that begins the report.
 */
export function markDateline(tokens: readonly Token[], text: string, other: string): readonly Token[] {
  const end =
    lengthOfDateline(text) || (lengthOfDateline(other) > 0 ? (PLAIN_DATELINE.exec(text)?.[0].length ?? 0) : 0);
  return end === 0 ? tokens : tokens.map((token) => (token.end > end ? token : { ...token, key: `${token.key} sent` }));
}

/**
 * The edits, with a dateline that only one side prints parted from the words after it.
 *
 * Before: "[Lyon/LYON (NWA) — The city of Lyon]"; after: "[/LYON (NWA) — ][Lyon/The city of Lyon]".
 */
export function splitOffDateline(edits: readonly Edit[], a: string, b: string): readonly Edit[] {
  const [first, ...rest] = edits;
  const [endA, endB] = [lengthOfDateline(a), lengthOfDateline(b)];
  if (first === undefined || first.a.start + first.b.start > 0 || (endA === 0) === (endB === 0)) return edits;
  // The space after it goes with it.
  const [inA, inB] = [endA === 0 ? 0 : endA + 1, endB === 0 ? 0 : endB + 1];
  const { a: ofA, b: ofB } = first;
  if (inA > ofA.text.length || inB > ofB.text.length || inA + inB === ofA.text.length + ofB.text.length) return edits;
  return [
    { a: { start: 0, end: inA, text: a.slice(0, inA) }, b: { start: 0, end: inB, text: b.slice(0, inB) } },
    {
      a: { start: inA, end: ofA.end, text: ofA.text.slice(inA) },
      b: { start: inB, end: ofB.end, text: ofB.text.slice(inB) },
    },
    ...rest,
  ];
}

function lengthOfDateline(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}
