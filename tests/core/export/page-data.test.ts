import { describe, expect, test } from 'vitest';
import { embedCode, oembedJson } from '../../../src/core/export/embed-code.ts';
import { noticeOf } from '../../../src/core/export/rights.ts';
import { comparisonData } from '../../../src/core/export/structured-data.ts';
import { HARBOUR, HOSTILE } from './exported.ts';

describe('what goes with a page', () => {
  test('structured data: what is stated is there, and a label is no publisher', () => {
    const page = {
      description: 'As it is.',
      address: 'https://example.org/s/',
      picture: 'https://example.org/s/p.png',
    };
    const data = comparisonData(HOSTILE, page);
    expect(data['isBasedOn']).toEqual([
      {
        '@type': 'NewsArticle',
        name: 'The Courier',
        headline: 'A “title” & <more>',
        datePublished: '2021-01-08T09:30:00Z',
        isPartOf: { '@type': 'Newspaper', name: 'The Courier' },
        url: 'https://example.com/?a=1&b="2"',
        creditText: 'A. <Writer>',
        inLanguage: 'en',
      },
      {
        '@type': 'NewsArticle',
        name: 'The Post',
        isPartOf: { '@type': 'Newspaper', name: 'The Post' },
        inLanguage: 'en',
      },
    ]);
    expect(data['image']).toBe('https://example.org/s/p.png');
    expect(data['@id']).toBe('https://example.org/s/');
    expect(comparisonData(HARBOUR, { description: 'As it is.' })).not.toHaveProperty('url');
    expect(JSON.stringify(data)).not.toContain('publisher');
  });

  test('structured data has the persons of a byline one by one, and the days of the page', () => {
    const stated = { byline: 'By Ann Marsh and Northern Wire Service', added: '2026-01-05', changed: '2026-02-07' };
    const { story, a, b } = HARBOUR;
    const data = comparisonData(
      { ...HARBOUR, story, a: { ...a, ...stated }, b: { ...b, added: '2026-01-06' } },
      {
        description: '',
      },
    );
    expect(data).toMatchObject({ datePublished: '2026-01-06', dateModified: '2026-02-07' });
    expect((data['isBasedOn'] as { author?: unknown }[]).map(({ author }) => author)).toEqual([
      [{ '@type': 'Person', name: 'Ann Marsh', givenName: 'Ann', familyName: 'Marsh' }],
      undefined,
    ]);
  });

  test('a label that names nobody is no newspaper', () => {
    const data = comparisonData({ ...HARBOUR, a: { ...HARBOUR.a, publisher: 'unknown' } }, { description: '' });
    expect((data['isBasedOn'] as object[])[0]).not.toHaveProperty('isPartOf');
  });

  test('a citation says that a date is not stated', () => {
    expect(noticeOf(HOSTILE, '/s/').cite).toBe(
      '“A story”, as printed by The Courier (“A “title” & <more>”, 8 January 2021, 09:30 UTC) and The Post (date not stated). Wireside, /s/',
    );
  });

  test('the code for embedding escapes what it carries', () => {
    const embedded = { embed: 'https://x/embed/?a&b#"c"', page: 'https://x/s/', title: '"><script>' };
    const code = embedCode(embedded);
    expect(code).toContain('src="https://x/embed/?a&amp;b#&quot;c&quot;" title="&quot;&gt;&lt;script&gt;"');
    expect(code).not.toContain('<script');
    expect(oembedJson(embedded, 'https://x/', 'Figure: 12 / 14.')).toMatchObject({
      version: '1.0',
      type: 'rich',
      description: 'Figure: 12 / 14.',
      html: code,
      width: 720,
    });
  });
});
