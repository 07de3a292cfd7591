import { diffArrays } from 'diff';
import type { Token } from '../text/tokenise.ts';

/** Neighbouring tokens that both sides hold: `length` tokens from `a` on one side and from `b` on the other. */
export interface CommonRun {
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
export function commonRuns(a: readonly Token[], b: readonly Token[]): CommonRun[] {
  const found: CommonRun[] = [];
  // The method would start with this run anyway, so its tokens need no numbers.
  const beginning = commonBeginning(a, b);
  if (beginning > 0) found.push({ a: 0, b: 0, length: beginning });
  const [inA, inB] = common(a, b, beginning);
  let [placeA, placeB] = [0, 0];
  for (const { added, removed, count } of diffArrays(inA.keys, inB.keys)) {
    if (!added && !removed) addRuns(found, inA.places, placeA, inB.places, placeB, count);
    if (!added) placeA += count;
    if (!removed) placeB += count;
  }
  return found;
}

function commonBeginning(a: readonly Token[], b: readonly Token[]): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length]!.key === b[length]!.key) length++;
  return length;
}

/** Tokens by number instead of by key, and by their places in the whole list. */
interface Numbered {
  readonly keys: number[];
  readonly places: number[];
}

/** The tokens of each side, from a place onwards, whose keys the other side holds too. */
function common(a: readonly Token[], b: readonly Token[], start: number): readonly [Numbered, Numbered] {
  const numbers = new Map<string, number>();
  for (let place = start; place < a.length; place++) numbers.set(a[place]!.key, ONLY_IN_A);
  const inB: Numbered = { keys: [], places: [] };
  let next = 0;
  for (let place = start; place < b.length; place++) {
    const { key } = b[place]!;
    let number = numbers.get(key);
    if (number === undefined) continue;
    if (number === ONLY_IN_A) {
      number = next++;
      numbers.set(key, number);
    }
    inB.keys.push(number);
    inB.places.push(place);
  }
  const inA: Numbered = { keys: [], places: [] };
  for (let place = start; place < a.length; place++) {
    const number = numbers.get(a[place]!.key)!;
    if (number === ONLY_IN_A) continue;
    inA.keys.push(number);
    inA.places.push(place);
  }
  return [inA, inB];
}

const ONLY_IN_A = -1;

/** A run of the common keys is cut where one side holds other tokens in between. */
function addRuns(
  found: CommonRun[],
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
