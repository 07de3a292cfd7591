import type { FoldedWord } from './folded-word.ts';

const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }),
);
const FIGURES = /^\d+(?:\.\d+)?$/;
/** A smaller number is not printed with "hundred" or "thousand". */
const LEAST_IN_WORDS = 100;

type Words = readonly FoldedWord[];

/** True of a word that multiplies the number before it. */
function multiplies({ key }: FoldedWord): boolean {
  return MULTIPLIERS.has(key);
}

/** A number in figures times what a word says. */
export function product(figures: string, multiplier: string): string {
  // Without the noise of binary fractions.
  return String(Number((Number(figures) * (MULTIPLIERS.get(multiplier) ?? 1)).toPrecision(12)));
}

/** The numbers of a text that are several words, "1.2 million": each with its value and the places of its words. */
export function valuesOf(
  words: Words,
): readonly { readonly value: string; readonly from: number; readonly to: number }[] {
  const found = [];
  for (let from = 0; from + 1 < words.length; from++) {
    const { key } = words[from]!;
    // "a hundred" is one hundred.
    let value = FIGURES.test(key) ? key : key === 'a' ? '1' : undefined;
    if (value === undefined) continue;
    let to = from + 1;
    for (; to < words.length && multiplies(words[to]!); to++) value = product(value, words[to]!.key);
    if (to === from + 1) continue;
    found.push({ value, from, to });
    from = to - 1;
  }
  return found;
}

/** The values that a query and any of the texts name, each in whatever form: only these are read as one word. */
export function sharedValues(query: Words, texts: readonly Words[]): ReadonlySet<string> {
  const asked = new Set(valuesNamed(query));
  if (asked.size === 0) return asked;
  return new Set(texts.flatMap((text) => valuesNamed(text).filter((value) => asked.has(value))));
}

function valuesNamed(words: Words): readonly string[] {
  const single = words.flatMap(({ key, same = key }) =>
    FIGURES.test(same) && Number(same) >= LEAST_IN_WORDS ? [same] : [],
  );
  return [...single, ...valuesOf(words).map(({ value }) => value)];
}

/** The words with each such number in one. */
export function withValues(words: Words, values: ReadonlySet<string>): Words {
  const result: FoldedWord[] = [];
  let place = 0;
  for (const { value, from, to } of valuesOf(words)) {
    if (!values.has(value)) continue;
    result.push(...words.slice(place, from));
    const own = words.slice(from, to);
    result.push({
      ...own[0]!,
      key: value,
      parts: own.flatMap(({ key, parts }) => [key, ...parts]),
      end: own.at(-1)!.end,
    });
    place = to;
  }
  return [...result, ...words.slice(place)];
}
