import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../src/core/model.ts';
import { splitFrontMatter } from '../../src/core/parse/front-matter.ts';
import { parseArticle } from '../../src/core/parse/parse-article.ts';
import { anyString } from './texts.ts';

const RUNS = { numRuns: 300 };

function paragraphsOf(body: string, meta: { readonly title?: string } = {}): readonly Paragraph[] {
  return parseArticle({
    id: 'post',
    label: 'Post',
    meta: { outlet: 'Post', lang: 'en', ...meta },
    file: 'post.md',
    lines: {},
    body,
    bodyLine: 1,
  }).value.paragraphs;
}

/** Text as it is printed in one paragraph: anything that is seen, single spaces, no white space at its ends. */
const printedText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }) },
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom(
        '&amp;',
        '::caption[x]',
        '<b>',
        '1. ',
        '- ',
        '# ',
        '[^1]',
        '“',
        '”',
        '\u00a0',
        '  ',
        '___',
        '```',
        '---',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((printed) => printed !== '');

/** Markdown that prints the text: every mark of ASCII with a backslash, as CommonMark has it. */
function escaped(printed: string): string {
  return printed.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Markdown made of words that each stand once and of syntax that holds no words of its own. */
const wordsAmongSyntax = fc
  .array(
    fc.constantFrom(
      ...[
        'w ',
        'w ',
        'w ',
        'w',
        '\n',
        '\n\n',
        ' ',
        '    ',
        '\t',
        '> ',
        '- ',
        '1. ',
        '# ',
        '* ',
        '*',
        '**',
        '_',
        '` ',
        '~ ',
      ],
      ...[
        ':',
        '::',
        ':::',
        ':w',
        '<b>',
        '</b>',
        '<div>',
        '<w',
        '>',
        '|',
        '\\',
        '&',
        '=\n',
        '!',
        '"',
        '  \n',
        '::caption',
      ],
      '\n\n::caption[w w]\n\n',
    ),
    { maxLength: 40 },
  )
  .map((parts) => {
    let count = 0;
    return parts.join('').replaceAll('w', () => {
      count += 1;
      return `w${count}w`;
    });
  });

describe('the text of a paragraph', () => {
  test('is what was printed, to the character', () => {
    fc.assert(
      fc.property(printedText, (printed) => {
        expect(paragraphsOf(escaped(printed)).map(({ kind, text }) => [kind, text])).toEqual([['paragraph', printed]]);
      }),
      RUNS,
    );
  });

  test('is what was printed in headings, captions, quotes and items too', () => {
    fc.assert(
      fc.property(printedText, (printed) => {
        const same = escaped(printed);
        const body = `## ${same}\n\n::caption[${same}]\n\n> ${same}\n\n* ${same}\n\nEnd.[^1]\n\n[^1]: ${same}\n`;
        const found = paragraphsOf(body, { title: printed }).filter(({ text }) => text !== 'End.');
        expect(found.map(({ kind }) => kind)).toEqual(['headline', 'heading', 'caption', 'quote', 'list-item', 'note']);
        expect(new Set(found.map(({ text }) => text))).toEqual(new Set([printed]));
      }),
      RUNS,
    );
  });

  test('loses no word, whatever marks stand around it, and gains none', () => {
    fc.assert(
      fc.property(wordsAmongSyntax, (body) => {
        const words = (text: string): readonly string[] => text.match(/w\d+w/g) ?? [];
        expect(paragraphsOf(body).flatMap(({ text }) => words(text))).toEqual(words(body));
      }),
      RUNS,
    );
  });
});

describe('the records of any body', () => {
  test('have ids that are unique, the same every time, and can stand in an address', () => {
    fc.assert(
      fc.property(fc.oneof(wordsAmongSyntax, anyString), (body) => {
        const ids = paragraphsOf(body).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[\p{L}\p{M}\p{N}-]+--post$/u);
        expect(paragraphsOf(body).map(({ id }) => id)).toEqual(ids);
      }),
      RUNS,
    );
  });

  test('hold something to read, start at a line where they stand, and keep the order of the file', () => {
    fc.assert(
      fc.property(wordsAmongSyntax, (body) => {
        const lines = body.split('\n');
        let line = 1;
        for (const paragraph of paragraphsOf(body)) {
          expect(paragraph.text).toBe(paragraph.text.trim());
          expect(paragraph.text).not.toBe('');
          expect(paragraph.line).toBeGreaterThanOrEqual(line);
          ({ line } = paragraph);
          const [first] = /w\d+w/.exec(paragraph.text) ?? [];
          if (first !== undefined)
            expect(lines.findIndex((one) => one.includes(first)) + 1).toBeGreaterThanOrEqual(line);
        }
      }),
      RUNS,
    );
  });

  test('keep their typography as ranges inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(wordsAmongSyntax, anyString), (body) => {
        for (const { text, inlines } of paragraphsOf(body)) {
          for (const { kind, start, end } of inlines) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(kind === 'note-mark' ? start - 1 : start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      RUNS,
    );
  });

  test('link to the web or to a mailbox, and nowhere else', () => {
    const scheme = fc.constantFrom(
      'http://',
      'HTTPS://',
      'mailto:',
      'javascript:',
      'data:',
      'java\tscript:',
      '//',
      '/',
      '',
      '&#106;avascript:',
    );
    fc.assert(
      fc.property(scheme, fc.string({ unit: 'grapheme-ascii' }), (start, rest) => {
        const links = paragraphsOf(`[here](<${start}${rest.replace(/[<>\\]/g, '')}>)`).flatMap(
          ({ inlines }) => inlines,
        );
        for (const link of links) {
          if (link.kind === 'link') expect(['http:', 'https:', 'mailto:']).toContain(new URL(link.href).protocol);
        }
      }),
      RUNS,
    );
  });
});

describe('front matter', () => {
  const key = fc.oneof(
    fc.constantFrom('outlet', 'title', '__proto__', 'constructor', 'toString'),
    fc.stringMatching(/^[a-z]{1,9}$/),
  );
  const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.array(fc.string()));

  test('gives back every field with its value and line, and the body untouched', () => {
    const fields = fc.uniqueArray(fc.tuple(key, value), { minLength: 1, selector: ([name]) => name });
    fc.assert(
      fc.property(fields, anyString, (stated, body) => {
        const yaml = stated.map(([name, it]) => `"${name}": ${JSON.stringify(it)}\n`).join('');
        const found = splitFrontMatter(`---\n${yaml}---\n${body}`, 'x.md', 'outlet');
        expect(found.problems).toEqual([]);
        expect([...found.fields]).toEqual(stated.map(([name, it], index) => [name, { value: it, line: index + 2 }]));
        expect([found.body, found.bodyLine]).toEqual([body, stated.length + 3]);
      }),
      RUNS,
    );
  });

  test('of any kind is split, or is told within the lines of the file', () => {
    const yamlish = fc
      .array(
        fc.constantFrom(
          '---\n',
          'a: b\n',
          'a',
          ': ',
          '\n',
          '"',
          "'",
          '- ',
          '[',
          ']',
          '{',
          '}',
          '&x ',
          '*x',
          '|',
          '>',
          '#',
          '!!',
          '\t',
          '  ',
          '@',
        ),
      )
      .map((parts) => `---\n${parts.join('')}`);
    fc.assert(
      fc.property(fc.oneof(yamlish, anyString), (source) => {
        const { problems, fields } = splitFrontMatter(source, 'x.md', 'outlet');
        for (const { line } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(source.split('\n').length);
        }
        if (problems.length > 0) expect(fields.size).toBe(0);
      }),
      RUNS,
    );
  });
});
