import { access, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, SITES } from './sites.ts';

/** Next to the project, with a name that starts like the project's. */
const beside = resolve('..', `${basename(resolve('.'))}-built-by-a-test`);
afterAll(() => rm(beside, { recursive: true, force: true }));

test('the site can be built into a folder next to the project with a similar name', async () => {
  const { code, output } = await build(SITES.real.content, beside);
  expect(code, output).toBe(0);
  await access(join(beside, 'kim-party-congress/making-a-difference-vs-jan-8/collation.json'));
});
