import type { Style, Styled } from './terminal.ts';

/** A stretch of text that is shown in one style. */
export interface StyledPiece {
  readonly text: string;
  readonly style?: Style;
}

/**
 * The pieces as lines of at most `width` columns, each after `indent`, broken at spaces; a word that is wider is cut. A line feed
 * ends a line, and lines without any text are left out.
 */
export function wrapText(
  pieces: readonly StyledPiece[],
  { width, indent = '', styled }: { readonly width: number; readonly indent?: string; readonly styled: Styled },
): readonly string[] {
  const text = pieces.map((piece) => piece.text).join('');
  return linesOf(text, Math.max(1, width - columnsOf(indent))).map(([start, end]) => {
    let from = 0;
    const parts = pieces.map(({ text: own, style }) => {
      const part = own.slice(Math.max(start - from, 0), Math.max(end - from, 0));
      from += own.length;
      return style === undefined || part === '' ? part : styled(style, part);
    });
    return indent + parts.join('');
  });
}

type Line = readonly [start: number, end: number];

/** The lines of a text as ranges, without the spaces at their ends. */
function linesOf(text: string, width: number): readonly Line[] {
  const lines: Line[] = [];
  let [start, end, used] = [0, 0, 0];
  const close = (): void => {
    if (end > start) lines.push([start, end]);
    used = 0;
  };
  for (const { 0: token, index } of text.matchAll(/\n|[^ \n]+/g)) {
    if (token === '\n') {
      close();
      start = end = index + 1;
      continue;
    }
    const gap = used === 0 ? 0 : index - end;
    if (used > 0 && used + gap + columnsOf(token) > width) close();
    if (used === 0) start = end = index;
    else used += gap;
    end = index;
    for (const letter of token) {
      const columns = columnsOf(letter);
      if (used > 0 && used + columns > width) {
        close();
        start = end;
      }
      used += columns;
      end += letter.length;
    }
  }
  close();
  return lines;
}

const TAKES_NO_COLUMN = /[\p{M}\p{Cf}]/u;
const TAKES_TWO =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

/** How many columns of a terminal a text takes: letters of East Asian scripts take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += TAKES_NO_COLUMN.test(letter) ? 0 : TAKES_TWO.test(letter) ? 2 : 1;
  return columns;
}
