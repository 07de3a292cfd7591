import { PARAGRAPH_BREAK, type Range } from '../model.ts';
import { findLinkedWords } from './find-linked-words.ts';
import { folded, foldedPlace, foldedText } from './folded-text.ts';
import { type LinkedWords, sumOf, wordsIn, wordsQuery } from './linked-words.ts';

/** In characters. Mail programs break longer addresses; a shorter one shows less of the words. */
const LONGEST = 160;
/**
 * Words that represent the start and end of a long selection. Fewer may also appear elsewhere; more make the address
 * long.
 */
const OF_MANY = 6;
/** Words around the quoted ones, from few to many: as few as make the place unique. */
const AROUND = [3, 8, 24] as const;

/**
 * The words of a range of a column for an address; undefined if no address could identify them.
 *
 * `column` and `first` as in `findLinkedWords`; the range starts in the first paragraph.
 */
export function chooseLinkedWords(column: string, first: number, range: Range): LinkedWords | undefined {
  const text = column.slice(range.start, range.end);
  const words = joined(text);
  if (folded(words) === '') return undefined;
  const wanted = foldedText(column);
  for (const around of AROUND) {
    const before = lastWords(column.slice(0, Math.min(range.start, first)), around);
    const after = firstWords(column.slice(range.end), around);
    const quoted: LinkedWords = {
      ...(words.length <= LONGEST ? { words } : many(column, range)),
      ...(before === '' ? {} : { before }),
      ...(after === '' ? {} : { after }),
    };
    // As decoded from the address, so that nothing is promised that an address cannot hold.
    const found = findLinkedWords(column, first, wordsIn(wordsQuery(quoted)) ?? quoted);
    if (found.kind === 'found' && foldedPlace(found.range.start, wanted) === foldedPlace(range.start, wanted))
      return quoted;
  }
  return undefined;
}

/** The range without white space at its edges, extended to whole words. */
export function wholeWords(text: string, { start, end }: Range): Range {
  const inside = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]/u;
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  if (from === to) return { start: from, end: to };
  // Some characters are two code units long.
  if (/[\uDC00-\uDFFF]/.test(text[from] ?? '')) from = Math.max(0, from - 1);
  if (/[\uD800-\uDBFF]/.test(text[to - 1] ?? '')) to = Math.min(text.length, to + 1);
  while (from > 0 && inside.test(text[from] ?? '') && inside.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && inside.test(text[to] ?? '') && inside.test(text[to - 1] ?? '')) to += 1;
  return { start: from, end: to };
}

function many(column: string, { start, end }: Range): LinkedWords {
  const text = column.slice(start, end);
  return { words: firstWords(joined(text), OF_MANY), to: lastWords(joined(text), OF_MANY), sum: sumOf(folded(text)) };
}

function joined(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Within their paragraph: the next one may be another passage tomorrow. */
function firstWords(text: string, count: number): string {
  const [paragraph = ''] = text.split(PARAGRAPH_BREAK);
  return paragraph.trim().split(/\s+/).slice(0, count).join(' ');
}

function lastWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(-count).join(' ');
}
