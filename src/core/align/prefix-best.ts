/**
 * The most valuable of what was entered at or before a place; the first entered wins a tie.
 *
 * `value[n]` is the worth of item n, read when needed. Method: Fenwick tree (1994) of maxima.
 */
export class PrefixBest {
  readonly #tree: Int32Array;
  readonly #value: Float64Array;

  constructor(places: number, value: Float64Array) {
    this.#tree = new Int32Array(places + 2).fill(-1);
    this.#value = value;
  }

  enter(place: number, bead: number): void {
    for (let k = place + 1; k < this.#tree.length; k += k & -k) {
      const rival = this.#tree[k]!;
      if (rival < 0 || this.#value[bead]! > this.#value[rival]!) this.#tree[k] = bead;
    }
  }

  best(place: number): number {
    let found = -1;
    for (let k = place + 1; k > 0; k -= k & -k) {
      const rival = this.#tree[k]!;
      if (rival >= 0 && (found < 0 || this.#value[rival]! > this.#value[found]!)) found = rival;
    }
    return found;
  }
}
