import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { teiOf } from '../../../src/core/export/tei.ts';
import { collationOf, EVERY, HARBOUR, HOSTILE } from './exported.ts';
import { parsed, witnessOf } from './read-tei.ts';

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

  test.each(EVERY)('%s: what stands outside of the apparatus is no change', (_, collation) => {
    const body = parsed(teiOf(collation, '/s/')).getElementsByTagName('body')[0]!;
    const changes = collation.tally.changes.total;
    const alone = collation.passages.filter(({ kind }) => kind !== 'shared').length;
    expect(body.getElementsByTagName('app')).toHaveLength(changes + alone);
    for (const reading of body.getElementsByTagName('rdg')) expect(reading.getAttribute('wit')).toMatch(/^#[ab]$/);
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
    const xml = teiOf(HARBOUR, '/s/').replace('<rdg wit="#b">', '<rdg wit="#b"><div/>');
    expect(await validated('wrong.xml', xml)).toContain('element "div" not allowed');
  });

  async function validated(name: string, xml: string): Promise<string> {
    const file = join(folder, name);
    await writeFile(file, xml);
    return promisify(execFile)('jing', ['-c', SCHEMA, file]).then(
      ({ stdout }) => stdout,
      (error: { stdout?: string; message: string }) => error.stdout || error.message,
    );
  }
});
