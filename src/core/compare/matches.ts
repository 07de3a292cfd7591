import { diffArrays } from 'diff';
import type { Token } from '../text/tokenise.ts';

/** Neighbouring tokens that both sides hold: `length` tokens from `a` on one side and from `b` on the other. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * The longest common sequence of two token lists, as runs in order, by their comparison keys.
 *
 * Method: Myers (1986), as jsdiff implements it, over the tokens whose keys both sides hold. A key of one side alone is in
 * no common sequence, and the time that the method takes grows with the square of what differs.
 */
export function matches(a: readonly Token[], b: readonly Token[]): Match[] {
  const [inA, inB] = common(a, b);
  const found: Match[] = [];
  let [placeA, placeB] = [0, 0];
  for (const { added, removed, count } of diffArrays(inA.keys, inB.keys)) {
    if (!added && !removed) addRuns(found, inA.places, placeA, inB.places, placeB, count);
    if (!added) placeA += count;
    if (!removed) placeB += count;
  }
  return found;
}

/** Tokens by number instead of by key, and by their places in the whole list. */
interface Numbered {
  readonly keys: number[];
  readonly places: number[];
}

/** The tokens of each side whose keys the other side holds too. */
function common(a: readonly Token[], b: readonly Token[]): readonly [Numbered, Numbered] {
  const inA = new Set(a.map(({ key }) => key));
  const numbers = new Map<string, number>();
  for (const { key } of b) if (inA.has(key) && !numbers.has(key)) numbers.set(key, numbers.size);
  return [numbered(a, numbers), numbered(b, numbers)];
}

function numbered(tokens: readonly Token[], numbers: ReadonlyMap<string, number>): Numbered {
  const result: Numbered = { keys: [], places: [] };
  for (const [place, { key }] of tokens.entries()) {
    const number = numbers.get(key);
    if (number === undefined) continue;
    result.keys.push(number);
    result.places.push(place);
  }
  return result;
}

/** A run of the common keys is cut where one side holds other tokens in between. */
function addRuns(
  found: Match[],
  placesA: readonly number[],
  startA: number,
  placesB: readonly number[],
  startB: number,
  count: number,
): void {
  for (let k = 0; k < count; ) {
    const [a, b] = [placesA[startA + k]!, placesB[startB + k]!];
    let length = 1;
    while (
      k + length < count &&
      placesA[startA + k + length] === a + length &&
      placesB[startB + k + length] === b + length
    ) {
      length++;
    }
    found.push({ a, b, length });
    k += length;
  }
}
