import fc from 'fast-check';

/** Words of an invented report: few, so that texts of them meet often. */
const WORDS =
  'the river rose in Aldersby on Friday Mr Marsh said it did not didn’t U.S. US 1,200 20% “we saw” it, and. a'.split(
    ' ',
  );

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\n\n', '\u00a0', '');

/** Text as it might be printed, or not: words, strange characters, all kinds of white space. */
export const text = fc.array(fc.tuple(word, space), { maxLength: 30 }).map((parts) => parts.flat().join(''));

/** Any string of code units at all, lone surrogates too. */
export const anyString = fc.oneof(
  text,
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

/** Two texts of which one is the other with some of its words changed. */
export const twoTexts = fc.oneof(
  fc.tuple(anyString, anyString),
  fc
    .tuple(fc.array(fc.tuple(word, space), { maxLength: 30 }), fc.infiniteStream(fc.tuple(fc.nat(5), word)))
    .map(([parts, whims]) => {
      const changed = parts.flatMap(([one, gap]) => {
        const { value } = whims.next() as { value: [number, string] };
        if (value[0] === 0) return [];
        if (value[0] === 1) return [value[1], gap];
        return value[0] === 2 ? [one, gap, value[1], gap] : [one, gap];
      });
      return [parts.flat().join(''), changed.join('')] as [string, string];
    }),
);

/** Phrases that two newsrooms print in two ways, and some that differ in what they say. */
const PRINTED = [
  ['Mr Marsh', 'Marsh'],
  ["didn't", 'did not'],
  ['Jan. 20', '20 January'],
  ['Friday', 'on Friday'],
  ['6 boats', 'six boats'],
  ['5%', '5 per cent'],
  ['$3 million', '$3m'],
  ['the U.S.', 'the United States'],
  ['colour', 'color'],
  ['“we saw it,”', '"we saw it",'],
  ['said', 'claimed'],
  ['on Thursday', ''],
  ['12 people', '14 people'],
  ['Foreign Ministry', 'foreign ministry'],
  ['is safe', 'is not safe'],
  ['the river rose.', 'the river rose.'],
  ['at the old bridge', 'by a new road'],
  ['9 p.m.', '21:00'],
] as const;

/** The same phrases in the same order as two newsrooms print them. */
export const twoPrintings = fc
  .array(fc.tuple(fc.constantFrom(...PRINTED), fc.boolean(), fc.constantFrom(' ', ' ', ', ', '. ')), { maxLength: 12 })
  .map((parts) => {
    const side = (first: boolean) =>
      parts.map(([[one, two], turned, gap]) => (turned === first ? one : two) + gap).join('');
    return [side(true), side(false)] as [string, string];
  });
