const DIGITS = /\p{Nd}/gu;
/** Spaces and apostrophes part thousands in every language; full stop and comma do so in some. */
const ALWAYS_GROUPS = /[\s'\u2019\u066C]/u;
const NUMBER = /^\p{Nd}{1,3}(?:[\s'\u2019.,\u066C]\p{Nd}{3})*(?:[.,\u066B]\p{Nd}+)?$|^\p{Nd}+(?:[.,\u066B]\p{Nd}+)?$/u;

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const known = new Map<string, Separators>();

/** What parts thousands and decimals in a language, as CLDR has it; as in English where the language is unknown. */
function separatorsOf(lang: string): Separators {
  const found = known.get(lang) ?? readSeparators(lang);
  known.set(lang, found);
  return found;
}

function readSeparators(lang: string): Separators {
  const parts = (tag: string) =>
    new Intl.NumberFormat(tag, { numberingSystem: 'latn', useGrouping: true }).formatToParts(1234567.8);
  const of = (tag: string): Separators => {
    const value = (type: string) => parts(tag).find((part) => part.type === type)?.value ?? '';
    return { group: value('group'), decimal: value('decimal') };
  };
  try {
    return of(lang);
  } catch {
    return of('en');
  }
}

/** The value of a number in figures, as a language prints it: "12 000", "12.000" in German, "١٢٠٠٠"; undefined for all else. */
export function plainNumber(text: string, lang: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const { group, decimal } = separatorsOf(lang);
  let written = '';
  for (const [place, character] of [...text].entries()) {
    const digit = character.match(DIGITS) === null ? undefined : digitOf(character);
    if (digit !== undefined) written += digit;
    else if (character === decimal || character === '\u066B') written += '.';
    else if (!(character === group || ALWAYS_GROUPS.test(character)) || place === 0) return undefined;
  }
  const value = Number(written);
  return Number.isFinite(value) ? value : undefined;
}

/** The value of a decimal digit of any script: each script has its ten in a row, and the first is a multiple of their start. */
function digitOf(character: string): number {
  let place = character.codePointAt(0)!;
  let value = 0;
  // Down to the zero of the script: the digit before it is none, or another script's nine.
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(place - 1)) && value < 10) {
    place--;
    value++;
  }
  return value;
}
