import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonOrder } from '../../src/core/story/common-order.ts';
import { mattersOf } from '../../src/core/story/matters.ts';
import { storyQuotationsOf } from '../../src/core/story/story-quotations.ts';
import { synopsisOf } from '../../src/core/story/synopsis.ts';
import { collationsOf, storyOf } from '../core/story/story-of.ts';

const SENTENCES = [
  'The river broke its banks at Aldersby on Friday night.',
  'Forty families left their homes, the fire service said.',
  '“We have never seen the water rise so fast,” said Ann Teller.',
  'The road to the bridge is closed until Monday. Engineers will look at the dam.',
  'Blankets are kept at the school by the mill, the council said.',
  'The last great flood in the valley was in the spring of 1953.',
  '“Nobody warned the harbour,” Pelham told reporters on Saturday.',
  'The mayor was away on a holiday in the mountains.',
];
const paragraph = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
  fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...SENTENCES)).map((two) => two.join(' ')),
  fc.constantFrom(...SENTENCES).map((text) => text.replace('The ', 'A ').replace('on', 'late on')),
  fc.constantFrom('', '***', 'Advertisement'),
);
const articles = fc.array(fc.array(paragraph, { maxLength: 6 }), { minLength: 2, maxLength: 5 });

const sequences = fc
  .nat({ max: 12 })
  .chain((size) =>
    fc.tuple(
      fc.constant(size + 1),
      fc.array(fc.shuffledSubarray(Array.from({ length: size + 1 }, (_, k) => k)), { minLength: 1, maxLength: 5 }),
    ),
  );

describe('the common order', () => {
  test('holds everything once, whatever the sequences are', () => {
    fc.assert(
      fc.property(sequences, ([size, all]) => {
        expect(commonOrder(all, size).toSorted((p, q) => p - q)).toEqual(Array.from({ length: size }, (_, k) => k));
      }),
    );
  });

  test('is kept where all sequences have one', () => {
    const agreeing = sequences.map(([size, all]) => {
      // Any numbering of the things will do; the sequences are sorted by it.
      const rank = (k: number): number => (k * 7 + 3) % 31;
      return [size, all.map((sequence) => sequence.toSorted((p, q) => rank(p) - rank(q)))] as const;
    });
    fc.assert(
      fc.property(agreeing, ([size, all]) => {
        const order = commonOrder(all, size);
        for (const sequence of all) expect(order.filter((k) => sequence.includes(k))).toEqual(sequence);
      }),
    );
  });
});

describe('the synopsis', () => {
  test('holds every paragraph of every article once, and for each article a cell in every row', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        const story = storyOf(texts);
        const rows = synopsisOf(story, collationsOf(story));
        const held = rows.flatMap(({ matter }) =>
          matter.printings.flatMap(({ article, paragraphs }) => paragraphs.map((k) => `${article}/${k}`)),
        );
        const all = texts.flatMap((own, article) => own.map((_, k) => `${article}/${k}`));
        expect(held.toSorted()).toEqual(all.toSorted());
        for (const { cells, matter, wordings } of rows) {
          expect(
            cells.flatMap(({ kind }, article) => (kind === 'carried' || kind === 'changed' ? [article] : [])),
          ).toEqual(matter.printings.map(({ article }) => article));
          expect(wordings.flatMap((one) => one.articles).toSorted()).toEqual(
            matter.printings.map(({ article }) => article),
          );
          for (const { place } of cells) {
            expect(place.article).not.toBe(place.beside);
            expect(story.articles[place.article]?.paragraphs.map(({ id }) => id)).toContain(place.paragraph);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of two articles has their passages for rows', () => {
    fc.assert(
      fc.property(articles, ([p = [], q = []]) => {
        const story = storyOf([p, q]);
        const collations = collationsOf(story);
        const cut = (parts: readonly (readonly number[])[]): string => parts.map((part) => part.join('+')).join('=');
        const matters = mattersOf(story, collations).map(({ printings }) =>
          cut([0, 1].map((k) => printings.find(({ article }) => article === k)?.paragraphs ?? [])),
        );
        const passages = (collations[0]?.passages ?? []).map(({ a, b }) => cut([a, b]));
        expect(matters.toSorted()).toEqual(passages.toSorted());
      }),
      { numRuns: 90 },
    );
  });

  test('tells every quotation of every article once', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        const story = storyOf(texts);
        const collations = collationsOf(story);
        const told = storyQuotationsOf(story, synopsisOf(story, collations), collations).flatMap(({ wordings }) =>
          wordings.flatMap(({ printings }) =>
            printings.map(({ article, quotation: { paragraph: k, start } }) => `${article}/${k}/${start}`),
          ),
        );
        const all = new Set(
          collations.flatMap(({ a, b, quotations }) =>
            quotations.flatMap(({ a: inA, b: inB }) => [
              ...(inA ? [`${story.articles.indexOf(a)}/${inA.paragraph}/${inA.start}`] : []),
              ...(inB ? [`${story.articles.indexOf(b)}/${inB.paragraph}/${inB.start}`] : []),
            ]),
          ),
        );
        expect(told.toSorted()).toEqual([...all].toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
