const SMALL = 'no one two three four five six seven eight nine ten'.split(' ');

/** A whole number as running text prints it: in words up to ten, in figures above. */
export function inWords(count: number): string {
  return SMALL[count] ?? inFigures(count);
}

/** A whole number with its thousands apart: "12,345". */
export function inFigures(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** How whole numbers of one sentence are printed, all in one manner: in words where every one is small, else in figures. */
export function writerOf(counts: readonly number[]): (count: number) => string {
  return counts.every((count) => count < SMALL.length) ? inWords : inFigures;
}

/** "one paragraph", "two paragraphs"; `write` prints the number. */
export function counted(count: number, noun: string, plural = `${noun}s`, write = inWords): string {
  return `${write(count)} ${count === 1 ? noun : plural}`;
}

/** "one, two and three". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The text with its first letter capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
