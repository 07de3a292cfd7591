import { access, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, SITES } from './sites.ts';

/** Beside the project, and with a name that begins as the project's does. */
const beside = resolve('..', `${basename(resolve('.'))}-built-by-a-test`);
afterAll(() => rm(beside, { recursive: true, force: true }));

test('the site can be built into a folder beside the project whose name begins alike', async () => {
  const { code, output } = await build(SITES.real.content, beside);
  expect(code, output).toBe(0);
  await access(join(beside, 'kim-party-congress/making-a-difference-vs-jan-8/collation.json'));
});
