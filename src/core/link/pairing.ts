/** No partner. */
export const NOT_THERE = -1;

/** Which paragraph of the article continues which recorded one: one to one, by index. */
export class Pairing {
  readonly #partner: Int32Array;
  readonly #recorded: Int32Array;

  constructor(recorded: number, paragraphs: number) {
    this.#partner = new Int32Array(recorded).fill(NOT_THERE);
    this.#recorded = new Int32Array(paragraphs).fill(NOT_THERE);
  }

  join(i: number, j: number): void {
    if (this.partnerOf(i) !== NOT_THERE || this.recordedFor(j) !== NOT_THERE)
      throw new Error(`${i} or ${j} has a partner`);
    this.#partner[i] = j;
    this.#recorded[j] = i;
  }

  /** The paragraph that continues a recorded one. */
  partnerOf(i: number): number {
    return this.#partner[i] ?? NOT_THERE;
  }

  /** The recorded paragraph that a paragraph continues. */
  recordedFor(j: number): number {
    return this.#recorded[j] ?? NOT_THERE;
  }

  /** Recorded paragraphs without a partner. */
  openRecorded(): number[] {
    return placesOf(this.#partner);
  }

  /** Paragraphs without a partner. */
  openParagraphs(): number[] {
    return placesOf(this.#recorded);
  }

  isComplete(): boolean {
    return !this.#partner.includes(NOT_THERE) || !this.#recorded.includes(NOT_THERE);
  }

  /** True if the nearest neighbours with partners are before and after here, too. */
  isInOrder(i: number, j: number): boolean {
    let before = i - 1;
    while (before >= 0 && this.partnerOf(before) === NOT_THERE) before -= 1;
    let after = i + 1;
    while (after < this.#partner.length && this.partnerOf(after) === NOT_THERE) after += 1;
    const [from, to] = [this.partnerOf(before), this.partnerOf(after)];
    return (from === NOT_THERE || from < j) && (to === NOT_THERE || to > j);
  }

  /** How many of the two direct neighbours correspond; the article's edges count as neighbours. */
  neighbours(i: number, j: number): number {
    const before = i === 0 || j === 0 ? i === j : this.partnerOf(i - 1) === j - 1;
    const [lastI, lastJ] = [this.#partner.length - 1, this.#recorded.length - 1];
    const after = i === lastI || j === lastJ ? i === lastI && j === lastJ : this.partnerOf(i + 1) === j + 1;
    return Number(before) + Number(after);
  }
}

function placesOf(partners: Int32Array): number[] {
  return Array.from(partners.keys()).filter((place) => partners[place] === NOT_THERE);
}
