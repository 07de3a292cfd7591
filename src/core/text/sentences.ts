import type { Range } from '../model.ts';

/** Words before whose full stop no sentence ends, as newspapers print them. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms messrs dr prof rev hon st sr jr gov sen rep reps sens lt col gen maj capt cpl sgt adm cmdr pres supt ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ' +
    'inc ltd corp co cos bros no nos vs etc approx dept est fig vol al ave blvd rd mt ft ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
);

/** An end of sentence: closing marks, what closes after them, then white space (none in scripts without spaces). */
const END =
  /(?:[.!?\u2026]+["'\u2019\u201D\u00BB)\]]*(?=\s)|[\u3002\uFF01\uFF1F]+["'\u2019\u201D\u300D\u300F)\]]*|\n)/gu;
const SPACES = /\s*/uy;
const LAST_WORD = /([\p{L}\p{M}]+(?:\.\p{L}+)*)\.["'\u2019\u201D\u00BB)\]]*$/u;
const OPENS_SENTENCE = /^\s+["'\u2018\u201C\u00AB([]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u;

/**
 * The sentences of a paragraph, as ranges that cover its text without gap or overlap.
 *
 * White space after a sentence belongs to it. A full stop after an abbreviation or an initial ends no sentence.
 */
export function sentences(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsSentence(text, start, end)) continue;
    SPACES.lastIndex = end;
    const next = end + (SPACES.exec(text)?.[0].length ?? 0);
    if (next >= text.length) break;
    ranges.push({ start, end: next });
    start = next;
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}

function endsSentence(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(start, end - 40), end);
  if (/[\n\u3002\uFF01\uFF1F]/u.test(head.slice(-3))) return true;
  if (!OPENS_SENTENCE.test(text.slice(end, end + 12))) return false;
  const word = head.includes('.') ? LAST_WORD.exec(head.slice(head.lastIndexOf(' ') + 1))?.[1] : undefined;
  if (word === undefined) return true;
  const isInitial = /^\p{Lu}$/u.test(word) || word.includes('.');
  return !isInitial && !ABBREVIATIONS.has(word.toLowerCase());
}
