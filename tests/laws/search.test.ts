import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '../../src/core/search/folded-words.ts';
import { IN_PIECES, indexOf, opened } from '../core/search/opened.ts';
import { anyString, text } from './texts.ts';

const texts = fc.array(text, { minLength: 1, maxLength: 8 });
const cuts = fc.constantFrom(undefined, IN_PIECES);

test('any words that a paragraph prints one after the other are found, as they stand there', async () => {
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 3, max: 12 }),
      cuts,
      async (all, which, from, count, cut) => {
        const printed = all[which % all.length] ?? '';
        const words = foldedWords(printed);
        fc.pre(words.length >= 3);
        const chosen = words.slice(from % (words.length - 2)).slice(0, count);
        const query = printed.slice(chosen[0]?.start, chosen.at(-1)?.end);
        // Signs of several scripts in one word may be cut in another way where the text around them is gone.
        fc.pre(String(foldedWords(query).map(({ key }) => key)) === String(chosen.map(({ key }) => key)));
        const [first] = (await opened(indexOf(all), cut).search(query)).results;
        expect(first?.verdict).toBe('exact');
        // It may be another text that prints the same words, but it must print them.
        const keys = foldedWords(first?.text ?? '').map(({ key }) => key);
        const asked = foldedWords(query).map(({ key }) => key);
        const printsAt = (at: number) =>
          asked.every((key, k) => keys[at + k] === key || (k === asked.length - 1 && keys[at + k]?.startsWith(key)));
        expect(keys.some((_, at) => printsAt(at))).toBe(true);
        // What is marked are those words, and nothing before or after them.
        const [start, end] = [first?.found[0]?.start ?? 0, first?.found.at(-1)?.end ?? 0];
        expect(foldedWords(first?.text.slice(start, end) ?? '').length).toBe(asked.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever is asked, ranges lie in their text, in order, and scores between 0 and 1', async () => {
  await fc.assert(
    fc.asyncProperty(texts, anyString, async (all, query) => {
      for (const { text: printed, found, score } of (await opened(indexOf(all)).search(query)).results) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        let end = 0;
        for (const range of found) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          ({ end } = range);
        }
        expect(end).toBeLessThanOrEqual(printed.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('the same question has the same answer, whatever was asked before', async () => {
  await fc.assert(
    fc.asyncProperty(texts, anyString, anyString, async (all, query, other) => {
      const one = opened(indexOf(all));
      const answer = await one.search(query);
      await one.search(other);
      expect(await one.search(query)).toEqual(answer);
      expect(await opened(indexOf(all)).search(query)).toEqual(answer);
    }),
    { numRuns: 120 },
  );
});

test('an index in pieces gives the answer of one in a single file', async () => {
  await fc.assert(
    fc.asyncProperty(texts, anyString, async (all, query) => {
      const index = indexOf(all);
      expect(await opened(index, IN_PIECES).search(query)).toEqual(await opened(index).search(query));
    }),
    { numRuns: 120 },
  );
});

test('of a very long question the beginning is looked at, and that is said', async () => {
  await fc.assert(
    fc.asyncProperty(
      texts,
      anyString.filter((unit) => unit.length > 0),
      async (all, unit) => {
        const { tried, cut } = await opened(indexOf(all)).search(unit.repeat(Math.ceil(10_000 / unit.length)));
        expect(cut).toBe(true);
        // Whatever is done with them, it is with so many letters at most; folding may make several of one.
        expect(tried.split(' ').length).toBeLessThanOrEqual(400);
      },
    ),
    { numRuns: 100 },
  );
});
