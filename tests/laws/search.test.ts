import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '../../src/core/search/folded-words.ts';
import { openSearch } from '../../src/core/search/open-search.ts';
import type { SearchIndex } from '../../src/core/search/search-index.ts';
import { anyString, text } from './texts.ts';

function indexOf(texts: readonly string[]): SearchIndex {
  return {
    version: 1,
    stories: [{ id: 's', title: 'S', articles: [{ id: 'a', label: 'A', lang: 'en' }] }],
    matters: texts.map((words, k) => ({
      story: 0,
      printings: [{ article: 0, path: `s/#p-${k}`, paragraphs: [{ id: `p-${k}`, kind: 'paragraph', text: words }] }],
    })),
  };
}

const texts = fc.array(text, { minLength: 1, maxLength: 8 });

test('any words that a paragraph prints one after the other are found, as they stand there', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), fc.integer({ min: 3, max: 12 }), (all, which, from, count) => {
      const printed = all[which % all.length] ?? '';
      const words = foldedWords(printed);
      fc.pre(words.length >= 3);
      const chosen = words.slice(from % (words.length - 2)).slice(0, count);
      const query = printed.slice(chosen[0]?.start, chosen.at(-1)?.end);
      // Signs of several scripts in one word may be cut in another way where the text around them is gone.
      fc.pre(String(foldedWords(query).map(({ key }) => key)) === String(chosen.map(({ key }) => key)));
      const [first] = openSearch(indexOf(all)).search(query).results;
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
    }),
    { numRuns: 500 },
  );
});

test('whatever is asked, ranges lie in their text, in order, and scores between 0 and 1', () => {
  fc.assert(
    fc.property(texts, anyString, (all, query) => {
      for (const { text: printed, found, score } of openSearch(indexOf(all)).search(query).results) {
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
    { numRuns: 500 },
  );
});

test('the same question has the same answer, whatever was asked before', () => {
  fc.assert(
    fc.property(texts, anyString, anyString, (all, query, other) => {
      const opened = openSearch(indexOf(all));
      const answer = opened.search(query);
      opened.search(other);
      expect(opened.search(query)).toEqual(answer);
      expect(openSearch(indexOf(all)).search(query)).toEqual(answer);
    }),
    { numRuns: 200 },
  );
});

test('of a very long question the beginning is looked at, and that is said', () => {
  fc.assert(
    fc.property(
      texts,
      anyString.filter((unit) => unit.length > 0),
      (all, unit) => {
        const { tried, cut } = openSearch(indexOf(all)).search(unit.repeat(Math.ceil(10_000 / unit.length)));
        expect(cut).toBe(true);
        // Whatever is done with them, it is with so many letters at most; folding may make several of one.
        expect(tried.split(' ').length).toBeLessThanOrEqual(400);
      },
    ),
    { numRuns: 100 },
  );
});
