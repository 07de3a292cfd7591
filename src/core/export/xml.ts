/** A piece of XML that needs no further escaping. */
export interface Xml {
  readonly xml: string;
}

/** An element; attributes without a value are left out, strings are escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly (Xml | string)[]
): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value, IN_ATTRIBUTE)}"`]))
    .join('');
  const inside = content.map((piece) => (typeof piece === 'string' ? text(piece) : piece).xml).join('');
  return { xml: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

/** Text in which XML can contain every character; the others become `REPLACEMENT`. See `FORBIDDEN`. */
function text(words: string): Xml {
  return { xml: escaped(words, IN_TEXT) };
}

/** Several pieces as one. */
export function joined(pieces: readonly (Xml | string)[], between = ''): Xml {
  return { xml: pieces.map((piece) => (typeof piece === 'string' ? text(piece) : piece).xml).join(between) };
}

/**
 * What XML 1.0 cannot contain, not even as a reference: most control characters, halves of surrogate pairs, and two
 * code points that are not characters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
export const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const REPLACEMENT = '\uFFFD';

/**
 * A parser reads a carriage return as a line feed. One for XML 1.1 does so with Unicode's other line ends, too, and in
 * an attribute every line break and tab becomes a space.
 */
const IN_TEXT = /[&<>\r\u0085\u2028\u2029]/g;
const IN_ATTRIBUTE = /[&<>"\r\n\t\u0085\u2028\u2029]/g;
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string, special: RegExp): string {
  return words
    .replace(FORBIDDEN, REPLACEMENT)
    .replace(special, (character) => NAMES[character] ?? `&#${character.charCodeAt(0)};`);
}
