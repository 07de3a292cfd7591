import Defuddle from 'defuddle';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readPage } from '../../src/import/read-page.ts';

const TEXT = [
  'The harbour office had counted eleven boats by noon, and none of them was insured for the winter.',
  '“Nobody told us that the wall would go first,” said Wenna Task, who has mended nets there since 1981.',
  'The county set aside 40,000 crowns for pumps, of which six arrived on Tuesday in the wrong voltage.',
  'By evening the road to Sker was open again, and the ferry left with two lorries and a horse.',
] as const;
const paragraphs = (lines: readonly string[] = TEXT): string => lines.map((line) => `<p>${line}</p>`).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>The wall at Sker</title>${head}</head><body>${body}</body></html>`;
const textsOf = (html: string): readonly string[] => readPage(html).blocks.map(({ text }) => text);
const ARTICLE = `<article><h1>The wall at Sker</h1>${paragraphs()}</article>`;

describe('all that a page says', () => {
  test('is kept or told, whatever box it is in', () => {
    const boxes = ['div', 'section', 'aside', 'footer', 'nav', 'header', 'li', 'figure', 'form', 'h3', 'td'];
    const names = ['', 'paywall', 'story-footer', 'modal-note', 'related', 'promo', 'ad', 'share', 'x1', 'content'];
    const line = fc
      .tuple(
        fc.constantFrom('grain', 'tide', 'clerk', 'lamp'),
        fc.nat(999),
        fc.constantFrom('', ' rose by then.', ' and why?'),
      )
      .map(([noun, number, end]) => `The ${noun} of number ${number}${end}`);
    const box = fc.record({ tag: fc.constantFrom(...boxes), name: fc.constantFrom(...names), line });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), fc.nat(4), (found, at) => {
        const extra = found.map(({ tag, name, line: text }) => `<${tag} class="${name}">${text}</${tag}>`).join('');
        const body = [paragraphs(TEXT.slice(0, at)), extra, paragraphs(TEXT.slice(at))].join('');
        const { blocks, dropped, facts } = readPage(page(`<article><h1>The wall at Sker</h1>${body}</article>`));
        const said = [...blocks, ...dropped].map(({ text }) => text).join('\n');
        for (const { line: text } of found) expect(`${said}\n${facts.standfirst ?? ''}`).toContain(text);
        for (const text of TEXT) expect(blocks.map((block) => block.text)).toContain(text);
      }),
      { numRuns: 25 },
    );
  });

  test('is told with its place', () => {
    const { dropped } = readPage(page(`<nav>Home Weather</nav>${ARTICLE}<footer>Printed in Sker</footer>`));
    expect(dropped).toEqual([
      { text: 'Home Weather', why: 'navigation' },
      { text: 'Printed in Sker', why: 'in a footer of the page' },
    ]);
  });

  test('is read by one reader, and that is said, where the page is too much for the other', () => {
    const ends = vi.spyOn(Defuddle.prototype, 'parse').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    const { blocks, notes } = readPage(page(ARTICLE));
    ends.mockRestore();
    expect(blocks.map(({ text }) => text)).toEqual(TEXT);
    expect(notes).toEqual([expect.stringMatching(/read by one reader only/)]);
  });

  test('is read where something stands between head and body, or the page has no root', () => {
    const odd = `<head><title>The wall at Sker</title></head><script>let a;</script><body class="m">${ARTICLE}</body>`;
    expect(textsOf(`<!DOCTYPE html><!--[if IE]><html><![endif]-->${odd}`)).toEqual(TEXT);
    expect(textsOf(`<!DOCTYPE html><html>${odd}</html>`)).toEqual(TEXT);
  });
});

describe('the article’s own text', () => {
  test.each(['paywall', 'story-footer', 'modal-note', 'subscribe-area'])('stays in a box called %s', (name) => {
    const [first, second, ...rest] = TEXT;
    const html = page(
      `<article><h1>The wall at Sker</h1>${paragraphs([first, second])}<div class="${name}">${paragraphs(rest)}</div></article>`,
    );
    expect(textsOf(html)).toEqual(TEXT);
  });

  test('is not taken away piece by piece, by names that all of its boxes have', () => {
    const many = Array.from(
      { length: 12 },
      (_, index) => TEXT[index % TEXT.length]?.replace('The', `In ${1900 + index} the`) ?? '',
    );
    const lines = many.map((line, index) => `${line.slice(0, -1)}, as in ${1900 + index}.`);
    const html = page(
      `<article><h1>The wall at Sker</h1>${lines.map((line) => `<div class="promo"><p>${line}</p></div>`).join('')}</article>`,
    );
    expect(textsOf(html).length).toBeGreaterThan(4);
  });

  test('has its headings, though each is in a section of its own', () => {
    const parts = TEXT.map((line, index) => `<section class="block"><h3>Part ${index}</h3></section><p>${line}</p>`);
    const html = page(`<article><h1>The wall at Sker</h1>${parts.join('')}</article>`);
    expect(textsOf(html)).toEqual(TEXT.flatMap((line, index) => [`Part ${index}`, line]));
  });

  test('has no teasers of other articles in it', () => {
    const teaser =
      '<div class="teaser"><h3>A horse in Sker</h3><p>It came by the ferry, and nobody at the harbour office knew whose it was.</p></div>';
    const html = page(
      `<article><h1>The wall at Sker</h1>${paragraphs(TEXT.slice(0, 2))}${teaser}${paragraphs(TEXT.slice(2))}</article>`,
    );
    expect(textsOf(html)).toEqual(TEXT);
  });
});

describe('a standfirst', () => {
  const LINE = 'Six pumps, one horse, and a wall that nobody owns';
  const standfirst = (between: string, head = ''): string | undefined =>
    readPage(page(`<main><h1>The wall at Sker</h1>${between}<div class="t">${paragraphs()}</div></main>`, head)).facts
      .standfirst;

  test('is what the page’s description repeats, in any box', () => {
    const head = `<meta name="description" content="${LINE}">`;
    expect(standfirst(`<div class="k7q"><h2>${LINE}</h2></div>`, head)).toBe(LINE);
    expect(standfirst(`<div class="teaser-text">${LINE}</div>`, head)).toBe(LINE);
  });

  test('or has a name for it, or is the only sentence below the headline', () => {
    expect(standfirst(`<p class="article__intro">${LINE}</p>`)).toBe(LINE);
    const { facts } = readPage(
      page(`<div><h1>The wall at Sker</h1><b class="k7q">${LINE}.</b><p>3 May</p></div><main>${paragraphs()}</main>`),
    );
    expect(facts.standfirst).toBe(`${LINE}.`);
  });

  test('is not a caption, a correction or a line of links', () => {
    expect(standfirst(`<figure><figcaption>${LINE}.</figcaption></figure>`)).toBeUndefined();
    expect(standfirst(`<p>Correction: an earlier version gave the wrong voltage.</p>`)).toBeUndefined();
    expect(standfirst(`<p><a href="https://sker.example/x">${LINE}.</a></p>`)).toBeUndefined();
  });
});

describe('a correction', () => {
  const last = (html: string): unknown => {
    const { blocks } = readPage(page(`<article><h1>The wall at Sker</h1>${paragraphs()}${html}</article>`));
    const { kind, text, marker } = blocks.at(-1) ?? {};
    return { kind, text, marker };
  };

  test('is a note with its label and date, wherever the article prints it', () => {
    expect(
      last('<footer class="story-footer"><h4>Correction: 4 May</h4><p>The pumps cost 40,000 crowns.</p></footer>'),
    ).toEqual({ kind: 'note', marker: 'Correction:', text: '4 May\nThe pumps cost 40,000 crowns.' });
    expect(last('<aside><p>Korrektur: Der Deich heißt anders.</p></aside>')).toEqual({
      kind: 'note',
      marker: 'Korrektur:',
      text: 'Der Deich heißt anders.',
    });
  });

  test('without a label stays a paragraph', () => {
    expect(last('<aside class="note"><p>This story has been corrected to name the wall.</p></aside>')).toMatchObject({
      kind: 'paragraph',
      text: 'This story has been corrected to name the wall.',
    });
  });
});

describe('what a browser shows', () => {
  const withFirst = (first: string): readonly string[] =>
    textsOf(page(`<article><h1>The wall at Sker</h1>${first}${paragraphs(TEXT.slice(1))}</article>`));
  const REST = TEXT[0].slice(1);

  test.each([
    ['in a span', `<p><span class="c-dropcap">T</span>${REST}</p>`],
    ['in a box of its own', `<div class="DropCap"><div class="l">T</div></div><p>${REST}</p>`],
    ['as a picture', `<p><img class="drop-cap" alt="T" src="t.png">${REST}</p>`],
    ['before a space', `<p><span class="lettrine">T</span> ${REST}</p>`],
    [
      'once more for screen readers',
      `<p><span class="sr-only">The</span><span aria-hidden="true"><b class="dropcap">T</b>he</span>${REST.slice(2)}</p>`,
    ],
  ])('an initial %s belongs to its paragraph', (_, first) => {
    expect(withFirst(first)).toEqual(TEXT);
  });

  test('a declarative shadow root, with its slots filled', () => {
    const host = `<x-text><template shadowrootmode="open"><p>${TEXT[0]}</p><slot name="more"></slot></template><div slot="more">${paragraphs(TEXT.slice(1))}</div></x-text>`;
    expect(textsOf(page(`<main><h1>The wall at Sker</h1>${host}</main>`))).toEqual(TEXT);
    const nested = `<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open">${paragraphs()}</template></x-b></template></x-a>`;
    expect(textsOf(page(`<main><h1>The wall at Sker</h1>${nested}</main>`))).toEqual(TEXT);
  });

  test('a part that was sent later, at its place', () => {
    const html = page(
      `<main><h1>The wall at Sker</h1><p>${TEXT[0]}</p><template id="B:0"></template></main><div hidden id="S:0">${paragraphs(TEXT.slice(1))}</div>`,
    );
    expect(textsOf(html)).toEqual(TEXT);
  });
});
