/**
 * Ascending numbers as plain text: the steps between them, five bits per letter; the sixth bit says that more follow.
 *
 * Plain, because static hosts compress text and JSON, but often no other files.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, LETTERS.indexOf(String.fromCharCode(code))));
const BITS = 5;
const MORE = 1 << BITS;

/** Writes ascending numbers from 0, without repeats. */
export function packed(numbers: readonly number[]): string {
  let text = '';
  let last = -1;
  for (const number of numbers) {
    let step = number - last - 1;
    last = number;
    while (step >= MORE) {
      text += LETTERS[MORE | (step & (MORE - 1))]!;
      step >>>= BITS;
    }
    text += LETTERS[step]!;
  }
  return text;
}

/** Reads what `packed` wrote. */
export function unpacked(text: string): number[] {
  const numbers: number[] = [];
  let [last, step, shift] = [-1, 0, 0];
  for (let place = 0; place < text.length; place++) {
    const value = VALUES[text.charCodeAt(place)]!;
    step |= (value & (MORE - 1)) << shift;
    if (value >= MORE) {
      shift += BITS;
      continue;
    }
    last += step + 1;
    numbers.push(last);
    [step, shift] = [0, 0];
  }
  return numbers;
}
