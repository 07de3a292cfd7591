import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/import/read-page.ts';

const TEXT = [
  'The harbour office had counted eleven boats by noon, and none of them was insured for the winter.',
  'The county set aside 40,000 crowns for pumps, of which six arrived on Tuesday in the wrong voltage.',
  'By evening the road to Sker was open again, and the ferry left with two lorries and a horse.',
];
const CANONICAL = '<link rel="canonical" href="https://www.bell.example/news/wall">';

function facts(parts: {
  readonly head?: string;
  readonly below?: string;
  readonly after?: string;
  readonly text?: string;
}) {
  const { head = '', below = '', after = '', text = TEXT.map((line) => `<p>${line}</p>`).join('') } = parts;
  const body = `<main><article><h1>The wall at Sker</h1>${below}${text}</article>${after}</main>`;
  return readPage(`<!doctype html><html><head><title>The wall</title>${head}</head><body>${body}</body></html>`).facts;
}
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const OTHER = {
  '@type': 'NewsArticle',
  headline: 'A horse in Sker',
  url: 'https://bell.example/news/horse',
  datePublished: '2019-03-05',
  author: { name: 'Ivo Strand' },
};
const OWN = { ...OTHER, headline: 'The wall at Sker', datePublished: '2018-05-22', author: { name: 'Wenna Task' } };

describe('date and author are this article’s', () => {
  test.each([
    ['by its address', [OTHER, { ...OWN, headline: 'Sker: the wall', url: 'https://bell.example/news/wall/?a=1' }]],
    [
      'by its headline',
      {
        '@graph': [
          { '@type': 'ItemList', itemListElement: [OTHER] },
          { ...OWN, url: undefined },
        ],
      },
    ],
  ])('known %s among others', (_, value) => {
    expect(facts({ head: CANONICAL + ld(value) })).toMatchObject({ published: '2018-05-22', byline: 'Wenna Task' });
  });

  test('and not those of a teaser, a comment or a suggested article', () => {
    const after =
      '<section class="suggested"><h3>A horse</h3><time datetime="2019-03-05">5 March 2019</time></section>';
    const stated = facts({ head: CANONICAL + ld(OTHER), after });
    expect(stated).not.toHaveProperty('published');
    expect(stated).not.toHaveProperty('byline');
    expect(facts({ head: ld({ '@type': 'ItemList', itemListElement: [OTHER] }) })).not.toHaveProperty('published');
  });

  test.each([
    '<p class="x">22 May 2018</p>',
    '<div><time datetime="2018-05-22">yesterday</time></div>',
    '<p>Published: May 22, 2018</p>',
  ])('a date is read below the headline: %s', (below) => {
    expect(facts({ below })).toMatchObject({ published: '2018-05-22' });
  });
});

describe('authors', () => {
  test('are all that the metadata names, printed as the page prints them where it names them all', () => {
    const author = [{ name: 'Wenna Task' }, { '@type': 'Person', givenName: 'Ivo', familyName: 'Strand' }];
    const head = ld({ ...OWN, url: undefined, author });
    expect(facts({ head }).byline).toBe('Wenna Task, Ivo Strand');
    expect(facts({ head, below: '<p class="byline">By Wenna Task</p>' }).byline).toBe('Wenna Task, Ivo Strand');
    expect(facts({ head, below: '<p class="c-byline__x">By Wenna Task and Ivo Strand in Sker</p>' }).byline).toBe(
      'By Wenna Task and Ivo Strand in Sker',
    );
  });

  test('are no photographers, hosts or numbers', () => {
    expect(facts({ below: '<p class="author">Foto: Ivo Strand</p>' })).not.toHaveProperty('byline');
    expect(facts({ head: ld({ ...OWN, url: undefined, author: { name: 'bell.example' } }) })).not.toHaveProperty(
      'byline',
    );
    expect(facts({ below: '<figure><span itemprop="author">Ivo Strand</span></figure>' })).not.toHaveProperty('byline');
  });

  test('may be named in bold above or below the text, or in a line that begins with “By”', () => {
    const lines = TEXT.map((line) => `<p>${line}</p>`).join('');
    expect(facts({ text: `${lines}<p><strong>Wenna Task</strong></p>` }).byline).toBe('Wenna Task');
    expect(facts({ text: `<p><b>Wenna Task</b></p>${lines}` }).byline).toBe('Wenna Task');
    expect(facts({ text: `<p>By Wenna Task</p>${lines}` }).byline).toBe('By Wenna Task');
    expect(facts({ text: `${lines}<p><strong>Not Yet</strong> there.</p>` })).not.toHaveProperty('byline');
  });
});

test.each([
  ['SKER, May 22 (Reuters) - ', 'Reuters'],
  ['SKER (AP) — ', 'Associated Press'],
  ['', undefined],
  ['The office (AP) had a sign. ', undefined],
])('the agency is named by a dateline: "%s"', (dateline, agency) => {
  expect(
    facts({ text: TEXT.map((line, index) => `<p>${index === 0 ? dateline : ''}${line}</p>`).join('') }).agency,
  ).toBe(agency);
});

test('the agency may be named by a credit below the text', () => {
  expect(
    facts({ text: TEXT.map((line, index) => `<p>${line}${index === 2 ? ' (dpa)' : ''}</p>`).join('') }).agency,
  ).toBe('dpa');
});
