import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/core/parse/blocks.ts';
import { splitFrontMatter } from '../../src/core/parse/front-matter.ts';
import { type WrittenBlock, writeBlocks } from '../../src/core/parse/write-blocks.ts';
import { writeFrontMatter } from '../../src/core/parse/write-front-matter.ts';

const RUNS = { numRuns: 300 };
const SYNTAX = [
  '&amp;',
  '::caption[x]',
  '<b>',
  '<!-- x -->',
  '1. ',
  '- ',
  '+ ',
  '# ',
  '[^1]',
  '[a]: b',
  '“',
  '\u00a0',
  '  ',
  '___',
  '```',
  '---',
  '\n',
  '*',
  '\\',
  ' #',
  '~~~',
  '===',
  'https://a.example',
];

const printed = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }) },
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom(...SYNTAX),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/(?!\n)\p{Cc}/gu, '')
      .trim()
      .replace(/\s*\n\s*/g, '\n'),
  )
  .filter((text) => /[^\s\p{Cc}\p{Cf}]/u.test(text));

const block: fc.Arbitrary<WrittenBlock> = fc
  .tuple(fc.constantFrom('paragraph', 'heading', 'caption', 'quote', 'list-item'), printed, fc.nat(3))
  .map(([kind, text, n]) => {
    const one = kind === 'heading' || kind === 'caption' ? text.replace(/\n/g, ' ') : text;
    const more = kind === 'heading' ? { level: 1 + n } : kind === 'list-item' ? { level: 1, marker: '•' } : {};
    return { kind: kind as WrittenBlock['kind'], text: one, inlines: [], ...more };
  });

describe('written blocks', () => {
  test('are read as they were, to the character', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const read = blocksOf(writeBlocks(blocks), 'x.md', 1);
        expect(read.problems).toEqual([]);
        expect(read.blocks.map(({ kind, text }) => [kind, text])).toEqual(blocks.map(({ kind, text }) => [kind, text]));
      }),
      RUNS,
    );
  });

  test('keep the levels of a list, its numbers, and what belongs to an item', () => {
    const item = (text: string, level: number, marker?: string): WrittenBlock => ({
      kind: 'list-item',
      text,
      inlines: [],
      level,
      ...(marker === undefined ? {} : { marker }),
    });
    const blocks = [
      item('a', 1, '9.'),
      item('b', 1, '10.'),
      item('more', 1),
      item('c', 2, '•'),
      item('d', 3, '•'),
      item('e', 1, '11.'),
    ];
    const read = blocksOf(writeBlocks(blocks), 'x.md', 1).blocks;
    expect(read.map(({ line: _, ...block }) => block)).toEqual(blocks);
  });

  test('are as an editor would write them: no mark is escaped that means nothing', () => {
    const plain = 'At 10:30 he said (he did): “It’s 5% – or $3m!” #1, a_b, 3 < 4 & AT&T; U.S.-led.';
    const block: WrittenBlock = { kind: 'paragraph', text: plain, inlines: [] };
    expect(writeBlocks([block])).toBe(`${plain}\n`);
  });

  test('keep their typography where Markdown can say it, and their text always', () => {
    const styled = fc
      .tuple(printed, fc.nat(30), fc.nat(30), fc.constantFrom('emphasis', 'strong', 'link'))
      .map(([text, p, q, kind]): WrittenBlock => {
        const one = text.replace(/\n/g, ' ');
        const [start = 0, end = 0] = [p % one.length, q % one.length].sort((x, y) => x - y);
        const range = { start, end: Math.max(end, start + 1) };
        const inline =
          kind === 'link'
            ? { kind: 'link' as const, href: 'https://a.example/?q=(x)&y=*_', ...range }
            : { kind: kind as 'strong', ...range };
        return { kind: 'paragraph', text: one, inlines: [inline] };
      });
    fc.assert(
      fc.property(styled, (one) => {
        const read = blocksOf(writeBlocks([one]), 'x.md', 1);
        expect(read.blocks.map(({ text }) => text)).toEqual([one.text]);
      }),
      RUNS,
    );
  });
});

test('a front matter is read as it was written', () => {
  const value = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((text) => text.trim() === text && !/\p{Cc}/u.test(text));
  const field = fc.oneof(
    value,
    fc.constantFrom(
      '2021',
      'true',
      'null',
      '2021-01-08',
      'a: b',
      'a #b',
      '"',
      "'",
      '- x',
      '&a',
      '*a',
      '|',
      '>',
      '%',
      '@x',
      '`x',
      '---',
      '...',
      '{',
      '[a]',
      '0x1f',
      '~',
      'yes',
    ),
  );
  fc.assert(
    fc.property(field, field, (outlet, title) => {
      const { fields, problems } = splitFrontMatter(
        `${writeFrontMatter({ outlet, title })}\nText.\n`,
        'x.md',
        'outlet',
      );
      expect(problems).toEqual([]);
      expect([...fields].map(([key, found]) => [key, found.value])).toEqual([
        ['outlet', outlet],
        ['title', title],
      ]);
    }),
    RUNS,
  );
});
