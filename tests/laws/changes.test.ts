import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { classify } from '../../src/core/classify/classify.ts';
import { compare, trueDiff } from '../../src/core/compare/compare.ts';
import { rebuildA, rebuildB } from '../../src/core/compare/rebuild.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, type Edit } from '../../src/core/model.ts';
import { twoPrintings, twoTexts } from './texts.ts';

// Thousands of cases take their time on a busy machine, and that says nothing about the laws.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 350 };

describe.each([
  ['the true diff', trueDiff],
  ['the presentable diff', compare],
  ['the classified changes', (a: string, b: string) => classify(compare(a, b), { a, b, lang: 'en' })],
] as [string, (a: string, b: string) => readonly Edit[]][])('%s', (_name, diff) => {
  test('rebuilds both texts', () => {
    fc.assert(
      fc.property(twoTexts, ([a, b]) => {
        const edits = diff(a, b);
        expect(rebuildA(b, edits)).toBe(a);
        expect(rebuildB(a, edits)).toBe(b);
      }),
      RUNS,
    );
  });

  test('holds edits in order, each with the words at its place, none without a difference', () => {
    fc.assert(
      fc.property(twoTexts, ([a, b]) => {
        let [placeA, placeB] = [0, 0];
        for (const edit of diff(a, b)) {
          expect(edit.a.start).toBeGreaterThanOrEqual(placeA);
          expect(edit.b.start).toBeGreaterThanOrEqual(placeB);
          expect(edit.a.text).toBe(a.slice(edit.a.start, edit.a.end));
          expect(edit.b.text).toBe(b.slice(edit.b.start, edit.b.end));
          expect(edit.a.text).not.toBe(edit.b.text);
          expect(a.slice(placeA, edit.a.start)).toBe(b.slice(placeB, edit.b.start));
          [placeA, placeB] = [edit.a.end, edit.b.end];
        }
      }),
      RUNS,
    );
  });

  test('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(twoTexts, ([a]) => {
        expect(diff(a, a)).toEqual([]);
      }),
    );
  });

  test('cuts no character in two', () => {
    fc.assert(
      fc.property(
        twoTexts.filter(([a, b]) => a.isWellFormed() && b.isWellFormed()),
        ([a, b]) => {
          for (const edit of diff(a, b)) {
            expect(edit.a.text.isWellFormed()).toBe(true);
            expect(edit.b.text.isWellFormed()).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });
});

test('the group of a change is the group of its kind', () => {
  fc.assert(
    fc.property(twoTexts, ([a, b]) => {
      for (const { kind, group } of classify(compare(a, b), { a, b, lang: 'en' }))
        expect(group).toBe(CHANGE_KINDS[kind]);
    }),
  );
});

describe('no article came first', () => {
  const mirrored = ({ a, b }: Edit): Edit => ({ a: b, b: a });
  const exchanged: Partial<Record<ChangeKind, ChangeKind>> = { addition: 'omission', omission: 'addition' };
  const places = (edits: readonly Edit[]) => edits.map(({ a, b }) => ({ a, b }));

  test.each([
    ['the true diff', trueDiff],
    ['the presentable diff', compare],
  ])('%s is mirrored when the sides are exchanged', (_name, diff) => {
    fc.assert(
      fc.property(twoTexts, ([a, b]) => {
        expect(diff(b, a)).toEqual(diff(a, b).map(mirrored));
      }),
      RUNS,
    );
  });

  test('the kinds are the same when the sides are exchanged, but an addition is an omission', () => {
    fc.assert(
      fc.property(fc.oneof(twoTexts, twoPrintings), ([a, b]) => {
        const changes = classify(compare(a, b), { a, b, lang: 'en' });
        const exchange = (change: Change) => exchanged[change.kind] ?? change.kind;
        const other = classify(compare(b, a), { a: b, b: a, lang: 'en' });
        expect(places(other)).toEqual(changes.map(mirrored));
        expect(other.map(({ kind }) => kind)).toEqual(changes.map(exchange));
      }),
      RUNS,
    );
  });
});

test('what a reader sees as one character is never cut in two', () => {
  const graphemes = fc.constantFrom(
    'é',
    'e\u0301',
    'n\u0303',
    '👩‍🚒',
    '👍🏽',
    '🇳🇴',
    '❤️',
    '東',
    'ก',
    'ש',
    'a',
    ' ',
    ', ',
    '5',
  );
  const text = fc.array(graphemes, { maxLength: 12 }).map((parts) => parts.join(''));
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const borders = (whole: string) =>
        new Set([...segmenter.segment(whole)].map(({ index }) => index)).add(whole.length);
      const [inA, inB] = [borders(a), borders(b)];
      for (const edit of compare(a, b)) {
        expect([edit.a.start, edit.a.end].every((place) => inA.has(place))).toBe(true);
        expect([edit.b.start, edit.b.end].every((place) => inB.has(place))).toBe(true);
      }
    }),
    RUNS,
  );
});
