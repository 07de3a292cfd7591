import { CARDINALS, ORDINAL_WORDS, TENS_WORDS } from '../text/number-words.ts';
import type { FoldedWord } from './folded-word.ts';

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
const FIRST_OF_TWO = new Set([...TENS_WORDS, 'per']);

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
  const value = CARDINALS.get(word);
  if (value !== undefined) return String(value);
  const order = ORDINAL_WORDS.get(word);
  return order === undefined ? undefined : withEnding(order);
}

function ofTwo(first: string, second: string): string | undefined {
  if (first === 'per') return second === 'cent' ? 'percent' : undefined;
  const tens = CARDINALS.get(first) ?? 0;
  const unit = CARDINALS.get(second) ?? 0;
  if (unit > 0 && unit < 10) return String(tens + unit);
  const order = ORDINAL_WORDS.get(second) ?? 0;
  return order > 0 && order < 10 ? withEnding(tens + order) : undefined;
}

function withEnding(value: number): string {
  const isTeen = value > 10 && value < 20;
  return value + (isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'));
}
