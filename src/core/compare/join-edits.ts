import type { Edit } from '../model.ts';
import { type Token, tokenise } from '../text/tokenise.ts';

/**
 * How many words and marks may stand between two edits that are told as one. With none the two halves of `,”` and `”,`
 * stay two changes; with ten a phrase that moved through half a sentence would mark all that it passed.
 */
const MOST_BETWEEN = 4;

/** "the Ministry of Transport" and "the Transport Ministry": what comes and goes when words change places. */
const JOINING = new Set(['of', 'the']);
const WORDS = /[\p{L}\p{N}]/u;
const OPENING = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/**
 * Joins edits that belong together: words that changed places, and an opening bracket with its closing one.
 *
 * Before: "said [Kim /]later[/ Kim]"; after: "said [Kim later/later Kim]".
 */
export function joinEdits(edits: readonly Edit[], a: string, b: string): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const before = result.at(-1);
    if (before !== undefined && belong(before, edit, a)) result[result.length - 1] = mergeEdits(before, edit, a, b);
    else result.push(edit);
  }
  return result;
}

/** Two neighbouring edits and all between them as one edit, without the white space that both sides have at its borders. */
export function mergeEdits(first: Edit, last: Edit, a: string, b: string): Edit {
  const [textA, textB] = [a.slice(first.a.start, last.a.end), b.slice(first.b.start, last.b.end)];
  const [leadA, leadB] = [textA, textB].map((text) => text.slice(0, text.length - text.trimStart().length)) as [
    string,
    string,
  ];
  const [tailA, tailB] = [textA, textB].map((text) => text.slice(text.trimEnd().length)) as [string, string];
  const lead = leadA === leadB ? leadA.length : 0;
  const tail = tailA === tailB ? tailA.length : 0;
  return {
    a: { start: first.a.start + lead, end: last.a.end - tail, text: textA.slice(lead, textA.length - tail) },
    b: { start: first.b.start + lead, end: last.b.end - tail, text: textB.slice(lead, textB.length - tail) },
  };
}

function belong(first: Edit, second: Edit, a: string): boolean {
  const between = a.slice(first.a.end, second.a.start);
  if (between.length > 60 || between.includes('\n')) return false;
  const mayBeSwapped = changedPlaces(first.a.text, second.b.text) || changedPlaces(first.b.text, second.a.text);
  const isBracket = opens(first.a.text, second.a.text) || opens(first.b.text, second.b.text);
  return (mayBeSwapped || isBracket) && tokenise(between).length <= MOST_BETWEEN;

  /** One side prints before what the other prints after, and nothing else. */
  function changedPlaces(before: string, after: string): boolean {
    if (before.trim() === '' || after.trim() === '') return false;
    const others = before === first.a.text ? first.b.text + second.a.text : first.a.text + second.b.text;
    // A mark that passed a word is another matter: which words stand inside the quotation marks.
    const passesWords = !WORDS.test(before) && WORDS.test(between);
    return others.trim() === '' && !passesWords && keys(before) === keys(after);
  }
}

/** True where a bracket opens in the first text that closes in the second. */
function opens(first: string, second: string): boolean {
  for (const [opening, closing] of OPENING) {
    if (first.lastIndexOf(opening) <= first.lastIndexOf(closing)) continue;
    const close = second.indexOf(closing);
    if (close >= 0 && !second.slice(0, close).includes(opening)) return true;
  }
  return false;
}

function keys(text: string): string {
  return tokenise(text)
    .flatMap(({ key }: Token) => (JOINING.has(key) ? [] : key))
    .join(' ');
}
