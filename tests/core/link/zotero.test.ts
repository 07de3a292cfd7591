import { describe, expect, test } from 'vitest';
import { bibtexCitation } from '../../../src/core/link/bibtex.ts';
import type { Citation, CitedArticle } from '../../../src/core/link/citation.ts';
import { cslItems } from '../../../src/core/link/citation-items.ts';
import { risCitation, risOf } from '../../../src/core/link/ris.ts';
import { readBibtex, readRis } from './as-zotero-reads.ts';

const ADDRESS = 'https://wires.example/flood/courier-vs-post/#the-river-rose--courier';
const COURIER: CitedArticle = {
  id: 'courier',
  label: 'The Courier',
  title: 'River {rises} & roads "close" 5% <soon>',
  published: '2024-03-02T06:30Z',
  lang: 'en-GB',
};
const citation = (article: Partial<CitedArticle>): Citation => ({
  story: 'The flood',
  address: ADDRESS,
  accessed: '2026-11-24',
  printings: [{ article: { ...COURIER, ...article }, words: 'The river rose.' }],
  differences: [],
});

describe('creators, as Zotero reads them', () => {
  test.each([
    ['By Ann Marsh', [{ lastName: 'Marsh', firstName: 'Ann' }]],
    [
      'By Ann Marsh, Tom Hale and Eva van der Berg',
      [
        { lastName: 'Marsh', firstName: 'Ann' },
        { lastName: 'Hale', firstName: 'Tom' },
        { lastName: 'van der Berg', firstName: 'Eva' },
      ],
    ],
    [
      'Ann Marsh and Northern Wire Service',
      [{ lastName: 'Marsh', firstName: 'Ann' }, { lastName: 'Northern Wire Service' }],
    ],
    ['Ministry of Health and Welfare', [{ lastName: 'Ministry of Health and Welfare' }]],
    ['Xi Jinping', [{ lastName: 'Xi Jinping' }]],
    ['The Courier', [{ lastName: 'The Courier' }]],
  ])('%s', (byline, expected) => {
    expect(readRis(risCitation(citation({ byline }))).creators).toEqual(expected);
    expect(readBibtex(bibtexCitation(citation({ byline }))).creators).toEqual(expected);
  });

  test('a suffix stays apart from the given name', () => {
    expect(cslItems(citation({ byline: 'Tom Hale, Jr.' }))[0]?.author).toEqual([
      { family: 'Hale', given: 'Tom', suffix: 'Jr.' },
    ]);
    expect(bibtexCitation(citation({ byline: 'Tom Hale, Jr.' }))).toContain('author = {Hale, Jr., Tom},');
    expect(risCitation(citation({ byline: 'Tom Hale, Jr.' }))).toContain('AU  - Hale, Tom, Jr.\r\n');
  });

  test('what is not divided has no comma that would divide it', () => {
    const byline = 'Marsh, Hale';
    expect(readRis(risCitation(citation({ byline }))).creators).toEqual([{ lastName: 'Marsh Hale' }]);
    expect(readBibtex(bibtexCitation(citation({ byline }))).creators).toEqual([{ lastName: 'Marsh, Hale' }]);
  });

  test('no byline is no creator', () => {
    expect(readRis(risCitation(citation({}))).creators).toEqual([]);
    expect(bibtexCitation(citation({}))).not.toContain('author');
  });
});

describe('fields, as Zotero and BibLaTeX read them', () => {
  test('an entry is an online one, with dates as BibLaTeX has them', () => {
    const { type, fields } = readBibtex(bibtexCitation(citation({})));
    expect(type).toBe('online');
    expect(Object.fromEntries(fields)).toMatchObject({
      title: 'River {rises} & roads "close" 5% <soon>',
      organization: 'The Courier',
      journaltitle: 'The Courier',
      date: '2024-03-02',
      urldate: '2026-11-24',
      url: ADDRESS,
      langid: 'british',
    });
  });

  test('no sign needs a package of TeX, and no language is one that babel does not know', () => {
    expect(bibtexCitation(citation({}))).not.toContain('textquotedbl');
    expect(bibtexCitation(citation({ lang: 'mi' }))).not.toContain('langid');
    expect(bibtexCitation(citation({ lang: 'de-CH' }))).toContain('langid = {ngerman}');
  });

  test('a record is a newspaper article with whole dates', () => {
    const { fields } = readRis(risCitation(citation({})));
    expect(Object.fromEntries(fields)).toMatchObject({
      TY: 'NEWS',
      T2: 'The Courier',
      DA: '2024/03/02',
      Y2: '2026/11/24',
      UR: ADDRESS,
      LA: 'en-GB',
    });
  });

  test('a comparison is a page, and each of its articles is where it was published', () => {
    const post: CitedArticle = { id: 'post', label: 'The Post', lang: 'de', url: 'https://post.example/fluss' };
    const address = 'https://wires.example/flood/courier-vs-post/';
    const file = risOf({ title: 'The flood: both', address, published: '2026-01-05', articles: [COURIER, post] });
    const records = file.split(/(?<=ER {2}- \r\n)/).map((record) => Object.fromEntries(readRis(record).fields));
    expect(records).toMatchObject([
      { TY: 'ELEC', TI: 'The flood: both', T2: 'Wireside', DA: '2026/01/05', UR: address },
      { TY: 'NEWS', T2: 'The Courier', UR: address, DA: '2024/03/02', LA: 'en-GB' },
      { TY: 'NEWS', T2: 'The Post', UR: 'https://post.example/fluss', N1: expect.stringContaining(address), LA: 'de' },
    ]);
    expect(records[0]).not.toHaveProperty('N1');
  });

  test('of two cited articles each has its own address', () => {
    const own = ADDRESS.replace('the-river-rose--courier', 'river-falls--post');
    const post = { article: { ...COURIER, id: 'post', label: 'The Post' }, words: 'The river fell.', address: own };
    const both: Citation = { ...citation({}), printings: [citation({}).printings[0], post] };
    expect(cslItems(both).map(({ id, URL }) => [id, URL])).toEqual([
      ['courier:the-river-rose', ADDRESS],
      ['post:river-falls', own],
    ]);
  });
});
