import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/core/align/align.ts';
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

function aligned([a, b]: readonly [readonly Block[], readonly Block[]]): Alignment {
  return align(paragraphs(a, 'a'), paragraphs(b, 'b'));
}

const shared = ({ beads }: Alignment): readonly Bead[] => beads.filter(({ a, b }) => a.length > 0 && b.length > 0);
const shown = (beads: readonly Bead[]): readonly string[] =>
  beads.map(({ a, b, moved }) => `${a}${moved ? '~' : '='}${b}`).sort();

const RUNS = { numRuns: 1500 };

describe('the alignment of any two articles', () => {
  test('holds every paragraph of both in exactly one bead', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { beads } = aligned([a, b]);
        const all = (side: 'a' | 'b') => beads.flatMap((bead) => bead[side]).sort((p, q) => p - q);
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
          expect(a).toEqual(a.toSorted((p, q) => p - q));
          expect(b).toEqual(b.toSorted((p, q) => p - q));
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          const isShared = a.length > 0 && b.length > 0;
          expect([...new Set(links.map(([p]) => p))].sort((p, q) => p - q)).toEqual(isShared ? a : []);
          expect([...new Set(links.map(([, q]) => q))].sort((p, q) => p - q)).toEqual(isShared ? b : []);
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
        const plain = [a, b].map((blocks) => blocks.filter(({ kind }) => kind === 'paragraph')) as [Block[], Block[]];
        const still = shared(aligned(plain)).filter(({ moved }) => !moved);
        const before = (p: readonly number[], q: readonly number[]) => (p.at(-1) ?? 0) < (q[0] ?? 0);
        for (const one of still) {
          for (const two of still) expect(before(one.a, two.a) && before(two.b, one.b)).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

test('an article beside itself is all shared, one to one, and nothing has moved', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const { beads } = aligned([blocks, blocks]);
      expect(beads.map(({ a, b, moved }) => [a, b, moved])).toEqual(blocks.map((_, k) => [[k], [k], false]));
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
