import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlignOptions, align } from '../../src/core/align/align.ts';
import type { Alignment, Bead, Paragraph, ParagraphKind } from '../../src/core/model.ts';

const WORDS =
  'river bank night fire service mill water road bridge dam school soup mayor holiday claim shop market street said the of and in a it'.split(
    ' ',
  );
const KINDS: readonly ParagraphKind[] = [
  'paragraph',
  'paragraph',
  'paragraph',
  'paragraph',
  'heading',
  'caption',
  'list-item',
  'quote',
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 })
  .map((words) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`);
const block = fc.record({
  kind: fc.constantFrom(...KINDS),
  text: fc.oneof(
    { weight: 8, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')) },
    fc.constantFrom('Advertisement', '', '***', '“Yes.”'),
  ),
});
type Block = { kind: ParagraphKind; text: string };

/** Two articles made from one store of blocks: some shared, some only on one side, some elsewhere. */
const pair = fc
  .array(block, { minLength: 1, maxLength: 9 })
  .chain((store) =>
    fc.tuple(
      fc.array(fc.constantFrom(...store), { maxLength: 10 }),
      fc.oneof(
        fc.array(fc.oneof(fc.constantFrom(...store), block), { maxLength: 10 }),
        fc.subarray(store, { minLength: 0 }),
        fc.constant(store),
      ),
    ),
  );

function paragraphs(blocks: readonly Block[], name: string): readonly Paragraph[] {
  return blocks.map((one, index) => ({ ...one, id: `${name}-${index}`, inlines: [], line: index + 1 }));
}

function aligned([a, b]: readonly [readonly Block[], readonly Block[]], options: AlignOptions = {}): Alignment {
  return align(paragraphs(a, 'a'), paragraphs(b, 'b'), options);
}

/** Whether one bead stands wholly before the other in `a` and wholly after it in `b`. */
function crosses(one: Bead, two: Bead): boolean {
  const before = (p: readonly number[], q: readonly number[]) => (p.at(-1) ?? 0) < (q[0] ?? 0);
  return before(one.a, two.a) && before(two.b, one.b);
}

const ascending = (p: number, q: number): number => p - q;

const shared = ({ beads }: Alignment): readonly Bead[] => beads.filter(({ a, b }) => a.length > 0 && b.length > 0);
const shown = (beads: readonly Bead[]): readonly string[] =>
  beads.map(({ a, b, displaced }) => `${a}${displaced ? '~' : '='}${b}`).sort();

const RUNS = { numRuns: 300 };

describe('the alignment of any two articles', () => {
  test('holds every paragraph of both in exactly one bead', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { beads } = aligned([a, b]);
        const all = (side: 'a' | 'b') => beads.flatMap((bead) => bead[side]).sort(ascending);
        expect(all('a')).toEqual(a.map((_, index) => index));
        expect(all('b')).toEqual(b.map((_, index) => index));
      }),
      RUNS,
    );
  });

  test('has increasing indices, links that fit its beads, and a likeness between 0 and 1', () => {
    fc.assert(
      fc.property(pair, (both) => {
        for (const { a, b, links, score } of aligned(both).beads) {
          expect(a).toEqual(a.toSorted(ascending));
          expect(b).toEqual(b.toSorted(ascending));
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          const isShared = a.length > 0 && b.length > 0;
          expect([...new Set(links.map(([p]) => p))].sort(ascending)).toEqual(isShared ? a : []);
          expect([...new Set(links.map(([, q]) => q))].sort(ascending)).toEqual(isShared ? b : []);
        }
      }),
      RUNS,
    );
  });

  test('is mirrored when the sides are exchanged', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const there = aligned([a, b]).beads;
        const back = aligned([b, a]).beads.map((bead) => ({ ...bead, a: bead.b, b: bead.a }));
        expect(shown(back)).toEqual(shown(there));
      }),
      RUNS,
    );
  });

  test('never has one passage wholly before another in one article and after it in the other, unless it has moved', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const text = [a, b].map((blocks) => blocks.filter(({ kind }) => kind !== 'caption')) as [Block[], Block[]];
        const still = shared(aligned(text)).filter(({ displaced }) => !displaced);
        for (const one of still) for (const two of still) expect(crosses(one, two)).toBe(false);
      }),
      RUNS,
    );
  });

  test('calls nothing moved that crosses nothing', () => {
    fc.assert(
      fc.property(pair, (both) => {
        const all = shared(aligned(both));
        for (const one of all)
          if (one.displaced) expect(all.some((two) => crosses(one, two) || crosses(two, one))).toBe(true);
      }),
      RUNS,
    );
  });

  test('stands in the order of a; what only b prints, in the order of b', () => {
    fc.assert(
      fc.property(pair, (both) => {
        const { beads } = aligned(both);
        const firsts = (side: 'a' | 'b', some: readonly Bead[]) => some.map((bead) => bead[side][0] ?? -1);
        const [ofA, onlyB] = [beads.filter(({ a }) => a.length > 0), beads.filter(({ a }) => a.length === 0)];
        expect(firsts('a', ofA)).toEqual(firsts('a', ofA).toSorted(ascending));
        expect(onlyB.every(({ b }) => b.length === 1)).toBe(true);
        expect(ofA.every(({ a, b }) => b.length > 0 || a.length === 1)).toBe(true);
        // Around passages that moved or were printed interleaved, no order of both articles exists.
        const inTurn = shared({ beads, limited: false }).every(
          ({ a, b, displaced }) => !displaced && a.length + b.length === 2,
        );
        if (inTurn && !both.flat().some(({ kind }) => kind === 'caption')) {
          expect(firsts('b', onlyB)).toEqual(firsts('b', onlyB).toSorted(ascending));
        }
      }),
      RUNS,
    );
  });
});

describe('overrides of any two articles', () => {
  const indices = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 3 });
  const together = ({ beads }: Alignment, p: number, q: number) =>
    beads.some(({ a, b }) => a.includes(p) && b.includes(q));

  test('pinned paragraphs stand in one bead, and every paragraph still in exactly one', () => {
    fc.assert(
      fc.property(pair, indices, indices, ([a, b], pins, forbids) => {
        const result = aligned([a, b], { pins, forbids });
        for (const [p, q] of pins) if (p < a.length && q < b.length) expect(together(result, p, q)).toBe(true);
        expect(result.beads.flatMap((bead) => bead.a).sort(ascending)).toEqual(a.map((_, index) => index));
        expect(result.beads.flatMap((bead) => bead.b).sort(ascending)).toEqual(b.map((_, index) => index));
      }),
      RUNS,
    );
  });

  test('forbidden pairs stand apart, whatever would bring them together', () => {
    fc.assert(
      fc.property(pair, indices, (both, forbids) => {
        const result = aligned(both, { forbids });
        for (const [p, q] of forbids) expect(together(result, p, q)).toBe(false);
      }),
      RUNS,
    );
  });

  test('are mirrored when the sides are exchanged', () => {
    fc.assert(
      fc.property(pair, indices, indices, ([a, b], pins, forbids) => {
        // Of two that read the same, nothing tells which to favour.
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        const turned = (pairs: readonly (readonly [number, number])[]) => pairs.map(([p, q]) => [q, p] as const);
        const there = aligned([a, b], { pins, forbids }).beads;
        const back = aligned([b, a], { pins: turned(pins), forbids: turned(forbids) }).beads;
        expect(shown(back.map((bead) => ({ ...bead, a: bead.b, b: bead.a })))).toEqual(shown(there));
      }),
      RUNS,
    );
  });
});

test('an article beside itself is all shared, one to one, and nothing has moved', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const { beads } = aligned([blocks, blocks]);
      expect(beads.map(({ a, b, displaced }) => [a, b, displaced])).toEqual(blocks.map((_, k) => [[k], [k], false]));
    }),
    RUNS,
  );
});

test('a caption that is added changes nothing else', () => {
  const words = 'Photograph by E. Xu, quay, 2031';
  fc.assert(
    fc.property(pair, fc.nat(), (both, anywhere) => {
      // Among captions that read the same it may well change which of them meet; of the text, nothing.
      const [a, b] = both.map((blocks) => blocks.filter(({ kind }) => kind !== 'caption')) as [Block[], Block[]];
      const place = anywhere % (b.length + 1);
      const captioned: Block[] = [...b.slice(0, place), { kind: 'caption', text: words }, ...b.slice(place)];
      const added = aligned([a, captioned]).beads.flatMap((bead) => {
        const without = bead.b.filter((q) => q !== place).map((q) => (q > place ? q - 1 : q));
        return bead.a.length + without.length === 0 ? [] : [{ ...bead, b: without }];
      });
      expect(shown(added)).toEqual(shown(aligned([a, b]).beads));
    }),
    RUNS,
  );
});
