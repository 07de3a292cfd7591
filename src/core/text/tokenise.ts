import { comparisonKey } from './fold.ts';
import { plainToken } from './plain-token.ts';
import type { Token } from './token.ts';

export type { Token } from './token.ts';

/**
 * The alternatives, in order:
 * 1. a number stays whole with its sign of currency, its separators and what is glued to it: "$1,200", "3.5%", "10:30",
 *    "1980s", "20th";
 * 2. an abbreviation with inner full stops stays whole, with its last one: "U.S.", "a.m.";
 * 3. one character of a script that is written without spaces is a word of its own, and so is the sign that lengthens a
 *    vowel of kana: it would swallow the number that follows;
 * 4. a word: letters, combining marks and digits, joined by inner apostrophes: "didn't", "O’Neill" (hyphens part words,
 *    so that "five-year" and "five year" differ in the hyphen alone);
 * 5. a picture made of joined code points, or any other single character, with its combining marks.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<number>[$£€¥₩₹]?\p{Nd}+(?:[.,:]\p{Nd}+)*(?:%|(?:\p{L}\p{M}*){1,3}(?![\p{L}\p{M}\p{Nd}]))?\p{M}*)`,
    String.raw`(?<word>(?:\p{L}\p{M}*\.){2,}`,
    String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC\uFF70]\p{M}*`,
    String.raw`[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u00AD\u200B-\u200D\u2060]*(?:['\u2018\u2019\u201B\u02BB\u02BC\u2032\u00B4\u0060\u1FEF\u1FFD\uFF07][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u00AD\u200B-\u200D\u2060]*)*)`,
    String.raw`(?<mark>\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*)*|\S\p{M}*)`,
  ].join('|'),
  'uy',
);

const SINGLE_SPACE = 0x20;

/** The tokens of a text, in order. White space lies between tokens and is no token; nothing else is left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let place = 0;
  while (place < text.length) {
    if (text.charCodeAt(place) === SINGLE_SPACE) {
      place++;
      continue;
    }
    const plain = plainToken(text, place);
    if (plain === 'space') {
      place++;
      continue;
    }
    const token = plain ?? anyToken(text, place);
    if (token !== undefined) tokens.push(token);
    place = token?.end ?? place + 1;
  }
  return tokens;
}

export type Tokenise = (text: string) => readonly Token[];

/**
 * Returns `tokenise` with a memory: a text that it has seen gives the same tokens, without being read again.
 *
 * For the work on one pair of articles, whose paragraphs are aligned and then compared; kept longer, the memory would
 * only grow.
 */
export function rememberedTokens(): Tokenise {
  const known = new Map<string, readonly Token[]>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const tokens = tokenise(text);
    known.set(text, tokens);
    return tokens;
  };
}

/** The token that starts at a place, by the rules above; none where white space is. */
export function anyToken(text: string, place: number): Token | undefined {
  TOKEN.lastIndex = place;
  const match = TOKEN.exec(text);
  if (match === null) return undefined;
  const [found] = match;
  const kind =
    match.groups?.['number'] !== undefined ? 'number' : match.groups?.['word'] !== undefined ? 'word' : 'mark';
  return { start: place, end: place + found.length, kind, key: comparisonKey(found) };
}
