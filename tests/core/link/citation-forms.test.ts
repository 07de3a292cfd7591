import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import { type Citation, type CitedArticle, counterpartOf } from '../../../src/core/link/citation.ts';
import { CITATION_FORMS } from '../../../src/core/link/citation-forms.ts';
import { markdownLink } from '../../../src/core/link/citation-in-words.ts';
import { cslItems } from '../../../src/core/link/citation-items.ts';
import { PARAGRAPH_BREAK } from '../../../src/core/model.ts';
import { parseArticle } from '../../../src/core/parse/parse-article.ts';
import { anyString } from '../../laws/texts.ts';

const ADDRESS = 'https://wires.example/flood/courier-vs-post/#the-river-rose--courier';
const COURIER: CitedArticle = {
  id: 'courier',
  label: 'The Courier',
  title: 'River rises & roads close',
  published: '2024-03-02T06:30:00Z',
  byline: 'By Ann Marsh',
  agency: 'Northern Wire',
  url: 'https://courier.example/river_rises?a=1&b=2',
  lang: 'en-GB',
};
const NAMELESS: CitedArticle = { id: 'saturday', label: '2 March 2024', publisher: 'unknown', lang: 'en' };
const one: Citation = {
  story: 'The flood',
  address: ADDRESS,
  accessed: '2026-11-24',
  printings: [{ article: COURIER, words: 'The river rose.' }],
  differences: [],
};
const both: Citation = {
  ...one,
  printings: [...one.printings, { article: NAMELESS, words: 'The river fell' }],
  differences: [
    { here: 'rose', there: 'fell' },
    { here: '.', there: '' },
  ],
};
const as = (form: string, citation: Citation): string => CITATION_FORMS[form]?.(citation) ?? '';

describe('in words', () => {
  test('one article, with what it states', () => {
    expect(as('Plain text', one)).toBe(
      'Ann Marsh, “River rises & roads close”, The Courier, Northern Wire, 2 March 2024, 06:30 UTC (https://courier.example/river_rises?a=1&b=2): “The river rose.” “The flood”, side by side on Wireside, https://wires.example/flood/courier-vs-post/#the-river-rose--courier, accessed 24 November 2026.',
    );
  });

  test('both with the difference; what is not stated is said to be unknown', () => {
    const words = as('Plain text', both);
    expect(words).toContain(
      'no headline in this copy, publisher not stated (here called 2 March 2024), date not stated',
    );
    expect(words).toContain('Where they differ (The Courier / 2 March 2024): “rose” / “fell”; “.” / nothing.');
  });

  test('where the other prints nothing, that is said, and nothing is cited of it', () => {
    const words = as('Plain text', { ...both, printings: [both.printings[0], { article: NAMELESS, words: '' }] });
    expect(words).toContain('2 March 2024 does not print this.');
    expect(words).not.toContain('publisher not stated');
  });

  test('as HTML and as Markdown nothing in the texts becomes a sign', () => {
    const hostile = {
      ...one,
      printings: [{ article: { ...COURIER, title: '<b>*x* [y](z)' }, words: '"a" <script> & `b`' }],
    } as const;
    expect(as('HTML', hostile)).toContain('&lt;b&gt;*x*');
    expect(as('HTML', hostile)).toContain('<q>&quot;a&quot; &lt;script&gt; &amp; `b`</q>');
    expect(as('Markdown', hostile)).toContain('\\<b\\>\\*x\\* \\[y\\](z)');
    expect(markdownLink('a]b', 'C', 'https://x.example/(y)#z')).toBe('[“a\\]b” (C)](https://x.example/%28y%29#z)');
  });

  test('when it was read is left out where nobody knows', () => {
    const { accessed: _, ...unread } = one;
    expect(as('Plain text', unread)).not.toContain('accessed');
    expect(as('BibTeX', unread)).not.toContain('urldate');
    expect(as('RIS', unread)).not.toContain('Y2');
  });
});

