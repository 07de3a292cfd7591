import { describe, expect, test } from 'vitest';
import { decode } from '../../src/import/decode.ts';
import { readCapture } from '../../src/import/read-capture.ts';
import { readPage } from '../../src/import/read-page.ts';
import { unpackCapture } from '../../src/import/unpack-capture.ts';

const TEXT = [
  'The harbour office had counted eleven boats by noon, and none of them was insured for the winter.',
  'The county set aside 40,000 crowns for pumps, of which six arrived on Tuesday in the wrong voltage.',
  'By evening the road to Sker was open again, and the ferry left with two lorries and a horse.',
];
const lines = (texts: readonly string[]): string => texts.map((line) => `<p>${line}</p>`).join('');
const page = (texts: readonly string[], { head = '', above = '' } = {}): string =>
  `<!doctype html><html><head><title>The wall</title>${head}</head><body>${above}<article><h1>The wall at Sker</h1>${lines(texts)}</article></body></html>`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an archive of one page', () => {
  const part = (type: string, body: string): string =>
    `------B\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body.replaceAll('=', '=3D')}\r\n`;
  const archive = (...parts: readonly string[]): string =>
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://bell.example/news/wall\r\nSubject: The wall\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----B"\r\n\r\n\r\n${parts.join('')}------B--\r\n`;

  test('gives its page with its address, and not the frames in it', async () => {
    const frame = '<html><body><p>Six pumps for the price of five, only today and only in Sker.</p></body></html>';
    const text = archive(part('text/html', page(TEXT)), part('text/html', frame), part('text/css', 'p{}'));
    const { bytes, name } = await unpackCapture(bytesOf(text), 'wall.mhtml');
    const { draft } = readCapture(bytes, name);
    expect(draft.blocks.map((block) => block.text)).toEqual(TEXT);
    expect(draft.facts.url).toBe('https://bell.example/news/wall');
    expect(JSON.stringify(draft.dropped)).not.toContain('Six pumps');
  });

  test('without a page in it is refused', async () => {
    await expect(unpackCapture(bytesOf(archive(part('text/css', 'p{}'))), 'x.mht')).rejects.toThrow(/without a page/);
  });
});

test.each([
  ['bplist00\u0001', 'wall.webarchive', /a Safari web archive/],
  ['%PDF-1.7', 'wall.html', /a PDF file/],
  ['<html><body id="viewsource" class="highlight"><pre>', 'wall.html', /the source of a page/],
  ['<table><tr><td class="line-number" value="1"></td><td class="line-content">', 'wall.html', /the source of a page/],
])('a file that holds no page is refused by name: %s', async (start, name, why) => {
  await expect(unpackCapture(bytesOf(start), name)).rejects.toThrow(why);
});

describe('encodings', () => {
  const JAPANESE = '港の事務所は正午までに十一隻の船を数えた。冬の保険に入っている船は一隻もなかった。風はまだ強い。';
  test.each(['shift_jis', 'euc-jp'])('%s is known without a declaration', (encoding) => {
    const text = JAPANESE.repeat(4);
    expect(decode(encoded(text, encoding))).toEqual({ text, encoding });
  });

  test('ISO-2022-JP is valid UTF-8, and is not read as such', () => {
    const bytes = Uint8Array.from([
      ...bytesOf('<p>'),
      0x1b,
      0x24,
      0x42,
      0x39,
      0x41,
      0x1b,
      0x28,
      0x42,
      ...bytesOf('</p>'),
    ]);
    expect(decode(bytes)).toEqual({ encoding: 'iso-2022-jp', text: '<p>港</p>' });
  });

  test.each(['utf-16le', 'utf-16be'] as const)('%s is known without a mark', (encoding) => {
    const bytes = Buffer.from(page([...TEXT, JAPANESE]), 'utf16le');
    expect(decode(encoding === 'utf-16le' ? bytes : bytes.swap16())).toEqual({
      encoding,
      text: page([...TEXT, JAPANESE]),
    });
  });

  test('controls that a wrong decoding left are what was meant', () => {
    expect(decode(bytesOf('It\u0092s \u0093wet\u0094 \u0096 she said')).text).toBe('It’s “wet” – she said');
    expect(
      readPage(page(['It&#146;s a wall that nobody in Sker has ever owned, and nobody will.'])).blocks[0]?.text,
    ).toContain('It’s');
  });

  test('a Western text with accents is no Chinese one', () => {
    const text = 'Ångström höjde räkningen för älven på måndagen, och två båtar låg kvar. '.repeat(20);
    expect(decode(Buffer.from(text, 'latin1')).encoding).toBe('windows-1252');
  });
});

/** A text of letters of two bytes in an encoding, which is found by decoding all pairs of bytes: no encoder is at hand. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0x100; lead++)
    for (let trail = 0x40; trail < 0x100; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && !codes.has(letter)) codes.set(letter, [lead, trail]);
    }
  return Uint8Array.from([...text].flatMap((letter) => codes.get(letter) ?? []));
}

describe('the original of a page', () => {
  const urlOf = (html: string): string | undefined => readPage(html).facts.url;
  const canonical = (address: string): string => page(TEXT, { head: `<link rel="canonical" href="${address}">` });

  test.each([
    ['https://web.archive.org/web/20210108093000/https://bell.example/news/wall'],
    ['https://web.archive.org/web/20210108093000id_/https:/bell.example/news/wall'],
    ['https://archive.ph/2021.01.08-093000/https://bell.example/news/wall'],
  ])('is known from the address of its copy %s', (address) => {
    expect(urlOf(canonical(address))).toBe('https://bell.example/news/wall');
  });

  test('is known from what a browser or SingleFile writes above the page, unless the page says otherwise', () => {
    const chrome = '<!-- saved from url=(0030)https://bell.example/news/wall -->';
    const single =
      '<!--\n Page saved with SingleFile \n url: https://bell.example/news/wall \n saved date: Fri Jan 08 2021\n-->';
    expect(urlOf(chrome + page(TEXT))).toBe('https://bell.example/news/wall');
    expect(urlOf(page(TEXT).replace('<html>', `<html>${single}`))).toBe('https://bell.example/news/wall');
    expect(urlOf(chrome + canonical('https://bell.example/b'))).toBe('https://bell.example/b');
  });

  test('is read without the frame of the archive', () => {
    const above =
      '<div id="wm-ipp-base"><p>The Wayback Machine has saved this page eleven times since the spring.</p></div>';
    const { blocks, dropped } = readPage(page(TEXT, { above }));
    expect(blocks.map(({ text }) => text)).toEqual(TEXT);
    expect(JSON.stringify(dropped)).not.toContain('Wayback');
  });
});

describe('what a page shows instead of its article', () => {
  const NOTICE = [
    'We and our partners use cookies to store and read personal data on your device.',
    'Some vendors process it on the basis of legitimate interests; you may give or refuse your consent.',
    'See our privacy policy for the vendors and for cookies that you cannot refuse.',
  ];

  test('is refused if it is a notice on cookies; an article about cookies is not', () => {
    expect(() => readPage(page(NOTICE))).toThrow(/notice on cookies/);
    expect(
      readPage(page([...TEXT, 'The county put cookies on the table, and asked for consent to the pumps.'])).blocks,
    ).toHaveLength(4);
  });

  test('is told if the page says that it is not free', () => {
    const ld = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
    expect(readPage(page(TEXT, { head: ld })).notes).toEqual([expect.stringContaining('may be cut off')]);
    expect(readPage(page([...TEXT, 'Subscribe to continue reading.'])).notes).toHaveLength(1);
    expect(readPage(page(TEXT)).notes).toEqual([]);
  });
});
