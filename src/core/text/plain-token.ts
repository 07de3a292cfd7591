import { comparisonKey } from './fold.ts';
import type { Token } from './token.ts';

/** What a character below 128 is; 0 stands for a mark of punctuation. */
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\s/.test(character) ? SPACE : /[A-Za-z]/.test(character) ? LETTER : /[0-9]/.test(character) ? DIGIT : 0;
});

/** The keys of the same characters. */
const KEYS = Array.from(CLASS, (_, code) => comparisonKey(String.fromCharCode(code)));
const FIRST_CAPITAL = 0x41;
const LAST_CAPITAL = 0x5a;

/** Marks beyond ASCII that news is full of, with their keys. None of them can be part of a word or join another character. */
const MARKS: ReadonlyMap<number, string> = new Map(
  [...'“”‘’–—…'].map((mark) => [mark.charCodeAt(0), comparisonKey(mark)]),
);
const STRAIGHT_APOSTROPHE = 0x27;
/** What is printed for an apostrophe, right or wrong: ’ ‘ `. The other signs that the rules know are not plain. */
const OTHER_APOSTROPHES = new Set([0x2019, 0x2018, 0x60]);
const APOSTROPHES = /[\u2019\u2018`]/g;

/**
 * The token that starts at a place, where plain English text stands there: 'space' for white space, nothing where any other
 * character is near, so that the rules for all scripts have to decide.
 *
 * It gives what those rules give, in a fifth of the time; nearly all of a newspaper's text is plain.
 */
export function plainToken(text: string, place: number): Token | 'space' | undefined {
  const code = text.charCodeAt(place);
  if (code >= 128) {
    const key = MARKS.get(code);
    return key === undefined || !endsPlainly(text, place + 1) ? undefined : mark(place, key);
  }
  const kind = CLASS[code]!;
  if (kind === SPACE) return 'space';
  if (kind === DIGIT || (code === 0x24 && classAt(text, place + 1) === DIGIT)) return number(text, place);
  if (kind === LETTER) return word(text, place);
  return endsPlainly(text, place + 1) ? mark(place, KEYS[code]!) : undefined;
}

function word(text: string, start: number): Token | undefined {
  // Perhaps an abbreviation, "U.S.": rare enough to leave to the rules.
  if (
    text.charCodeAt(start + 1) === 0x2e &&
    (classAt(text, start + 2) === LETTER || text.charCodeAt(start + 2) >= 128)
  ) {
    return undefined;
  }
  let end = start;
  let hasCapital = false;
  let isFolded = false;
  for (;;) {
    for (;;) {
      const code = text.charCodeAt(end);
      if (!(code < 128) || !isAlphanumeric(CLASS[code]!)) break;
      hasCapital ||= code <= LAST_CAPITAL && code >= FIRST_CAPITAL;
      end++;
    }
    const code = text.charCodeAt(end);
    if (code !== STRAIGHT_APOSTROPHE && !OTHER_APOSTROPHES.has(code)) break;
    if (!isAlphanumeric(classAt(text, end + 1))) {
      if (text.charCodeAt(end + 1) >= 128 && !MARKS.has(text.charCodeAt(end + 1))) return undefined;
      break;
    }
    isFolded ||= code !== STRAIGHT_APOSTROPHE;
    end++;
  }
  if (!endsPlainly(text, end)) return undefined;
  const found = text.slice(start, end);
  return {
    start,
    end,
    kind: 'word',
    key: isFolded ? found.replace(APOSTROPHES, "'").toLowerCase() : hasCapital ? found.toLowerCase() : found,
  };
}

function number(text: string, start: number): Token | undefined {
  let end = start + 1;
  while (classAt(text, end) === DIGIT) end++;
  for (;;) {
    const code = text.charCodeAt(end);
    const separates = code === 0x2e || code === 0x2c || code === 0x3a;
    if (!separates || classAt(text, end + 1) !== DIGIT) break;
    end += 2;
    while (classAt(text, end) === DIGIT) end++;
  }
  // What is glued to it, or what is not plain, is for the rules.
  const next = classAt(text, end);
  if (next === LETTER || text.charCodeAt(end) === 0x25 || text.charCodeAt(end + 1) >= 128 || !endsPlainly(text, end)) {
    return undefined;
  }
  return { start, end, kind: 'number', key: text.slice(start, end) };
}

function mark(start: number, key: string): Token {
  return { start, end: start + 1, kind: 'mark', key };
}

/** The class of a plain character; -1 for any other, and at the end. */
function classAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code < 128 ? CLASS[code]! : -1;
}

function isAlphanumeric(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

/** True where a token can end: before a plain character or a mark that joins nothing, or at the end of the text. */
function endsPlainly(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return !(code >= 128) || MARKS.has(code);
}
