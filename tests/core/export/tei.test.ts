import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { teiOf } from '../../../src/core/export/tei.ts';
import type { Collation } from '../../../src/core/model.ts';
import { joinedText } from '../../../src/core/text/side-text.ts';
import { collationOf, EVERY, HARBOUR, HOSTILE } from './exported.ts';
import { parsed, textOf, witnessOf } from './read-tei.ts';

const SCHEMA = fileURLToPath(new URL('tei-subset.rnc', import.meta.url));
const jing = await promisify(execFile)('jing', []).then(
  () => true,
  (error: { code?: unknown }) => error.code !== 'ENOENT',
);

describe('TEI', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tei-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(EVERY)('%s: every paragraph of both witnesses can be read back to the character', (_, collation) => {
    const body = parsed(teiOf(collation, '/s/')).getElementsByTagName('body')[0]!;
    for (const side of ['a', 'b'] as const) {
      const { paragraphs } = collation[side];
      const read = witnessOf(body, side);
      expect([...read.keys()].sort((p, q) => p - q)).toEqual(paragraphs.map((_paragraph, index) => index + 1));
      for (const [index, { text, kind }] of paragraphs.entries()) expect(read.get(index + 1)).toEqual({ text, kind });
    }
  });

  test.each(EVERY)('%s: a reader of parallel segmentation has each witness in its own order', (_, collation) => {
    const body = bodyOf(collation);
    expect(textOf(body, 'a')).toBe(joinedText(collation.a.paragraphs));
    expect(textOf(body, 'b')).toBe(joinedText(collation.b.paragraphs));
  });

  test.each(EVERY)('%s: every change is there once for each witness, and nothing else differs', (_, collation) => {
    const body = bodyOf(collation);
    const [apps, marks] = ['app', 'seg'].map((name) => [...body.getElementsByTagName(name)]);
    const pieces = apps!.filter((app) => app.getAttribute('ana') === '#elsewhere');
    const alone = collation.passages.filter(({ kind }) => kind !== 'shared').length;
    expect(apps!.length - pieces.length - alone + marks!.length / 2).toBe(collation.tally.changes.total);
    for (const reading of body.getElementsByTagName('rdg')) expect(reading.getAttribute('wit')).toMatch(/^#[ab]$/);
  });

  test('a passage that moved stands at both places, which name each other', () => {
    const collation = collationOf(
      [
        'The harbour was shut on Monday.',
        'The mayor said that the town would wait.',
        'A ferry still runs twice a day.',
      ],
      [
        'A ferry still runs three times a day.',
        'The harbour was shut on Monday.',
        'The mayor said that the town would wait.',
      ],
      { lang: 'en-GB' },
    );
    const document = parsed(teiOf(collation, '/s/'));
    const body = document.getElementsByTagName('body')[0]!;
    const pieces = [...body.getElementsByTagName('ab')].filter((one) => one.hasAttribute('corresp'));
    expect(pieces.map((one) => [one.getAttribute('xml:id'), one.getAttribute('corresp')])).toEqual([
      ['passage-3-b', '#passage-3-a'],
      ['passage-3-a', '#passage-3-b'],
    ]);
    expect([...document.getElementsByTagName('ptr')].map((one) => one.getAttribute('target'))).toEqual([
      '#passage-3-b',
      '#passage-3-a',
    ]);
    expect(pieces.map((one) => one.getElementsByTagName('seg')[0]?.textContent)).toEqual(['three times', 'twice']);
    expect([...body.getElementsByTagName('rdg')].map((one) => one.getAttribute('xml:lang'))).toEqual(['en', 'en-GB']);
    expect(textOf(body, 'b')).toBe(joinedText(collation.b.paragraphs));
  });

  test('paragraphs are parted by white space in the text itself', () => {
    const both = collationOf(
      ['A first line of news.\nAnd a second.', 'Then a third one, too.'],
      ['A first line of news.\nAnd a second. Then a third one, too.'],
    );
    const [a = '', b = ''] = ['a', 'b'].map((side) => textOf(bodyOf(both), side));
    expect(a).toBe('A first line of news.\nAnd a second.\n\nThen a third one, too.');
    expect(b).toBe('A first line of news.\nAnd a second. Then a third one, too.');
  });

  test('the header tells the rule, the address, and that the texts are not free', () => {
    const document = parsed(teiOf(HARBOUR, 'https://example.org/s/a-vs-b/'));
    const words = (name: string): string => document.getElementsByTagName(name)[0]?.textContent ?? '';
    expect(words('editorialDecl')).toContain('the rdg that names the witness in wit');
    expect(words('idno')).toBe('https://example.org/s/a-vs-b/');
    expect(document.getElementsByTagName('availability')[0]?.getAttribute('status')).toBe('restricted');
    expect(words('availability')).toContain('belong to their publishers');
    expect(words('notesStmt')).toContain('as printed by');
  });

  test('two line feeds that end a paragraph for one witness only are an entry of the apparatus', () => {
    const words = 'A long line of a poem that both of them print\n\nand the line that follows it after a gap';
    const collation = collationOf([words], words.split('\n\n'));
    const body = parsed(teiOf(collation, '/s/')).getElementsByTagName('body')[0]!;
    expect(witnessOf(body, 'a').get(1)?.text).toBe(words);
    expect([...witnessOf(body, 'b').values()].map(({ text }) => text)).toEqual(words.split('\n\n'));
  });

  test('a character that XML cannot hold is named, and the rest of the text stands', () => {
    const xml = teiOf(HOSTILE, '/s/');
    expect(xml).toContain('A bell <gap reason="not-in-xml"><desc>U+0007</desc></gap> rang');
    expect(xml).toContain('<desc>U+FFFF</desc>');
    expect(xml).toContain('<desc>U+D83D</desc>');
    expect(xml).toContain('&amp; then &lt;');
    expect(xml).not.toContain('\u0007');
  });

  test('what a witness states is there, and what it does not is not', () => {
    const [one, two] = parsed(teiOf(HOSTILE, '/s/')).getElementsByTagName('witness');
    expect(one?.textContent).toContain('A “title” & <more>');
    expect(one?.getElementsByTagName('date')[0]?.getAttribute('when')).toBe('2021-01-08T09:30:00Z');
    expect(two?.textContent).toBe('The Post');
  });

  test.skipIf(!jing).each(EVERY)('%s: valid', async (name, collation) => {
    expect(await validated(`${name}.xml`, teiOf(collation, '/s/'))).toBe('');
  });

  test.skipIf(!jing)('what is not TEI is seen', async () => {
    const xml = teiOf(HARBOUR, '/s/').replace('<rdg wit="#b" xml:lang="en">', '<rdg wit="#b" xml:lang="en"><div/>');
    expect(await validated('wrong.xml', xml)).toContain('element "div" not allowed');
  });

  function bodyOf(collation: Collation) {
    return parsed(teiOf(collation, '/s/')).getElementsByTagName('body')[0]!;
  }

  async function validated(name: string, xml: string): Promise<string> {
    const file = join(folder, name);
    await writeFile(file, xml);
    return promisify(execFile)('jing', ['-c', SCHEMA, file]).then(
      ({ stdout }) => stdout,
      (error: { stdout?: string; message: string }) => error.stdout || error.message,
    );
  }
});
