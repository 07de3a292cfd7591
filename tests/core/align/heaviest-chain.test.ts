import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestChain } from '../../../src/core/align/heaviest-chain.ts';
import type { SentenceCandidate } from '../../../src/core/align/sentence-candidates.ts';
import { NEW_RUN, NO_GAP, SECOND_PARTNER } from '../../../src/core/align/thresholds.ts';
import type { Weighed } from '../../../src/core/align/weighing.ts';

/** Sentences in paragraphs, told by how many sentences each paragraph holds; all that a chain looks at. */
function side(sizes: readonly number[]): Weighed {
  const paragraphOf = Int32Array.from(sizes.flatMap((size, p) => Array.from({ length: size }, () => p)));
  const empty = new Float64Array();
  return {
    index: Int32Array.from(sizes.keys()),
    firstSentence: Int32Array.from([...sizes, 0].map((_, p) => paragraphOf.filter((of) => of < p).length)),
    paragraphOf,
    from: new Int32Array(paragraphOf.length + 1),
    words: new Int32Array(),
    weights: empty,
    sentenceWeight: empty,
    paragraphWeight: empty,
  };
}

const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 });

/** What a bead adds to a chain in which it follows another, or none. */
function worth(bead: SentenceCandidate, before: SentenceCandidate | undefined, a: Weighed, b: Weighed): number {
  const ends = ({ a0, a1, b0, b1 }: SentenceCandidate) => ({
    p: a.paragraphOf[a0] ?? 0,
    q: b.paragraphOf[b0] ?? 0,
    lastP: a.paragraphOf[a1 - 1] ?? 0,
    lastQ: b.paragraphOf[b1 - 1] ?? 0,
  });
  const { p, q, lastP, lastQ } = ends(bead);
  const inner = bead.gain - SECOND_PARTNER * (lastP - p + lastQ - q);
  const isBeginning = bead.a0 === 0 && bead.b0 === 0;
  if (before === undefined) return inner + (isBeginning ? NO_GAP : -Math.min(NEW_RUN, bead.shared));
  const previous = ends(before);
  const isSecondPartner = previous.lastP < p !== previous.lastQ < q;
  const gap = before.a1 === bead.a0 && before.b1 === bead.b0 ? NO_GAP : -Math.min(NEW_RUN, bead.shared);
  return inner + gap - (isSecondPartner ? SECOND_PARTNER : 0);
}

function worthOfChain(chain: readonly SentenceCandidate[], a: Weighed, b: Weighed): number {
  return chain.reduce((sum, bead, k) => sum + worth(bead, chain[k - 1], a, b), 0);
}

/** The most that any chain is worth, by trying them all. */
function mostOf(beads: readonly SentenceCandidate[], a: Weighed, b: Weighed, last?: SentenceCandidate): number {
  const next = beads.filter(({ a0, b0 }) => last === undefined || (last.a1 <= a0 && last.b1 <= b0));
  return Math.max(0, ...next.map((bead) => worth(bead, last, a, b) + mostOf(next, a, b, bead)));
}

test('no chain is worth more than the one that is found, and each of its beads comes after the one before', () => {
  const quarter = fc.integer({ min: -3, max: 40 }).map((n) => n / 4);
  const rough = fc.record({
    a0: fc.nat(9),
    n: fc.integer({ min: 1, max: 2 }),
    b0: fc.nat(9),
    m: fc.integer({ min: 1, max: 2 }),
    gain: quarter,
  });
  fc.assert(
    fc.property(sizes, sizes, fc.array(rough, { maxLength: 9 }), (sizesA, sizesB, all) => {
      const [a, b] = [side(sizesA), side(sizesB)];
      const beads = all
        .map(({ a0, n, b0, m, gain }) => ({ a0, a1: a0 + n, b0, b1: b0 + m, shared: Math.abs(gain), gain }))
        .filter(({ a1, b1 }) => a1 <= a.paragraphOf.length && b1 <= b.paragraphOf.length);
      const chain = heaviestChain(beads, { a, b });
      for (const [k, { a0, b0 }] of chain.entries()) {
        const before = chain[k - 1];
        expect(before === undefined || (before.a1 <= a0 && before.b1 <= b0)).toBe(true);
      }
      expect(worthOfChain(chain, a, b)).toBeCloseTo(mostOf(beads, a, b), 9);
    }),
    { numRuns: 2000 },
  );
});
