import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimOutput } from '../../src/corpus/claim-output.ts';
import { outputProblem } from '../../src/corpus/output-folder.ts';
import { build, SITES } from '../site/sites.ts';

const PROJECT = '/home/ann/wireside';
const CONTENT = '/home/ann/texts/stories';

test.each([
  ['dist', '/home/ann/wireside/dist'],
  ['beside the project', '/home/ann/wireside-dist'],
  ['beside the content', '/home/ann/texts/site'],
  ['a name that begins like the content’s', '/home/ann/texts/stories-site'],
])('a build may write to %s', (_what, out) => expect(outputProblem(out, PROJECT, CONTENT)).toBeUndefined());

test.each([
  ['the content', CONTENT, 'the content is in it'],
  ['the folder of the content', '/home/ann/texts', 'the content is in it'],
  ['a folder inside the content', `${CONTENT}/river-flood/`, 'it is inside the content folder'],
  ['the project', `${PROJECT}/`, 'the project is in it'],
  ['the root', '/', 'the content is in it'],
  ['a file', import.meta.filename, 'that is a file'],
])('a build does not write to %s', (_what, out, why) => {
  expect(outputProblem(out, PROJECT, CONTENT)).toContain(why);
});

test('the build stops with the sentence, and deletes nothing', async () => {
  // A copy: without the refusal it would be gone.
  const folder = await mkdtemp(join(tmpdir(), 'wireside-output-'));
  await cp(SITES.real.content, folder, { recursive: true });
  const before = await readdir(folder);
  const { code, output } = await build(folder, folder);
  expect(code).toBe(1);
  expect(output).toContain('the content is in it');
  expect(output).not.toMatch(/\n\s+at /);
  expect(await readdir(folder)).toEqual(before);
  await rm(folder, { recursive: true });
}, 60_000);

test('what an interrupted build left behind stops nobody, and a place that cannot be written is said', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wireside-output-'));
  await writeFile(join(folder, '.one.building'), String(2 ** 30));
  expect(claimOutput(join(folder, 'one'))).toBeUndefined();
  expect(claimOutput(join(folder, 'one'))).toContain(`another build (process ${process.pid}) is writing there`);
  await writeFile(join(folder, 'file'), '');
  expect(claimOutput(join(folder, 'file/site'))).toContain('it cannot be written');
  await rm(folder, { recursive: true });
});
