import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/parse/parse-article.ts';

function parsed(body: string, meta: { title?: string; standfirst?: string } = {}) {
  return parseArticle({
    id: 'post',
    label: 'Post',
    meta: { outlet: 'Post', lang: 'en', ...meta },
    file: 'post.md',
    lines: {},
    body,
    bodyLine: 5,
  });
}

/** "kind text" of every paragraph record. */
function records(body: string, meta = {}): readonly string[] {
  return parsed(body, meta).value.paragraphs.map(
    ({ kind, marker, text }) => `${kind} ${marker ? `${marker} ` : ''}${text}`,
  );
}

describe('kinds', () => {
  test('headline and standfirst are records too', () =>
    expect(records('It rained.', { title: 'Rain', standfirst: 'A lot' })).toEqual([
      'headline Rain',
      'standfirst A lot',
      'paragraph It rained.',
    ]));
  test('headings, quotes, lists, notes', () =>
    expect(records('## Then\n\n> We saw\n\n1. One\n2. Two\n   - Inner\n\nEnd.[^1]\n\n[^1]: A note.')).toEqual([
      'heading Then',
      'quote We saw',
      'list-item 1. One',
      'list-item 2. Two',
      'list-item • Inner',
      'paragraph End.',
      'note 1 A note.',
    ]));
  test('lists and quotes inside one another', () =>
    expect(
      records('> One\n>\n> - Two\n>\n> > Three\n\n3) Four\n\n   Five\n\n   > Six\n\n   - Seven\n     - Eight'),
    ).toEqual([
      'quote One',
      'list-item • Two',
      'quote Three',
      'list-item 3) Four',
      'list-item Five',
      'quote Six',
      'list-item • Seven',
      'list-item • Eight',
    ]));
  test('list items know how deep they lie, headings their rank', () =>
    expect(parsed('## A\n\n- b\n  - c\n    - d\n').value.paragraphs.map(({ text, level }) => [text, level])).toEqual([
      ['A', 2],
      ['b', 1],
      ['c', 2],
      ['d', 3],
    ]));
  test('a note of several paragraphs is marked once; one that nothing refers to is kept', () =>
    expect(records('x[^a]\n\n[^a]: One\n\n    Two\n\n[^b]: Three')).toEqual([
      'paragraph x',
      'note a One',
      'note Two',
      'note b Three',
    ]));
  test('a caption does not break the text', () =>
    expect(records('One.\n\n::caption[The *mill* (E. Xu)]\n\nTwo.')).toEqual([
      'paragraph One.',
      'caption The mill (E. Xu)',
      'paragraph Two.',
    ]));
});

describe('what is no directive stays as it was printed', () => {
  test.each([
    'at 9:30 and :30',
    'he :said it',
    'a ::note[x] there',
    ':::box',
    '::video[x]',
    'a :b[c]{d=e} f',
    '::captions',
  ])('%s', (text) => expect(records(text)).toEqual([`paragraph ${text}`]));
  test.each([
    ['::caption[Not closed', 'there is no closing "]"'],
    ['::caption[]', 'it is empty'],
    ['::caption[x]{y=z}', 'attributes in braces are not allowed'],
    ['::caption[x] y', 'there is other text on its line'],
    ['::caption', 'it must start with'],
    ['> ::Caption (x)', 'it must start with'],
  ])('%s is told', (body, why) => {
    const { problems } = parsed(`One.\n\n${body}\n`);
    expect(problems).toMatchObject([{ code: 'bad-caption', file: 'post.md', line: 7 }]);
    expect(problems[0]?.message).toContain(why);
  });
});

test('a caption that fails within a paragraph is told at its own line', () =>
  expect(parsed('One\ngoes on\n::caption[x] y\nand on').problems).toMatchObject([{ code: 'bad-caption', line: 7 }]));

test.each(['\\::caption[x', 'One ::caption[x', '::captions'])('%s was not meant as a caption', (body) =>
  expect(parsed(body).problems).toEqual([]),
);

