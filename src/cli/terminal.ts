import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Styled text if the stream supports it; plain if it does not, or if NO_COLOR is set. */
export type Styled = (style: Style, text: string) => string;

/** Returns the function that styles text for a stream. */
export function styledFor(stream: NodeJS.WritableStream): Styled {
  // One style after the other: given several at once, Node 20 does not ask the stream.
  return (style, text) => [style].flat().reduce((styled, one) => styleText(one, styled, { stream }), text);
}

/** The text with every character that a terminal would obey made visible: file names may contain them. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (sign) =>
    sign === '\t' ? ' ' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text on one line, at most `most` characters long. */
export function shortened(text: string, most: number): string {
  const line = visible(text.replace(/\s+/g, ' '));
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
