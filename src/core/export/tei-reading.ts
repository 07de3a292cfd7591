import { type Article, PARAGRAPH_BREAK, type Passage, type Side } from '../model.ts';
import { sideText } from '../text/side-text.ts';
import { element, FORBIDDEN, joined, type Xml } from './xml.ts';

/** What one side of a passage prints, ready to be written in TEI. */
export interface Reading {
  readonly text: string;
  /** The sign that its first paragraph starts. */
  readonly opening: Xml;
  /** The breaks between its paragraphs by position, each with the sign that a paragraph starts there. */
  readonly breaks: readonly { readonly at: number; readonly sign: Xml }[];
}

/** The text of one side of a passage, and where its paragraphs start. */
export function readingOf({ paragraphs }: Article, passage: Passage, side: Side): Reading {
  const indices = passage[side];
  let end = 0;
  const signs = indices.map((index, place) => {
    const at = end;
    end = at + (place === 0 ? 0 : PARAGRAPH_BREAK.length) + (paragraphs[index]?.text.length ?? 0);
    const unit = paragraphs[index]?.kind ?? 'paragraph';
    return { at, sign: element('milestone', { unit, n: String(index + 1), edRef: `#${side}` }) };
  });
  const [first, ...breaks] = signs;
  return { text: sideText(paragraphs, indices), opening: first?.sign ?? { xml: '' }, breaks };
}

/** The breaks that start in a stretch of a reading, by their distance from its start. */
export function breaksIn({ breaks }: Reading, start: number, end: number): readonly { at: number; sign: Xml }[] {
  return breaks.filter(({ at }) => at >= start && at < end).map(({ at, sign }) => ({ at: at - start, sign }));
}

/**
 * A text in TEI: `<lb/>` for a line break, `<gap/>` for a character that XML cannot contain, and at each of `breaks`
 * its own content instead of the two line feeds there.
 */
export function inTei(text: string, breaks: readonly { readonly at: number; readonly sign: Xml }[]): Xml {
  const pieces: Xml[] = [];
  let place = 0;
  for (const { at, sign } of breaks) {
    pieces.push(lines(text.slice(place, at)), sign);
    place = at + PARAGRAPH_BREAK.length;
  }
  return joined([...pieces, lines(text.slice(place))]);
}

function lines(text: string): Xml {
  return joined(text.split('\n').map(characters), element('lb').xml);
}

function characters(text: string): Xml {
  const missing = [...text.matchAll(FORBIDDEN)].map(([character]) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return element('gap', { reason: 'not-in-xml' }, element('desc', {}, `U+${code}`));
  });
  return joined(
    text.split(FORBIDDEN).flatMap((piece, index) => [...(index === 0 ? [] : [missing[index - 1]!]), piece]),
  );
}
