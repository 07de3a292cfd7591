import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSentences } from '../../src/core/align/sentence-links.ts';
import type { SentenceLink } from '../../src/core/model.ts';

const WORDS =
  'river bank night fire service mill water road bridge dam school soup mayor holiday claim shop market street said the of and in a it'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 })
  .map((words) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`);
const RUNS = { numRuns: 500 };
const ascending = (p: number, q: number): number => p - q;

describe('the sentences of any two texts', () => {
  const passage = fc
    .tuple(fc.array(sentence, { maxLength: 6 }), fc.constantFrom(' ', '\n\n'))
    .map(([all, gap]) => all.join(gap));
  const either = fc.array(sentence, { minLength: 1, maxLength: 6 }).chain((store) => {
    const some = fc.array(fc.oneof(fc.constantFrom(...store), sentence), { maxLength: 6 }).map((all) => all.join(' '));
    return fc.tuple(some, some);
  });
  const twoTexts = fc.oneof(either, fc.tuple(passage, passage), fc.tuple(fc.string(), fc.string()));
  const ranges = (links: readonly SentenceLink[], side: 'a' | 'b') =>
    links.flatMap((link) => {
      if (side === 'a') return link.kind === 'only-b' ? [] : [link.a];
      return link.kind === 'only-a' ? [] : [link.b];
    });

  test('stand in exactly one link each: the ranges cover both texts', () => {
    fc.assert(
      fc.property(twoTexts, ([a, b]) => {
        const links = alignSentences(a, b);
        for (const [side, text] of [
          ['a', a],
          ['b', b],
        ] as const) {
          const sorted = ranges(links, side).toSorted((x, y) => x.start - y.start);
          expect(sorted.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          expect(sorted.every(({ start, end }) => start < end)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('are mirrored when the sides are exchanged', () => {
    fc.assert(
      fc.property(twoTexts, ([a, b]) => {
        const name = (link: SentenceLink, one: 'a' | 'b', two: 'a' | 'b') =>
          JSON.stringify([ranges([link], one), ranges([link], two), link.kind === 'shared' && link.displaced]);
        const there = alignSentences(a, b).map((link) => name(link, 'a', 'b'));
        const back = alignSentences(b, a).map((link) => name(link, 'b', 'a'));
        expect(back.sort()).toEqual(there.sort());
      }),
      RUNS,
    );
  });

  test('of a text beside itself are all shared in their place', () => {
    fc.assert(
      fc.property(twoTexts, ([a]) => {
        for (const link of alignSentences(a, a))
          expect(link).toEqual({
            kind: 'shared',
            a: ranges([link], 'b')[0],
            b: ranges([link], 'a')[0],
            displaced: false,
          });
      }),
      RUNS,
    );
  });

  test('that have not moved stand in one order', () => {
    fc.assert(
      fc.property(twoTexts, ([a, b]) => {
        const still = alignSentences(a, b).filter((link) => link.kind === 'shared' && !link.displaced);
        const starts = ranges(still, 'b').map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted(ascending));
      }),
      RUNS,
    );
  });
});
