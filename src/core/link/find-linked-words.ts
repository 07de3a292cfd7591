import type { Range } from '../model.ts';
import { type FoldedText, folded, foldedPlace, foldedText, originalRange } from './folded-text.ts';
import { type LinkedWords, sumOf } from './linked-words.ts';

/** Where the words of an address are: found once, repeated, or changed, with the current words if known. */
export type WordsFound =
  | { readonly kind: 'found'; readonly range: Range }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'changed'; readonly now?: Range };

/** So few words can appear in another sentence by chance, so they count only next to a word they were next to. */
const FEW_WORDS = 3;

/**
 * Finds the words of an address in a column.
 *
 * `column` is the text of the paragraph in the address and of those that follow; the words start within `first`, the
 * length of that paragraph. Typography and case do not count. Otherwise the words must match to the letter; among
 * several copies, the one between the same words is taken. Ranges count in `column`.
 */
export function findLinkedWords(column: string, first: number, quoted: LinkedWords): WordsFound {
  const text = foldedText(column);
  const end = foldedPlace(first, text);
  const spans = spansOf(text.text, end, quoted);
  const beside = spans.filter((span) => besides(span, text.text, quoted) === 'both');
  const candidates = spans.length > 1 ? beside : spans.filter((span) => isBelieved(span, text.text, quoted));
  const [span] = candidates;
  if (candidates.length === 1 && span !== undefined) return { kind: 'found', range: originalRange(span, text, column) };
  if (spans.length > 1) return { kind: 'repeated' };
  const now = between(text, end, quoted);
  return now === undefined ? { kind: 'changed' } : { kind: 'changed', now: originalRange(now, text, column) };
}

/** Every place in the paragraph where the words start, and where they end. */
function spansOf(text: string, end: number, { words, to, sum }: LinkedWords): readonly Range[] {
  return occurrences(text, folded(words)).flatMap((start) => {
    if (start.start >= end) return [];
    if (to === undefined) return [start];
    const last = occurrences(text.slice(start.start), folded(to));
    const ends = last.map((span) => start.start + span.end);
    const whole = ends.find((place) => sumOf(text.slice(start.start, place)) === sum);
    return whole === undefined ? [] : [{ start: start.start, end: whole }];
  });
}

function occurrences(text: string, words: string): readonly Range[] {
  const found: Range[] = [];
  if (words === '') return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (isBorder(text, start) && isBorder(text, end)) found.push({ start, end });
  }
  return found;
}

/** Letters of scripts that put spaces between words. */
const IN_A_WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]/u;

/** False in the middle of a word: "art" is not found in "party". */
function isBorder(text: string, place: number): boolean {
  return !IN_A_WORD.test(text[place - 1] ?? ' ') || !IN_A_WORD.test(text[place] ?? ' ');
}

function besides(
  { start, end }: Range,
  text: string,
  { before, after }: LinkedWords,
): 'both' | 'one' | 'none' | 'unknown' {
  const known = [
    ...(before === undefined ? [] : [text.slice(0, start).trimEnd().endsWith(folded(before))]),
    ...(after === undefined ? [] : [text.slice(end).trimStart().startsWith(folded(after))]),
  ];
  if (known.length === 0) return 'unknown';
  if (known.every(Boolean)) return 'both';
  return known.some(Boolean) ? 'one' : 'none';
}

function isBelieved(span: Range, text: string, quoted: LinkedWords): boolean {
  const isLong = quoted.to !== undefined || folded(quoted.words).split(' ').length > FEW_WORDS;
  return isLong || besides(span, text, quoted) !== 'none';
}

/** What is now between the surrounding words, if each appears once; an edge without words is the paragraph's. */
function between(text: FoldedText, end: number, { before, after }: LinkedWords): Range | undefined {
  const paragraph = text.text.slice(0, end);
  const opens = before === undefined ? [{ start: 0, end: 0 }] : occurrences(paragraph, folded(before));
  const closes = after === undefined ? [{ start: end, end }] : occurrences(paragraph, folded(after));
  const gaps = opens.flatMap((open) =>
    closes.filter((close) => open.end <= close.start).map((close) => ({ open, close })),
  );
  const [gap] = gaps;
  if (gaps.length !== 1 || gap === undefined) return undefined;
  const start = text.text[gap.open.end] === ' ' ? gap.open.end + 1 : gap.open.end;
  return { start, end: Math.max(start, gap.close.start) };
}
