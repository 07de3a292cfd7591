import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';

/** In bytes. With a lower figure, the ledger of a very long story cannot be read. */
const LARGEST = 256 * 1024 * 1024;

/** The exit code with which `git check-ignore` says that git would take a file. */
const NOT_IGNORED = 1;

/** These would lead git to the repository in which a hook runs, not to that of the file. */
const OF_A_HOOK = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** A file in the last commit: its text, that it is not there, or that there is no git to ask. */
export type CommittedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-committed' }
  | { readonly kind: 'no-git' };

/** Reads a file as last committed. Files that git ignores are never committed, as if there were no git. */
export async function readCommitted(path: string): Promise<CommittedFile> {
  const name = basename(path);
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !OF_A_HOOK.includes(key)));
  const git = (...args: string[]) =>
    promisify(execFile)('git', args, { cwd: dirname(path), env, maxBuffer: LARGEST, encoding: 'utf8' });
  try {
    return { kind: 'text', text: (await git('show', `HEAD:./${name}`)).stdout };
  } catch {
    const ignored = await git('check-ignore', '--quiet', name).then(
      () => 0,
      ({ code }: { code?: unknown }) => code,
    );
    return { kind: ignored === NOT_IGNORED ? 'not-committed' : 'no-git' };
  }
}