describe('as data, read by another program', () => {
  test('BibTeX', () => {
    const read = new Cite(as('BibTeX', both)).data;
    expect(read).toHaveLength(2);
    expect(read[0]).toMatchObject({
      title: expect.stringContaining('River rises & roads close'),
      URL: ADDRESS,
      issued: { 'date-parts': [[2024, 3, 2]] },
      accessed: { 'date-parts': [[2026, 11, 24]] },
    });
    expect(read[0].author).toEqual([{ given: 'Ann', family: 'Marsh' }]);
    expect(read[1].issued).toBeUndefined();
    expect(read[1].note).toContain('Publisher not stated; here called 2 March 2024');
  });

  test('RIS', () => {
    const read = new Cite(as('RIS', both)).data;
    expect(read).toHaveLength(2);
    expect(read[0]).toMatchObject({
      type: 'article-newspaper',
      title: 'River rises & roads close',
      'container-title': 'The Courier',
      URL: ADDRESS,
      issued: { 'date-parts': [[2024]] },
    });
    expect(as('RIS', both)).toContain('\r\nDA  - 2024/03/02\r\n');
    expect(read[1]['container-title']).toBeUndefined();
  });

  test('CSL-JSON', () => {
    expect(new Cite(as('CSL-JSON', both)).data).toMatchObject(cslItems(both));
  });

  test('BibTeX stays in one piece whatever the texts hold', () => {
    fc.assert(
      fc.property(anyString, anyString, (title, words) => {
        const entry = as('BibTeX', { ...one, printings: [{ article: { ...COURIER, title }, words }] });
        if (words === '') return;
        expect(count(entry, '{')).toBe(count(entry, '}'));
        const read = plugins.input.chain(entry, { generateGraph: false }) as { URL: string }[];
        expect(read.map(({ URL }) => URL)).toEqual([ADDRESS]);
      }),
      { numRuns: 300 },
    );
  });

  test('RIS keeps a line a field whatever the texts hold', () => {
    fc.assert(
      fc.property(anyString, anyString, (title, words) => {
        const record = as('RIS', {
          ...one,
          printings: [{ article: { ...COURIER, title }, words: `${words}\r\nER  - \nx` }],
        });
        const lines = record.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
        expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the counterpart of words', () => {
  const article = (id: string, body: string) =>
    parseArticle({ id, label: id, meta: { outlet: id, lang: 'en' }, file: id, lines: {}, body, bodyLine: 1 }).value;
  const [a, b] = [
    article('a', 'The river rose by two metres on Friday, the mayor said.\n\nSchools stay closed until Monday.'),
    article('b', 'The river rose by three metres Friday, the mayor said.\n\nSchools stay closed until Tuesday.'),
  ];
  const collation = collate({ id: 's', title: 'S', relation: 'outlets', articles: [a, b], note: [] }, a, b);
  const text = a.paragraphs.map((paragraph) => paragraph.text).join(PARAGRAPH_BREAK);
  const beside = (words: string) => {
    const start = text.indexOf(words);
    return counterpartOf(collation, 'a', a.paragraphs[0]!.id, { start, end: start + words.length });
  };

  test.each([
    ['rose by', 'rose by', []],
    ['by two metres', 'by three metres', [['two', 'three']]],
    ['two', 'three', [['two', 'three']]],
    ['tw', 'three', [['two', 'three']]],
    ['The river', 'The river', []],
    [`said.${PARAGRAPH_BREAK}Schools`, `said.${PARAGRAPH_BREAK}Schools`, []],
  ])('of “%s” is “%s”', (words, expected, differences) => {
    const { words: found, differences: told } = beside(words);
    expect(found).toBe(expected);
    expect(told.map(({ here, there }) => [here, there])).toEqual(differences);
  });

  test('of a whole paragraph is the whole of the other, whichever side it is asked of', () => {
    for (const side of ['a', 'b'] as const) {
      const here = collation[side].paragraphs[0]!;
      const there = collation[side === 'a' ? 'b' : 'a'].paragraphs[0]!;
      const range = { start: 0, end: here.text.length };
      expect(counterpartOf(collation, side, here.id, range).words).toBe(there.text);
    }
  });
});

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
