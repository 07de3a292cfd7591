import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAllCommitted, readCommitted } from '../../src/corpus/committed-file.ts';

const FILE = 'permalinks.json';
const STATES = ['committed', 'changed', 'empty', 'ignored', 'new', 'without', 'linked', 'own-repository'];

let repository = '';
let folder = '';
beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'wireside-'));
  folder = join(repository, 'content');
  for (const state of STATES) {
    if (state === 'linked') symlinkSync('committed', join(folder, state));
    else mkdirSync(join(folder, state), { recursive: true });
  }
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd, stdio: 'ignore' });
const commit = (cwd: string) => {
  git(cwd, 'init', '--quiet');
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--no-verify', '--message', 'State');
};
const write = (state: string, text: string) => writeFileSync(join(folder, state, FILE), text);
const oneByOne = async () =>
  Object.fromEntries(
    await Promise.all(STATES.map(async (state) => [state, (await readCommitted(join(folder, state, FILE))).kind])),
  );

test('many files at once are what each is by itself, in whatever state', async () => {
  write('ignored', '1');
  writeFileSync(join(repository, '.gitignore'), 'ignored/\n');
  write('committed', '{"Zürich": "“ü”"}\n\nlast line without an end');
  write('changed', 'before');
  write('empty', '');
  write('own-repository', 'of another');
  commit(join(folder, 'own-repository'));
  commit(repository);
  write('changed', 'after, and longer');
  write('new', 'a draft');
  expect(await oneByOne()).toEqual({
    committed: 'text',
    changed: 'text',
    empty: 'text',
    ignored: 'no-git',
    new: 'not-committed',
    without: 'not-committed',
    linked: 'text',
    'own-repository': 'text',
  });
  const all = await readAllCommitted(folder, FILE);
  expect([...all.keys()].sort()).toEqual(
    ['changed', 'committed', 'empty', 'ignored', 'new', 'without'].map((state) => join(folder, state, FILE)),
  );
  for (const [path, found] of all) expect(found).toEqual(await readCommitted(path));
});

test('before the first commit, and where there is no git, they are so too', async () => {
  write('new', 'a draft');
  for (const begin of [() => {}, () => git(repository, 'init', '--quiet')]) {
    begin();
    const kinds = await oneByOne();
    for (const [path, { kind }] of await readAllCommitted(folder, FILE))
      expect([path, kind]).toEqual([path, kinds[path.split('/').at(-2) ?? '']]);
  }
  expect((await readAllCommitted(folder, FILE)).get(join(folder, 'new', FILE))).toEqual({ kind: 'not-committed' });
});
