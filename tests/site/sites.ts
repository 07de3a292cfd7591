import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sites under test: the real content, and invented stories of every kind. */
export const SITES = {
  real: { content: join(root, 'content'), folder: join(root, '.cache/sites/real') },
  invented: { content: join(root, 'tests/fixtures/good'), folder: join(root, '.cache/sites/invented') },
} as const;

export type SiteName = keyof typeof SITES;

export interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs the project's own build, like `npm run build -- --outDir <folder>`. */
export async function build(content: string, outDir: string, args: readonly string[] = []): Promise<Run> {
  const env = { ...withoutTestRunner(process.env), WIRESIDE_CONTENT: content, NO_COLOR: '1', FORCE_COLOR: '0' };
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir, ...args];
  return promisify(execFile)(process.execPath, command, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code?: number; stdout?: string; stderr?: string }) => ({
      code: error.code ?? 1,
      output: `${error.stdout ?? ''}${error.stderr ?? ''}`,
    }),
  );
}

/** The test runner leaves its own address and mode in the environment, and a build would take them for the site's. */
export function withoutTestRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

/** Every file of a folder with this ending, by its path in the folder, with `/` between its parts. */
export async function filesIn(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** True for a page at a former address, which only leads on to the present one. */
export function isRedirect(html: string): boolean {
  return html.includes('<redirect-link>');
}

/** The text of a file of a built site. */
export function readPage(site: SiteName, path: string): Promise<string> {
  return readFile(join(SITES[site].folder, path), 'utf8');
}

/** A path inside the project, as a person would type it. */
export function fromRoot(path: string): string {
  return relative(root, path).split(sep).join('/');
}
