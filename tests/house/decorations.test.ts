import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../src/styles/', import.meta.url));
/** Safari knows the shorthand with one value alone, and drops it whole with more. */
const SHORTHAND = /text-decoration:\s*[^\s;]+\s+[^;]+;/g;

test('a line under words is written part by part', async () => {
  for (const file of await readdir(folder)) {
    expect({ file, found: (await readFile(folder + file, 'utf8')).match(SHORTHAND) }).toEqual({ file, found: null });
  }
});
