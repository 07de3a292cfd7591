import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readNow } from './now.ts';
import { runToEnd } from './run-to-end.ts';

/** Three tests: one passes, one passes when it is tried again, one fails. */
const TESTS = `
  import { expect, test } from 'vitest';
  let tries = 0;
  test('passes', () => {});
  test('is unsteady', () => expect(++tries).toBe(2));
  test('fails', () => expect(1).toBe(2));
`;

// Inside the project, where Vitest is found.
const CACHE = resolve('.cache');
let folder = '';
beforeEach(async () => {
  await mkdir(CACHE, { recursive: true });
  folder = await mkdtemp(join(CACHE, 'reporter-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a run notes which tests failed, and which passed only when tried again', async () => {
  await writeFile(join(folder, 'three.test.js'), TESTS);
  const now = join(folder, 'now');
  const args = ['run', '--root', folder, '--retry', '1', '--reporter', resolve('tests/runner/running-tests.ts')];
  const env = { ...process.env, WIRESIDE_NOW: now, CI: '1' };
  const output = join(folder, 'output');
  const end = await runToEnd(['node_modules/vitest/vitest.mjs', ...args], env, 60_000, { output });
  expect(end).toEqual({ code: 1, stopped: false });
  const { tests, failed, retried } = readNow(now);
  expect({ tests, failed, retried }).toEqual({
    tests: [],
    failed: ['three.test.js > fails'],
    retried: ['three.test.js > is unsteady'],
  });
});