describe('text is sacred', () => {
  test.each([
    ['<script>alert(1)</script> stays text', '<script>alert(1)</script> stays text'],
    ['two  spaces and a\ttab', 'two  spaces and a\ttab'],
    ['a line that\ngoes on', 'a line that goes on'],
    ['a forced  \nbreak', 'a forced\nbreak'],
    ['a forced\\\nbreak', 'a forced\nbreak'],
    ['no\u00a0break,\u2009thin, ze\u200bro', 'no\u00a0break,\u2009thin, ze\u200bro'],
    ['a <!-- b\nc --> d', 'a d'],
    ['<!-- kept: it is not closed', '<!-- kept: it is not closed'],
    ['<?php x ?> <![CDATA[y]]> <br/>', '<?php x ?> <![CDATA[y]]> <br/>'],
    ['&#8220;a&#x201D;&nbsp;&bogus; &copy', '“a”\u00a0&bogus; &copy'],
    ['see [1], [^2] and [x](', 'see [1], [^2] and [x]('],
    ['a \\*b\\* \\[c\\] \\\\ d', 'a *b* [c] \\ d'],
    ['- [ ] no task', '[ ] no task', 'list-item •'],
    ['straight \' and " quotes -- dashes...', 'straight \' and " quotes -- dashes...'],
    ['&amp; &lt;b&gt; &eacute;', '& <b> é'],
    ['~~not struck~~ | no | table |', '~~not struck~~ | no | table |'],
    ['www.example.com and a_b_c and $5*3$', 'www.example.com and a_b_c and $5*3$'],
    ['an <!-- editor’s --> aside', 'an aside'],
    ['an <!-- editor’s -->aside', 'an aside'],
    ['* * *', '* * *'],
    ['***', '***'],
    ['a ![picture](x.png) of it', 'a picture of it'],
    ['[1]: not a link', '[1]: not a link'],
    ['[1]: https://x.example/ "Nothing refers to it"', '[1]: https://x.example/ "Nothing refers to it"'],
  ])('%s', (body, text, kind = 'paragraph') => expect(records(body)).toEqual([`${kind} ${text}`]));

  test('block HTML and code are text too', () =>
    expect(records('<div onclick="x()">\nHello\n</div>\n\n    code <b>')).toEqual([
      'paragraph <div onclick="x()">\nHello\n</div>',
      'paragraph code <b>',
    ]));
});

describe('typography is kept beside the text', () => {
  test('emphasis, strong, code and good links, as ranges', () =>
    expect(parsed('A *b* **c** `d` [e](https://x.example/)').value.paragraphs[0]?.inlines).toEqual([
      { kind: 'emphasis', start: 2, end: 3 },
      { kind: 'strong', start: 4, end: 5 },
      { kind: 'code', start: 6, end: 7 },
      { kind: 'link', start: 8, end: 9, href: 'https://x.example/' },
    ]));
  test.each(['javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:x', '//x.example', '/x', 'vbscript:x'])(
    'no link to %s',
    (href) => expect(parsed(`[e](<${href}>)`).value.paragraphs[0]).toMatchObject({ text: 'e', inlines: [] }),
  );
});

test('emphasis, links and notes within one another keep their places', () =>
  expect(parsed('*A [b **c**](mailto:x@y.example)*[^1] d\n\n[^1]: N').value.paragraphs[0]).toMatchObject({
    text: 'A b c d',
    inlines: [
      { kind: 'strong', start: 4, end: 5 },
      { kind: 'link', start: 2, end: 5, href: 'mailto:x@y.example' },
      { kind: 'emphasis', start: 0, end: 5 },
      { kind: 'note-mark', start: 5, end: 5, label: '1' },
    ],
  }));

test('where white space at the start is left out, typography goes along with the words', () =>
  expect(parsed('&nbsp;[&nbsp;a](https://x.example/) *b*').value.paragraphs[0]).toMatchObject({
    text: 'a b',
    inlines: [
      { kind: 'link', start: 0, end: 1 },
      { kind: 'emphasis', start: 2, end: 3 },
    ],
  }));

test('a link by reference keeps its address; a reference that nobody should have named is harmless', () => {
  const body = 'a [b][constructor] [__proto__x] [toString]\n\n[constructor]: http://x.example/\n';
  expect(parsed(body).value.paragraphs[0]).toMatchObject({
    text: 'a b [__proto__x] [toString]',
    inlines: [{ kind: 'link', start: 2, end: 3, href: 'http://x.example/' }],
  });
});

describe('ids', () => {
  const ids = (body: string): readonly string[] => parsed(body).value.paragraphs.map(({ id }) => id);
  test('the slug of the opening words, and the article', () =>
    expect(ids('“The river’s banks”, at U.S. 20% — and more words')).toEqual(['the-rivers-banks-at-us-20--post']));
  test('are unique and stay the same', () => {
    const body = 'Same words.\n\nSame words.\n\n***\n\nSame words.\n\n“”\n\n雨が降った';
    expect(ids(body)).toEqual([
      'same-words--post',
      'same-words-2--post',
      'paragraph--post',
      'same-words-3--post',
      'paragraph-2--post',
      '雨が降った--post',
    ]);
    expect(ids(body)).toEqual(ids(body));
  });
});

test('lines of the source are kept', () =>
  expect(parsed('One.\n\n\nTwo.\n').value.paragraphs.map(({ line }) => line)).toEqual([5, 8]));

test('an article without text is told', () =>
  expect(parsed('<!-- nothing -->\n').problems).toMatchObject([{ code: 'empty-article', line: 5 }]));
