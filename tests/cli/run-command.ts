import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the commands in `src/cli` on a content folder, without a terminal. */
export function runCommand(name: string, content: string, ...args: readonly string[]): Promise<Ran> {
  return runInterrupted(name, content, undefined, ...args);
}

/** Characters that a command prints before it is interrupted in the middle of its work. */
const SAID = 3000;

/** The same, and sends `signal` in the middle of its work. */
export function runInterrupted(
  name: string,
  content: string,
  signal: NodeJS.Signals | undefined,
  ...args: readonly string[]
): Promise<Ran> {
  // The test runner's own colour settings are not the command's.
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, [`${ROOT}src/cli/${name}.ts`, ...args], {
    cwd: ROOT,
    env: { ...env, WIRESIDE_CONTENT: content },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (out.length > SAID && signal !== undefined) child.kill(signal);
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
