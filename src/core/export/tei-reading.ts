import { type Article, PARAGRAPH_BREAK, type Range } from '../model.ts';
import { sideText } from '../text/side-text.ts';
import { element, FORBIDDEN, joined, type Xml } from './xml.ts';

/** What one witness prints of a passage, ready to be written in TEI. */
export interface Reading {
  /** The witness's `xml:id`. */
  readonly sigil: string;
  readonly lang: string;
  readonly text: string;
  /** The sign that its first paragraph starts. */
  readonly opening: Xml;
  /** The breaks between its paragraphs by position, each with the sign that a paragraph starts there. */
  readonly breaks: readonly Break[];
}

interface Break {
  readonly at: number;
  readonly sign: Xml;
}

/** The text of some paragraphs of a witness, and where they start. */
export function readingOf({ paragraphs, lang }: Article, indices: readonly number[], sigil: string): Reading {
  let end = 0;
  const signs = indices.map((index, place) => {
    const at = end;
    end = at + (place === 0 ? 0 : PARAGRAPH_BREAK.length) + (paragraphs[index]?.text.length ?? 0);
    const unit = paragraphs[index]?.kind ?? 'paragraph';
    return { at, sign: element('milestone', { unit, n: String(index + 1), edRef: `#${sigil}` }) };
  });
  const [first, ...breaks] = signs;
  return { sigil, lang, text: sideText(paragraphs, indices), opening: first?.sign ?? { xml: '' }, breaks };
}

/** A stretch of a reading. */
export interface Stretch extends Range {
  readonly reading: Reading;
}

/** True of stretches that print the same characters and start paragraphs at the same places. */
export function areAlike(one: Stretch, other: Stretch): boolean {
  const [inOne, inOther] = [breaksIn(one), breaksIn(other)];
  return (
    wordsOf(one) === wordsOf(other) &&
    inOne.length === inOther.length &&
    inOne.every(({ at }, index) => at === inOther[index]?.at)
  );
}

/**
 * Stretches that are alike, in TEI: `<lb/>` for a line break, `<gap/>` for a character that XML cannot contain, and
 * where paragraphs start the two line feeds that part them and a sign for each witness.
 */
export function inTei(alike: readonly Stretch[]): Xml {
  const [first] = alike;
  if (first === undefined) return { xml: '' };
  const text = wordsOf(first);
  const signs = alike.map(breaksIn);
  const pieces: (Xml | string)[] = [];
  let place = 0;
  breaksIn(first).forEach(({ at }, index) => {
    pieces.push(lines(text.slice(place, at)), PARAGRAPH_BREAK, ...signs.map((breaks) => breaks[index]!.sign));
    place = at + PARAGRAPH_BREAK.length;
  });
  return joined([...pieces, lines(text.slice(place))]);
}

function wordsOf({ reading, start, end }: Stretch): string {
  return reading.text.slice(start, end);
}

/** The breaks that start in a stretch, by their distance from its start. */
function breaksIn({ reading, start, end }: Stretch): readonly Break[] {
  return reading.breaks.filter(({ at }) => at >= start && at < end).map(({ at, sign }) => ({ at: at - start, sign }));
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
