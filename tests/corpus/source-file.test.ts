import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSource } from '../../src/corpus/source-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireside-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: string | readonly number[]) {
  const path = join(folder, 'x.md');
  await writeFile(path, typeof bytes === 'string' ? bytes : Uint8Array.from(bytes));
  return readSource(path, 'x.md');
}

test.each([
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['\uFEFFa\uFEFF', 'a\uFEFF'],
  ['', ''],
  ['a \uFFFD that was printed', 'a \uFFFD that was printed'],
])('the text of %j', async (source, text) => expect(await read(source)).toEqual({ ok: true, text }));

const bytesOf = (text: string): readonly number[] => [...Buffer.from(text)];
test.each([
  ['a byte of another encoding', [...bytesOf('a\nb\nCaf'), 0xe9, 0x0a], '0xE9', 7, 3],
  ['a character that is cut off', [...bytesOf('ab'), 0xe2, 0x82], '0xE2', 2, 1],
  ['one that looks like a replacement', [...bytesOf('\uFFFD\r\r\n'), 0xef, 0xbf], '0xEF', 6, 3],
  ['after a byte order mark', [...bytesOf('\uFEFFé\r'), 0xff], '0xFF', 6, 2],
  ['a lone surrogate', [0xed, 0xa0, 0x80], '0xED', 0, 1],
  ['at the very start', [0xff, 0xfe, 0x41, 0x00], '0xFF', 0, 1],
])('%s is reported with its byte, offset and line', async (_what, bytes, byte, offset, line) => {
  const found = await read(bytes);
  expect(found).toMatchObject({ ok: false, problems: [{ code: 'not-utf-8', line }] });
  const message = found.ok ? '' : found.problems[0]?.message;
  expect(message).toContain(`byte ${byte} at offset ${offset}`);
});

test('any text that was written is read, except for its line endings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\r\n', '\r'), async (text, end) => {
      expect(await read(`${text}${end}${text}`)).toEqual({ ok: true, text: `${text}\n${text}`.replace(/^\uFEFF/, '') });
    }),
  );
});

test.each([
  ['', 'it is a folder'],
  ['nowhere.md', 'it is a link that leads nowhere'],
])('what cannot be read is reported with the cause, without a crash: %j', async (name, why) => {
  const found = await readSource(join(folder, name), 'x.md');
  expect(found).toMatchObject({
    ok: false,
    problems: [{ code: 'cannot-read', message: `This cannot be read: ${why}.` }],
  });
});
