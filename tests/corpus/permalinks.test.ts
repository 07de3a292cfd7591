import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { permalinksCommand } from '../../src/cli/permalinks-command.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { callCommand, type Ran, runCommand } from '../cli/run-command.ts';

const RIVER = 'The river rose by two metres overnight and flooded the lower part of the town.';
const MAYOR = 'The mayor, Ada Lund, asked people near the bridge to leave their houses by noon.';
const SCHOOL = 'Schools stay closed on Monday, and buses run only between the station and the hill.';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireside-'));
  await mkdir(join(folder, 'flood'));
  await writeFile(join(folder, 'flood/story.md'), '---\ntitle: Flood\n---\n');
  await article(RIVER, MAYOR, SCHOOL);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const article = (...texts: string[]) => articleNamed('courier', '', ...texts);
const articleNamed = (name: string, fields: string, ...texts: string[]) =>
  writeFile(
    join(folder, `flood/${name}.md`),
    `---\noutlet: ${name === 'post' ? 'Post' : 'Courier'}\n${fields}---\n\n${texts.join('\n\n')}\n`,
  );
const ledger = () => readFile(join(folder, 'flood/permalinks.json'), 'utf8');
const ids = async () => (await readContent(folder)).stories[0]?.articles[0]?.paragraphs.map(({ id }) => id);

/** What it printed, and its exit code. */
const permalinks = async (...args: string[]) => printed(await callCommand(permalinksCommand, folder, ...args));
const permalinksAlone = async (...args: string[]) => printed(await runCommand('permalinks', folder, ...args));
const printed = ({ code, out, err }: Ran) => ({ code, output: out + err });

test("a story's alias may not clash with a page of the site", async () => {
  await writeFile(join(folder, 'flood/story.md'), '---\ntitle: Flood\naliases: [search]\n---\n');
  const { problems } = await readContent(folder);
  expect(problems.map(({ code }) => code)).toEqual(['reserved-story-name']);
});

describe('npm run permalinks', () => {
  test('writes a ledger that changes no id, the same bytes each time, and leaves nothing else behind', async () => {
    const before = await ids();
    expect(await permalinksAlone()).toMatchObject({ code: 0, output: expect.stringContaining('3 new') });
    const written = await ledger();
    expect(await ids()).toEqual(before);
    expect((await permalinks()).output).toContain('nothing to do');
    expect(await ledger()).toBe(written);
    expect(await readdir(join(folder, 'flood'))).toEqual(['courier.md', 'permalinks.json', 'story.md']);
  });

  test('--check writes nothing, and fails where the ledger is behind', async () => {
    expect((await permalinksAlone('--check')).code).toBe(1);
    expect(await readdir(join(folder, 'flood'))).not.toContain('permalinks.json');
    await permalinks();
    expect((await permalinks('--check')).code).toBe(0);
  });

  test('carries ids over edits, says so, and uses no colours outside a terminal', async () => {
    const before = await ids();
    await permalinks();
    await article(RIVER, `On Sunday the mayor${MAYOR.slice(9)}`, SCHOOL);
    expect(await ids()).toEqual(before);
    const { output } = await permalinks();
    expect(output).toContain('edited     the-mayor-ada-lund-asked-people--courier');
    expect(output).not.toContain('\u001B');
    expect(await ids()).toEqual(before);
  });

  test('a removed paragraph stops the build until it is recorded, and then leaves a note', async () => {
    await permalinks();
    await article(RIVER, SCHOOL);
    const { stories, problems } = await readContent(folder);
    expect(stories).toEqual([]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['lost-permalink', 5]]);
    expect(problems[0]?.hint).toContain('npm run permalinks');
    expect((await permalinks('--date=2026-11-23')).output).toContain(
      'gone       the-mayor-ada-lund-asked-people--courier',
    );
    const [article0] = (await readContent(folder)).stories[0]?.articles ?? [];
    expect(article0?.removed).toEqual([
      {
        id: 'the-mayor-ada-lund-asked-people--courier',
        opening: expect.stringMatching(/^The mayor, Ada Lund, asked people near the .*…$/),
        near: 'the-river-rose-by-two-metres--courier',
        until: '2026-11-23',
      },
    ]);
  });

  test('a note moves when the paragraph next to it goes as well, and is removed when its own comes back', async () => {
    await permalinks();
    await article(RIVER, SCHOOL);
    await permalinks('--date=2026-11-23');
    await article(SCHOOL);
    await permalinks('--date=2026-11-24');
    const removed = async () => (await readContent(folder)).stories[0]?.articles[0]?.removed ?? [];
    expect((await removed()).map(({ near, until }) => [near.slice(0, 7), until])).toEqual([
      ['schools', '2026-11-23'],
      ['schools', '2026-11-24'],
    ]);
    await article(MAYOR, SCHOOL);
    await permalinks();
    expect((await removed()).map(({ id }) => id)).toEqual(['the-river-rose-by-two-metres--courier']);
  });

  test('a renamed article keeps its ids through its alias; without one nothing is published', async () => {
    const before = await ids();
    await permalinks();
    await rename(join(folder, 'flood/courier.md'), join(folder, 'flood/daily.md'));
    const { problems } = await readContent(folder);
    expect(problems.map(({ code }) => code)).toEqual(['lost-article']);
    expect((await permalinks()).code).toBe(1);
    await articleNamed('daily', 'aliases: [courier]\n', RIVER, MAYOR, SCHOOL);
    expect(await ids()).toEqual(before);
    expect((await permalinks()).code).toBe(0);
    expect(Object.keys(JSON.parse(await ledger()).articles)).toEqual(['daily']);
    expect(await ids()).toEqual(before);
  });

  test('gives up the addresses of an article only when told to', async () => {
    await articleNamed('post', '', 'The dam held.').then(() => permalinks());
    await rm(join(folder, 'flood/post.md'));
    expect((await permalinks()).output).toContain('--forget=flood/post');
    expect((await permalinks('--forget=flood/post')).code).toBe(0);
    expect(Object.keys(JSON.parse(await ledger()).articles)).toEqual(['courier']);
  });

  test('does not touch a ledger while the content has another problem, and rejects unknown options', async () => {
    await articleNamed('courier', 'oulet: Post\n', RIVER);
    expect(await permalinks()).toMatchObject({ code: 1, output: expect.stringContaining('Did you mean "outlet"?') });
    expect((await permalinks('--dry')).output).toContain('--check');
    expect((await permalinks('--date=today')).output).toContain('2026-11-23');
    expect(await readdir(join(folder, 'flood'))).not.toContain('permalinks.json');
  });
});
