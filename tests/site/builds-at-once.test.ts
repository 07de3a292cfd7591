import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, SITES } from './sites.ts';

test('two builds at once print each its own stories, and a second one into the same place leaves the first alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wireside-builds-'));
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  await cp(join(SITES.invented.content, 'river-flood'), join(folder, 'texts/river-flood'), { recursive: true });
  const first = build(SITES.real.content, one);
  await expect.poll(() => readdir(folder), { timeout: 60_000 }).toContain('.one.building');
  const [real, invented, refused] = await Promise.all([
    first,
    build(join(folder, 'texts'), two),
    build(join(folder, 'texts'), one),
  ]);
  expect(invented.output).toMatch(/Waiting until another build \(process \d+\) is done/);
  expect([real.code, invented.code, refused.code]).toEqual([0, 0, 1]);
  expect(refused.output).toMatch(/another build \(process \d+\) is writing there/);
  expect(refused.output).not.toMatch(/\n\s+at /);
  const stories = async (path: string) => (await readdir(path)).includes('river-flood');
  expect([await stories(one), await stories(two)]).toEqual([false, true]);
  expect((await readdir(folder)).sort()).toEqual(['one', 'texts', 'two']);
  await rm(folder, { recursive: true });
});
