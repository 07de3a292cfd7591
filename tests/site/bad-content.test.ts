import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from './sites.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireside-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(folder, 'content', path, '..'), { recursive: true });
  await writeFile(join(folder, 'content', path), text);
}

test('a build of bad content fails, reports every problem with file, line and fix, and publishes nothing', async () => {
  await write('flood/story.md', '---\ntitel: The flood\n---\n');
  await write('flood/one.md', '---\noutlet: One\npublished: yesterday\n---\n\nThe river rose.\n');
  await write('search/story.md', '---\ntitle: A reserved name\n---\n');
  await write('search/two.md', '---\noutlet: Two\n---\n');
  const { code, output } = await build(join(folder, 'content'), join(folder, 'dist'));
  expect(code).not.toBe(0);
  expect(output).toContain('flood/story.md:2  There is no field "titel".');
  expect(output).toContain('Did you mean "title"?');
  expect(output).toMatch(/flood\/one\.md:3 {2}The field "published" is/);
  expect(output).toMatch(/search:1 {2}A story cannot have the name or alias "search"/);
  expect(output).toContain('search/two.md:4  The article has no text below its front matter.');
  await expect(access(join(folder, 'dist', 'index.html'))).rejects.toThrow();
});
