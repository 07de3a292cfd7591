import { KINDS } from '../classify/kinds.ts';
import { type KeyDifference, keyDifferences } from '../collate/key-differences.ts';
import type { Collation, Story } from '../model.ts';
import { counted, inFigures } from '../text/counting.ts';
import { openingWords } from '../text/opening-words.ts';
import { type SummaryPart, storySummary } from './summary.ts';

/** A difference as one line of a list; `parts` after the label, with the words of each article in its colour. */
export interface KeyLine {
  readonly label: string;
  readonly parts: readonly SummaryPart[];
  /** The id of the passage that it stands in. */
  readonly passage: string;
}

/** More lines than these are no summary. */
const MOST_LINES = 5;
/** In characters: longer words of a change are told by their opening. */
const LONGEST = 60;

/** What is said where two articles differ in nothing of substance. */
export const NO_DIFFERENCE = 'No differences of substance.';

/** The weightiest differences of two articles, each as a line: "Figure · Fourteen / Thirteen (people were treated)". */
export function keyLines(collation: Collation, most = MOST_LINES): readonly KeyLine[] {
  return keyDifferences(collation)
    .slice(0, most)
    .map((difference) => ({ ...lineOf(difference, collation), passage: difference.passage }));
}

/**
 * The weightiest differences between any two of a story's articles, each once, with the pair that it was found in. One pair
 * after the other gives its next, so that none fills the list.
 */
export function storyKeyLines(
  collations: readonly Collation[],
): readonly (KeyLine & { readonly collation: Collation })[] {
  const each = collations.map((collation) => keyLines(collation).map((line) => ({ ...line, collation })));
  const inTurn = Array.from({ length: MOST_LINES }, (_, k) => each.flatMap((lines) => lines[k] ?? [])).flat();
  const isFirst = (line: KeyLine, k: number) => inTurn.findIndex((other) => plainLine(other) === plainLine(line)) === k;
  return inTurn.filter(isFirst).slice(0, MOST_LINES);
}

/** A story for a feed: what differs most, then how much of it is shared and changed. */
export function storyInWords(story: Story, collations: readonly Collation[]): string {
  const summary = storySummary(story, collations);
  return collations.length === 0 ? summary : `${linesInWords(storyKeyLines(collations))} ${summary}`;
}

/** A line as plain text. */
export function plainLine({ label, parts }: KeyLine): string {
  return `${label}: ${parts.map(({ text }) => text).join('')}`;
}

/** Lines as one plain text, for feeds and other programs; or that nothing of substance differs. */
export function linesInWords(lines: readonly KeyLine[]): string {
  return lines.length === 0
    ? NO_DIFFERENCE
    : lines.map((line) => `${plainLine(line).replace(/[.!?]$/, '')}.`).join(' ');
}

function lineOf(difference: KeyDifference, { a, b }: Collation): Omit<KeyLine, 'passage'> {
  if (difference.what === 'only') {
    const { side, text, words } = difference;
    const extent = counted(words, 'word', 'words', inFigures);
    return { label: `Only in ${(side === 'a' ? a : b).label}`, parts: [quoted(text, side), { text: ` (${extent})` }] };
  }
  const after = difference.after === '' ? [] : [{ text: ` (${difference.after})` }];
  const isAlone = difference.a === '' || difference.b === '';
  const name = difference.what === 'quotation' ? 'Quotation altered' : nameOf(difference.what);
  if (!isAlone)
    return { label: name, parts: [quoted(difference.a, 'a'), { text: ' / ' }, quoted(difference.b, 'b'), ...after] };
  const side = difference.a === '' ? 'b' : 'a';
  const here = (side === 'a' ? a : b).label;
  const words = quoted(difference[side], side);
  if (difference.what === 'omission' || difference.what === 'addition')
    return { label: `Only in ${here}`, parts: [words] };
  return { label: name, parts: [words, ...after, { text: `, only in ${here}` }] };
}

function quoted(text: string, side: 'a' | 'b'): SummaryPart {
  return { text: openingWords(text.replace(/^[\s,;:.–—()-]+|[\s,;:–—()-]+$/gu, ''), LONGEST), side };
}

function nameOf(what: Exclude<KeyDifference['what'], 'only'>): string {
  return KINDS.find(({ kind }) => kind === what)?.name ?? what;
}
