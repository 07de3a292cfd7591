import type { FoldedWord } from './folded-word.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** "First" is "1st", "twentieth" is "20th". */
const ORDINAL = new Map([
  ...ORDINALS.map((word, place) => [word, place + 1] as const),
  ...TENS.map((word, place) => [word.replace(/y$/, 'ieth'), (place + 2) * 10] as const),
]);
const CARDINAL = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, place) => [word, (place + 2) * 10] as const),
]);
/** Units that newspapers print as symbols, in the spelling that both searches share. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: 'kilometers',
    kms: 'kilometers',
    kg: 'kilograms',
    kgs: 'kilograms',
    cm: 'centimeters',
    mm: 'millimeters',
  }),
);
/** What may stand inside "twenty-one": one hyphen or space. */
const BETWEEN = /^[\s\-\u2010-\u2015]$/;
const FIRST_OF_TWO = new Set([...TENS, 'per']);

/**
 * The words with numbers in figures, and "per cent" in one word, so that "twenty-one per cent" is "21 percent". What was
 * printed is kept as a part: there a mistake is one mistake.
 */
export function withFigures(words: readonly FoldedWord[], text: string): FoldedWord[] {
  const result: FoldedWord[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place]!;
    const next = words[place + 1];
    const isPair = FIRST_OF_TWO.has(word.key) && next !== undefined && BETWEEN.test(text.slice(word.end, next.start));
    const two = isPair ? ofTwo(word.key, next.key) : undefined;
    if (two !== undefined && next !== undefined) {
      result.push({ ...word, key: two, parts: [word.key, next.key], end: next.end });
      place++;
      continue;
    }
    const one = figureOf(word.key) ?? SYMBOLS.get(word.key);
    result.push(one === undefined ? word : { ...word, key: one, parts: [word.key] });
  }
  return result;
}

function figureOf(word: string): string | undefined {
  const value = CARDINAL.get(word);
  if (value !== undefined) return String(value);
  const order = ORDINAL.get(word);
  return order === undefined ? undefined : withEnding(order);
}

function ofTwo(first: string, second: string): string | undefined {
  if (first === 'per') return second === 'cent' ? 'percent' : undefined;
  const tens = CARDINAL.get(first) ?? 0;
  const unit = CARDINAL.get(second) ?? 0;
  if (unit > 0 && unit < 10) return String(tens + unit);
  const order = ORDINAL.get(second) ?? 0;
  return order > 0 && order < 10 ? withEnding(tens + order) : undefined;
}

function withEnding(value: number): string {
  const isTeen = value > 10 && value < 20;
  return value + (isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'));
}
