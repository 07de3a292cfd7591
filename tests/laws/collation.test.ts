import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../src/core/collate/collate.ts';
import type { Article, Collation, Story } from '../../src/core/model.ts';
import { LEXICON } from '../../src/corpus/lexicon.ts';
import { text } from './texts.ts';

const STORY: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
const speech = fc.constantFrom('“We saw it rise,” he said.', '"We saw it rise", she said.', 'He said “we saw” it.', '');
const article = fc.array(
  fc.tuple(text, speech).map((parts) => parts.join(' ')),
  { minLength: 1, maxLength: 4 },
);
/** In milliseconds: a thousand pairs are read for their speakers, too. */
const TIME = 60_000;
const lang = fc.constantFrom('en', 'en-GB', 'de');

function made(id: string, texts: readonly string[], language: string): Article {
  const paragraphs = texts.map((words, k) => ({
    id: `${k}--${id}`,
    kind: 'paragraph' as const,
    text: words,
    inlines: [],
    line: k,
  }));
  return { id, label: id, outlet: id, lang: language, paragraphs };
}

function both(
  a: readonly string[],
  b: readonly string[],
  langA: string,
  langB: string,
): readonly [Collation, Collation] {
  const [one, two] = [made('a', a, langA), made('b', b, langB)];
  return [collate(STORY, one, two), collate(STORY, two, one)];
}

test(
  'exchanging the sides exchanges the tally, and changes nothing in it',
  () => {
    fc.assert(
      fc.property(article, article, lang, lang, (a, b, langA, langB) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        const [{ tally: there }, { tally: back }] = both(a, b, langA, langB);
        const turned = <T>({ a: inA, b: inB }: { readonly a: T; readonly b: T }) => ({ a: inB, b: inA });
        expect(turned(back.words)).toEqual(there.words);
        expect(turned(back.wordsOnly)).toEqual(there.wordsOnly);
        expect(turned(back.wordsCarried)).toEqual(there.wordsCarried);
        expect(back.longestVerbatim?.words).toBe(there.longestVerbatim?.words);
        expect([back.changes.style, back.changes.substance]).toEqual([there.changes.style, there.changes.substance]);
      }),
      { numRuns: 120 },
    );
  },
  TIME,
);

test(
  'every quotation of both articles is told once',
  () => {
    fc.assert(
      fc.property(article, article, (a, b) => {
        const [{ quotations }] = both(a, b, 'en', 'en');
        for (const side of ['a', 'b'] as const) {
          const told = quotations
            .flatMap((one) => one[side] ?? [])
            .map(({ paragraph, start }) => `${paragraph}/${start}`);
          expect(new Set(told).size).toBe(told.length);
        }
        for (const { kind, a: inA, b: inB, changes } of quotations) {
          expect(inA !== undefined || inB !== undefined).toBe(true);
          if (kind === 'verbatim') expect([inA === undefined, inB === undefined, changes]).toEqual([false, false, []]);
          if (kind === 'only-a') expect(inB).toBeUndefined();
          if (kind === 'only-b') expect(inA).toBeUndefined();
        }
      }),
      { numRuns: 120 },
    );
  },
  TIME,
);

test(
  'a pair that is collated a second time comes out as it did',
  () => {
    fc.assert(
      fc.property(article, article, lang, (a, b, language) => {
        const [one, two] = [made('a', a, language), made('b', b, language)];
        const first = JSON.stringify(collate(STORY, one, two, LEXICON));
        collate(STORY, two, one, LEXICON);
        expect(JSON.stringify(collate(STORY, one, two, LEXICON))).toBe(first);
      }),
      { numRuns: 60 },
    );
  },
  TIME,
);
