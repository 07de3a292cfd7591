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
      const [first] = openSearch(indexOf(all)).search(query).results;
      expect(first?.verdict).toBe('exact');
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
