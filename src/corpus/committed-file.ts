import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** In bytes. With a lower figure, the ledger of a very long story cannot be read. */
const LARGEST = 256 * 1024 * 1024;

/** The exit code with which `git check-ignore` says that git would take a file. */
const NOT_IGNORED = 1;

/** The exit code with which git ends where it cannot do what it is asked. */
const CANNOT_ANSWER = 128;

/** These would lead git to the repository in which a hook runs, not to that of the file. */
const OF_A_HOOK = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** A file in the last commit: its text, that it is not there, or that there is no git to ask. */
export type CommittedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-committed' }
  | { readonly kind: 'no-git' };

/** Reads a file as last committed. Files that git ignores are never committed, as if there were no git. */
export async function readCommitted(path: string): Promise<CommittedFile> {
  const [folder, name] = [dirname(path), basename(path)];
  const shown = await git(folder, ['show', `HEAD:./${name}`]);
  if (shown.code === 0) return { kind: 'text', text: shown.output.toString('utf8') };
  const { code } = await git(folder, ['check-ignore', '--quiet', name]);
  return { kind: code === NOT_IGNORED ? 'not-committed' : 'no-git' };
}

/**
 * The files of a name in the folders of a folder, as last committed, by path: what `readCommitted` reads, for all of them in
 * four calls of git, as two for each take longer than all else that is read. What is not certain in that way is left out.
 */
export async function readAllCommitted(folder: string, name: string): Promise<ReadonlyMap<string, CommittedFile>> {
  // A repository of its own, or a link into another, has another last commit.
  const folders = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && !existsSync(join(folder, entry.name, '.git')),
  );
  const paths = folders.map((entry) => `${entry.name}/${name}`);
  if ((await git(folder, ['rev-parse', '--show-prefix'])).code !== 0)
    return new Map(paths.map((path) => [join(folder, path), { kind: 'no-git' }]));
  const tree = await git(folder, ['ls-tree', '-r', '-z', 'HEAD']);
  const entries = tree.output.toString('utf8').split('\0');
  const ids = new Map(
    entries.map((entry) => entry.split('\t')).map(([about = '', path = '']) => [path, about.split(' ')[2] ?? '']),
  );
  const listed = paths.filter((path) => ids.has(path));
  const others = paths.filter((path) => !ids.has(path));
  const texts = await blobs(
    folder,
    listed.map((path) => ids.get(path) ?? ''),
  );
  const ignored = await git(folder, ['check-ignore', '-z', '--stdin'], others.join('\0'));
  const isIgnored = new Set(ignored.output.toString('utf8').split('\0'));
  const unlisted = ignored.code <= NOT_IGNORED ? others : [];
  return new Map<string, CommittedFile>([
    ...listed.flatMap((path, at) => {
      const text = texts?.[at];
      return text === undefined ? [] : ([[join(folder, path), { kind: 'text', text }]] as const);
    }),
    ...unlisted.map(
      (path) => [join(folder, path), { kind: isIgnored.has(path) ? 'no-git' : 'not-committed' }] as const,
    ),
  ]);
}

/** The texts of git's objects, in order; undefined where git does not answer. */
async function blobs(folder: string, ids: readonly string[]): Promise<readonly string[] | undefined> {
  const { code, output } = await git(folder, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  if (code !== 0) return undefined;
  let at = 0;
  return ids.map(() => {
    // "<id> blob <bytes>", then the bytes, each with a line's end.
    const end = output.indexOf('\n', at);
    const size = Number(output.toString('latin1', at, end).split(' ').at(-1));
    at = end + 1 + size + 1;
    return output.toString('utf8', end + 1, end + 1 + size);
  });
}

/** Runs git in a folder; code 128 where it cannot answer, or cannot be started. */
function git(
  folder: string,
  args: readonly string[],
  input = '',
): Promise<{ readonly code: number; readonly output: Buffer }> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !OF_A_HOOK.includes(key)));
  return new Promise((resolve) => {
    const options = { cwd: folder, env, maxBuffer: LARGEST, encoding: 'buffer' } as const;
    const child = execFile('git', args, options, (error, output) =>
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : CANNOT_ANSWER, output }),
    );
    // It may end before it has read all.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
