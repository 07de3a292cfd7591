import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Text in a style where the stream shows styles, and plain where it does not or NO_COLOR asks for it. */
export type Styled = (style: Style, text: string) => string;

/** How a stream shows styles. */
export function styledFor(stream: NodeJS.WriteStream): Styled {
  return (style, text) => styleText(style, text, { stream });
}

/** The text with every sign that a terminal would obey, not show, made visible: names of files may hold them. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (sign) =>
    sign === '\t' ? ' ' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text on one line, no longer than `most` characters. */
export function shortened(text: string, most: number): string {
  const line = visible(text.replace(/\s+/g, ' '));
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
