import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../src/cli/import-command.ts';
import { storyFiles } from '../../src/cli/undo-import.ts';
import { callCommand, type Ran, ROOT } from './run-command.ts';

const FIXTURES = join(ROOT, 'tests/fixtures/import');
const PAGE = join(FIXTURES, 'saved-page.html');
const TEXT = join(FIXTURES, 'copied-with-a-date.txt');

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'wireside-'));
});
afterEach(() => rm(content, { recursive: true, force: true }));
const run = (...args: readonly string[]): Promise<Ran> => callCommand(importCommand, content, ...args);
const river = (): ReturnType<typeof storyFiles> => storyFiles(join(content, 'river'));

describe('import --undo', () => {
  test('takes a new story away whole, and only once', async () => {
    await run(PAGE, '--story', 'river');
    expect(Object.keys(await river())).toHaveLength(3);
    expect(await run('--undo')).toMatchObject({ code: 0, out: expect.stringContaining('removed') });
    expect(await readdir(content)).toEqual([]);
    expect(await run('--undo')).toMatchObject({ code: 1, err: 'There is no import to take back.\n' });
  });

  test('brings back what an import overwrote, and the addresses with it', async () => {
    await run(PAGE, '--story', 'river');
    const file = join(content, 'river/the-aldersby-courier.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\nA line of the editor's.\n`);
    const before = await river();
    await run(PAGE, TEXT, '--story', 'river', '--yes');
    expect(await river()).not.toEqual(before);
    expect(await run('--undo')).toMatchObject({ code: 0, out: expect.stringContaining('restored') });
    expect(await river()).toEqual(before);
  });

  test('touches nothing if a file was changed since', async () => {
    await run(PAGE, '--story', 'river');
    await writeFile(join(content, 'river/story.md'), '---\ntitle: Mine\n---\n');
    const before = await river();
    expect(await run('--undo')).toMatchObject({ code: 1, err: expect.stringContaining('story.md') });
    expect(await river()).toEqual(before);
  });

  test('stands alone, and reads no damaged record', async () => {
    expect(await run('--undo', '--story', 'river')).toMatchObject({ code: 2 });
    await writeFile(join(content, '.last-import.json'), '{"story":"../x","before":{},"after":{}}');
    expect(await run('--undo')).toMatchObject({ code: 1 });
  });
});
