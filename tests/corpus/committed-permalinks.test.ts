import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { permalinksCommand } from '../../src/cli/permalinks-command.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { callCommand } from '../cli/run-command.ts';

const RIVER = 'The river rose by two metres overnight and flooded the lower part of the town.';
const MAYOR = 'The mayor, Ada Lund, asked people near the bridge to leave their houses by noon.';
const SCHOOL = 'Schools stay closed on Monday, and buses run only between the station and the hill.';
const MENDED = `On Sunday the mayor${MAYOR.slice(9)}`;

const [RIVER_ID, MAYOR_ID, SCHOOL_ID, MENDED_ID] = [
  'the-river-rose-by-two-metres--courier',
  'the-mayor-ada-lund-asked-people--courier',
  'schools-stay-closed-on-monday-and--courier',
  'on-sunday-the-mayor-ada-lund--courier',
];

let repository: string;
let folder: string;
beforeEach(async () => {
  repository = await mkdtemp(join(tmpdir(), 'wireside-'));
  folder = join(repository, 'content');
  await git('init', '--quiet');
  await mkdir(join(folder, 'flood'), { recursive: true });
  await writeFile(join(folder, 'flood/story.md'), '---\ntitle: Flood\n---\n');
  await article(RIVER, MAYOR, SCHOOL);
});
afterEach(() => rm(repository, { recursive: true, force: true }));

const run = promisify(execFile);
const git = (...args: string[]) =>
  run('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: repository });
const commit = async () => {
  await git('add', '--all');
  await git('commit', '--quiet', '--no-verify', '--message', 'State');
};
const article = (...texts: string[]) =>
  writeFile(join(folder, 'flood/courier.md'), `---\noutlet: Courier\n---\n\n${texts.join('\n\n')}\n`);
const permalinks = async (...args: string[]) => {
  const { code, out, err } = await callCommand(permalinksCommand, folder, '--date=2026-11-23', ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};
const published = async () => {
  const { stories, problems } = await readContent(folder);
  const [courier] = stories[0]?.articles ?? [];
  return {
    ids: courier?.paragraphs.map(({ id }) => id),
    removed: courier?.removed?.map(({ id, near }) => [id, near]) ?? [],
    problems: problems.map(({ code }) => code),
  };
};
const recorded = async () => JSON.parse(await readFile(join(folder, 'flood/permalinks.json'), 'utf8')).articles.courier;

test('a draft is mended and taken out without a trace, before anything was committed', async () => {
  await permalinks();
  await article(RIVER, MENDED);
  expect(await published()).toEqual({ ids: [RIVER_ID, MENDED_ID], removed: [], problems: [] });
  await permalinks();
  expect((await recorded()).gone).toEqual([]);
  expect((await recorded()).paragraphs.map(({ id }: { id: string }) => id)).toEqual([RIVER_ID, MENDED_ID]);
  expect(await permalinks('--check')).toContain('nothing to do');
});

test('a committed paragraph keeps its id, and leaves a note; a draft beside it does not', async () => {
  await article(RIVER, MAYOR);
  await permalinks();
  await commit();
  await article(RIVER, MAYOR, SCHOOL);
  await permalinks();
  await article(RIVER, MENDED);
  expect(await published()).toEqual({ ids: [RIVER_ID, MAYOR_ID], removed: [], problems: [] });
  await article(MENDED, SCHOOL);
  expect((await published()).problems).toEqual(['lost-permalink']);
  await permalinks();
  expect(await published()).toEqual({ ids: [MAYOR_ID, SCHOOL_ID], removed: [[RIVER_ID, MAYOR_ID]], problems: [] });
});

test('a note stays beside a paragraph that is there when the draft next to it is mended or goes', async () => {
  await permalinks();
  await commit();
  const draft = 'Insurers said that it was too early to put a figure on the damage to the harbour.';
  await article(draft, RIVER, SCHOOL);
  await permalinks();
  await article(draft);
  await permalinks();
  const near = async () => [...new Set((await published()).removed.map(([, id]) => id))];
  expect(await near()).toEqual(['insurers-said-that-it-was-too--courier']);
  await article(`On Monday i${draft.slice(1)}`);
  expect(await near()).toEqual(['on-monday-insurers-said-that-it--courier']);
  await permalinks();
  await article('Nothing is known yet.');
  expect(await near()).toEqual(['nothing-is-known-yet--courier']);
});

test('a draft becomes published by a commit of its ledger, not by one of its article', async () => {
  await permalinks();
  await git('add', 'content/flood/courier.md');
  await git('commit', '--quiet', '--no-verify', '--message', 'Article');
  await article(RIVER, SCHOOL);
  expect((await published()).problems).toEqual([]);
  await article(RIVER, MAYOR, SCHOOL);
  await commit();
  await article(RIVER, SCHOOL);
  expect((await published()).problems).toEqual(['lost-permalink']);
});

test('what was committed stays published if the ledger is deleted or cut', async () => {
  await permalinks();
  await commit();
  const whole = await readFile(join(folder, 'flood/permalinks.json'), 'utf8');
  await article(RIVER, MENDED, SCHOOL);
  await rm(join(folder, 'flood/permalinks.json'));
  expect((await published()).ids).toEqual([RIVER_ID, MAYOR_ID, SCHOOL_ID]);
  const cut = JSON.parse(whole);
  cut.articles.courier.paragraphs.splice(1, 1);
  await writeFile(join(folder, 'flood/permalinks.json'), JSON.stringify(cut));
  expect((await published()).ids).toEqual([RIVER_ID, MAYOR_ID, SCHOOL_ID]);
});

test('a draft of a whole article may be withdrawn', async () => {
  await permalinks();
  await commit();
  const post = join(folder, 'flood/post.md');
  await writeFile(post, '---\noutlet: Post\n---\n\nThe dam held.\n');
  await permalinks();
  await rm(post);
  expect((await published()).problems).toEqual([]);
  await permalinks();
  expect(await permalinks('--check')).toContain('nothing to do');
});

test('in a folder that git ignores, the ledger itself counts', async () => {
  await writeFile(join(repository, '.gitignore'), 'content\n');
  await permalinks();
  await article(RIVER, SCHOOL);
  expect((await published()).problems).toEqual(['lost-permalink']);
});
