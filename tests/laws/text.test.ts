import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonKey, searchKey } from '../../src/core/text/fold.ts';
import { quotedSpans } from '../../src/core/text/quoted-spans.ts';
import { sentences } from '../../src/core/text/sentences.ts';
import { slugOf } from '../../src/core/text/slug.ts';
import { tokenise } from '../../src/core/text/tokenise.ts';
import { wordCount } from '../../src/core/text/words.ts';
import { anyString, text } from './texts.ts';

const RUNS = { numRuns: 600 };
const MARKS = [...'.,:;!?…"“”„«»\'‘’‚-–—()'];
/** Text that is dense in what ends sentences and opens quotations. */
const punctuated = fc
  .array(fc.oneof(fc.constantFrom(...MARKS, ' ', ' ', '\n', '\n\n', 'Mr', 'U.S.', '’90s', '。'), text), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(text, punctuated, anyString);
const EMOJI = ['👍🏽', '👨‍👩‍👧', '🇫🇷', '1️⃣', '#️⃣', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'e\u0301', '5\u0301', 'के'];

/** The text as another newsroom's machine would set it: other quotation marks, dashes and invisible characters. */
function reset(printed: string): string {
  return printed.replaceAll("'", '’').replaceAll('"', '”').replaceAll('-', '‑').normalize('NFD');
}

describe('tokens', () => {
  test('lie in order, and nothing but white space lies between them', () => {
    fc.assert(
      fc.property(anyText, (printed) => {
        let place = 0;
        for (const { start, end, key } of tokenise(printed)) {
          expect(printed.slice(place, start)).toMatch(/^\s*$/);
          expect(end).toBeGreaterThan(start);
          expect(printed.slice(start, end)).not.toMatch(/\s/);
          expect(key).toBe(comparisonKey(printed.slice(start, end)));
          place = end;
        }
        expect(printed.slice(place)).toMatch(/^\s*$/);
      }),
      RUNS,
    );
  });

  test('cut no character that a reader sees as one', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const seen = fc
      .array(fc.oneof(fc.constantFrom(...EMOJI), fc.string({ unit: 'grapheme', maxLength: 3 }), text), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(seen, (printed) => {
        const borders = new Set([...graphemes.segment(printed)].map(({ index }) => index)).add(printed.length);
        for (const { start, end } of tokenise(printed))
          expect([borders.has(start), borders.has(end)]).toEqual([true, true]);
      }),
      RUNS,
    );
  });

  test('are the same in whatever type the text was set', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const keys = (some: string): readonly string[] => tokenise(some).map(({ key }) => key);
        expect(keys(reset(printed))).toEqual(keys(printed));
        expect(wordCount(reset(printed))).toBe(wordCount(printed));
      }),
      RUNS,
    );
  });
});

test('keys do not depend on the type that the text was set in, and a search key not on its accents', () => {
  fc.assert(
    fc.property(text, (printed) => {
      expect(comparisonKey(reset(printed))).toBe(comparisonKey(printed));
      expect(searchKey(reset(printed))).toBe(searchKey(printed));
      expect(searchKey(searchKey(printed))).toBe(searchKey(printed));
      const accented = printed.replace(/[a-z]/gi, (letter) => `${letter}\u0301`);
      expect(searchKey(accented)).toBe(searchKey(printed));
    }),
    RUNS,
  );
});

test('sentences cover their text without gap or overlap, and none begins or ends within a word', () => {
  fc.assert(
    fc.property(anyText, (printed) => {
      const found = sentences(printed);
      expect(found.map(({ start, end }) => printed.slice(start, end)).join('')).toBe(printed);
      for (const { start, end } of found) {
        expect(end).toBeGreaterThan(start);
        if (start > 0) expect(printed.slice(start - 1, start + 1)).not.toMatch(/^[\p{Ll}\p{Nd}]{2}$/u);
      }
    }),
    RUNS,
  );
});

test('quoted spans lie apart and in order, each after a mark, and a closed one before a mark', () => {
  fc.assert(
    fc.property(anyText, (printed) => {
      let place = 0;
      for (const { start, end, closed } of quotedSpans(printed)) {
        expect(start).toBeGreaterThan(place - 1);
        expect(end).toBeGreaterThan(start);
        expect(printed[start - 1]).toMatch(/["'“”„‟«»‘‚‛「『\u05F4]/);
        if (closed) expect(printed[end]).toMatch(/["'“”«»‘’‛」』\u05F4]/);
        else expect(printed[end] ?? '\n').toBe('\n');
        place = end;
      }
    }),
    RUNS,
  );
});

test('a slug can stand in an address, is short, and is the same in whatever type the text was set', () => {
  fc.assert(
    fc.property(anyText, (printed) => {
      const slug = slugOf(printed);
      expect(slug).toMatch(/^$|^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
      expect(slug).toBe(slug.toLowerCase());
      expect([...slug].length).toBeLessThanOrEqual(56);
      expect(slugOf(slug)).toBe(slug);
    }),
    RUNS,
  );
  fc.assert(
    fc.property(text, (printed) => {
      expect(slugOf(reset(printed))).toBe(slugOf(printed));
    }),
    RUNS,
  );
});
