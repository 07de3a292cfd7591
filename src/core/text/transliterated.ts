/** Letters that newspapers print with their accent, without it, or as two letters. */
const AS_TWO: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);
const ANY = /[äöüøå]/g;

/** The word with such letters printed as two, "mueller" for "müller"; undefined where it has none. Takes a comparison key. */
export function inTwoLetters(key: string): string | undefined {
  const composed = key.normalize('NFC');
  const written = composed.replace(ANY, (letter) => AS_TWO.get(letter) ?? letter);
  return written === composed ? undefined : written;
}
