import type { Range } from '../../model.ts';
import type { QuotedSpan } from '../../text/quoted-spans.ts';
import { sentences } from '../../text/sentences.ts';
import { withVerbs } from './mistaken-verbs.ts';
import { STAND_IN, tagged, type Word } from './tagged.ts';
import { isSaying } from './verbs.ts';

/** A sentence as it is read for who speaks: its quotations are one word each. */
export interface Frame {
  readonly words: readonly Word[];
  /** The words of the sentence before it in the paragraph, where that quotes nothing. */
  readonly before: () => readonly Word[];
}

/** Marks that end what is quoted and belong to the sentence around it. */
const CLOSING = /[.,;:!?…—–-](?=["'”’»\s)]*$)/u;
/** The same at the place where a sentence may begin: only a capital opens one. */
const CAPITAL_STAND_IN = 'Qqq';

/**
 * The sentences of a paragraph that hold a quotation, each with its quotations closed to the reader.
 *
 * What is quoted is blanked before the text is cut and tagged, so that nothing in it is ever taken for a speaker. Every
 * quotation is in exactly one frame. `Word.closing` is the mark that ends the quotation inside its marks.
 */
export function framesOf(text: string, spans: readonly QuotedSpan[]): readonly Frame[] {
  const blank = blanked(text, spans);
  const places = new Map(spans.map(({ start }, index) => [start - 1, index]));
  const closings = spans.map(({ start, end }) => closingMark(text.slice(start, end)));
  const frames: Frame[] = [];
  let previous: Range | undefined;
  for (const range of joinedAfterQuestions(blank, sentences(blank))) {
    const { start, end } = range;
    const sentence = blank.slice(start, end);
    const last = previous;
    previous = range;
    if (!sentence.includes(CAPITAL_STAND_IN) || isTooLong(sentence)) continue;
    const words = tagged(sentence.replaceAll(CAPITAL_STAND_IN, STAND_IN), start).map((word): Word => {
      const quotation = word.text === STAND_IN ? places.get(word.start) : undefined;
      if (quotation === undefined) return word;
      const span = spans[quotation]!;
      const isTitle = isTitleCase(text.slice(span.start, span.end));
      return { ...word, tag: 'QUOTE', quotation, closing: closings[quotation] ?? '', isTitle, end: regionEnd(span) };
    });
    frames.push({ words: withVerbs(withoutInnerMarks(words)), before: () => plainWords(blank, last) });
  }
  return frames;
}

function plainWords(blank: string, range: Range | undefined): readonly Word[] {
  const sentence = range === undefined ? '' : blank.slice(range.start, range.end);
  return range === undefined || sentence.includes(CAPITAL_STAND_IN) || isTooLong(sentence)
    ? []
    : withVerbs(tagged(sentence, range.start));
}

/** Every word of some length with a capital, as in titles of books, films and programmes. */
function isTitleCase(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const long = all.filter((word) => word.length > LONGEST_SMALL_WORD && !SMALL_WORD.test(word));
  return (
    long.length > 0 &&
    all.length <= LONGEST_TITLE &&
    /^\p{Lu}/u.test(all[0]!) &&
    long.every((word) => /^\p{Lu}/u.test(word))
  );
}

/** Titles print "of", "the" and "with" small; longer ones than of twelve words are rare. */
const LONGEST_SMALL_WORD = 3;
const SMALL_WORD = /^(?:with|from|over|into|upon|than)$/u;
const LONGEST_TITLE = 12;

function regionEnd({ end, closed }: QuotedSpan): number {
  return closed ? end + 1 : end;
}

/** Every quotation as a stand-in, then spaces, then the mark that it ends with: as long as it was. */
function blanked(text: string, spans: readonly QuotedSpan[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const span of spans) {
    const [start, end] = [span.start - 1, regionEnd(span)];
    const mark = closingMark(text.slice(span.start, span.end));
    const length = end - start;
    const body = length > STAND_IN.length + 1 ? CAPITAL_STAND_IN.padEnd(length - 1) + (mark || ' ') : CAPITAL_STAND_IN;
    parts.push(text.slice(from, start), body.padEnd(length).slice(0, Math.max(length, STAND_IN.length)));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

function closingMark(words: string): string {
  return CLOSING.exec(words.slice(-6))?.[0] ?? '';
}

/** The mark that stands for the end of a quotation lies inside its range. */
function withoutInnerMarks(words: readonly Word[]): readonly Word[] {
  let inside = -1;
  return words.filter((word) => {
    if (word.tag === 'QUOTE') inside = word.end;
    return word.tag === 'QUOTE' || word.start >= inside;
  });
}

/** “Why?” Hale asked: what ends the question ends no sentence where a verb of saying follows before anything else. */
function joinedAfterQuestions(blank: string, ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      ENDS_IN_QUESTION.test(blank.slice(last.start, last.end)) &&
      opensWithSpeech(blank.slice(range.start, range.end))
    )
      joined.splice(-1, 1, { start: last.start, end: range.end });
    else joined.push(range);
  }
  return joined;
}

/** Nothing but quotations, the last a question or a cry. */
const ENDS_IN_QUESTION = /^(?:\P{L}*Qqq)+ *[?!…]\s*$/u;
/** Words between a question and the verb of saying after it. */
const LONGEST_SUBJECT = 9;

function opensWithSpeech(sentence: string): boolean {
  const words = sentence.split(/\s+/u, LONGEST_SUBJECT);
  const verb = words.findIndex((word) => isSaying(word.replace(/\P{L}+$/u, '')));
  if (verb < 1 || words.slice(0, verb).some((word) => /[:;]$|^(?:that|Qqq)$/u.test(word))) return false;
  // What goes on with more words of speech opens a sentence of its own.
  const next = words[verb + 1] ?? '';
  return (
    !/[:]$/u.test(words[verb]!) &&
    !/^(?:that|Qqq|he|she|it|they)/u.test(next) &&
    !(/,$/u.test(words[verb]!) && next.startsWith('Qqq'))
  );
}

/**
 * The words with which a paragraph leads up to a quotation that the next one holds, which stands for a last word: "Hale
 * wrote:". Undefined where it ends in no colon.
 */
export function leadIn(text: string, spans: readonly QuotedSpan[]): readonly Word[] | undefined {
  if (!/:\s*$/u.test(text)) return undefined;
  const blank = blanked(text, spans);
  const range = sentences(blank).at(-1);
  if (range === undefined || isTooLong(blank.slice(range.start, range.end))) return undefined;
  const sentence = blank.slice(range.start, range.end).replaceAll(CAPITAL_STAND_IN, STAND_IN);
  const words = withVerbs(tagged(`${sentence.trimEnd()} ${STAND_IN}`, range.start));
  const last = words.at(-1)!;
  return [...words.slice(0, -1), { ...last, tag: 'QUOTE', closing: '' }];
}

/** In words; what is longer is a list or a text without full stops. The time to read one grows with the square of this. */
const LONGEST_SENTENCE = 250;

function isTooLong(sentence: string): boolean {
  return sentence.split(/\s+/u, LONGEST_SENTENCE + 1).length > LONGEST_SENTENCE;
}
