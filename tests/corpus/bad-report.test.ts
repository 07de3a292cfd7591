import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROBLEM_CODES, type Problem, problem, report } from '../../src/core/problem.ts';
import { readContent } from '../../src/corpus/read-content.ts';

/**
 * A folder with everything that can be wrong, and a report that a person has read and found helpful: the wording is
 * compared. Files that Git or a file system might not keep are made here.
 */
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const STORY = '---\ntitle: Files that cannot be kept\n---\n\nInvented for the tests.\n';
const ARTICLE = '---\noutlet: Courier\n---\n\nThe ferry was late.\n';

let folder: string;
let problems: readonly Problem[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireside-'));
  await cp(join(fixtures, 'bad'), folder, { recursive: true });
  await mkdir(join(folder, 'files'));
  await mkdir(join(folder, 'files/folder.md'));
  await writeFile(join(folder, 'files/story.md'), STORY);
  await writeFile(join(folder, 'files/latin-1.md'), Buffer.from(ARTICLE.replace('late', 'fermée'), 'latin1'));
  await writeFile(join(folder, 'files/utf-16.md'), Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le'));
  await writeFile(join(folder, 'files/nul.md'), ARTICLE.replace('late', 'la\0te'));
  await mkdir(join(folder, 'files/more'));
  await writeFile(join(folder, 'files/more/deep.md'), ARTICLE);
  await writeFile(join(folder, `files/${'very-'.repeat(16)}long.md`), ARTICLE.replace('Courier', 'Long'));
  await writeFile(join(folder, 'files/number-sign.md'), ARTICLE.replace('Courier', 'Post\ntitle: Policy #1 is sound'));
  await writeFile(join(folder, 'files/links.md'), `${ARTICLE.replace('Courier', 'Links')}\n${'[a]['.repeat(10_001)}\n`);
  await symlink(join(folder, 'nowhere'), join(folder, 'broken'));
  await symlink('circle', join(folder, 'circle'));
  const read = await readContent(folder);
  expect(read.stories).toEqual([]);
  // The temporary folder has a different name each time.
  problems = JSON.parse(JSON.stringify(read.problems).replaceAll(folder, 'content')) as readonly Problem[];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('every problem in a folder is reported at once, with file, line, message and fix', async () => {
  await expect(report(problems)).toMatchFileSnapshot(join(fixtures, 'bad-report.txt'));
});

test('the report has every problem in the registry', () => {
  // One excludes all others, and one needs a case-sensitive file system.
  const elsewhere = ['no-content-folder', 'same-file-name'];
  expect(new Set([...problems.map(({ code }) => code), ...elsewhere])).toEqual(new Set(PROBLEM_CODES));
});

test('no problem is reported twice', () => {
  expect(new Set(problems.map((one) => JSON.stringify(one))).size).toBe(problems.length);
});

test('a missing folder is reported by name', async () => {
  const { stories, problems: found } = await readContent(join(fixtures, 'nowhere'));
  const path = 'tests/fixtures/nowhere';
  expect([stories, found]).toEqual([[], [problem('no-content-folder', { file: path, line: 1 }, { path })]]);
});
