import { spawn } from 'node:child_process';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import type { Streams } from '../../src/cli/streams.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `wireside` with one of its words on a content folder as a process of its own, without a terminal. */
export function runCommand(name: string, content: string, ...args: readonly string[]): Promise<Ran> {
  return runInterrupted(name, content, undefined, ...args);
}

/**
 * Does the same in this process, without the start of another, which takes longer than most commands do. That a command's
 * process passes on its arguments, streams and exit code is seen with `runCommand`.
 */
export async function callCommand(
  command: (args: readonly string[], streams: Streams) => Promise<number>,
  content: string,
  ...args: readonly string[]
): Promise<Ran> {
  const [stdout, stderr] = [collected(), collected()];
  vi.stubEnv('FORCE_COLOR', undefined);
  vi.stubEnv('WIRESIDE_CONTENT', content);
  try {
    const code = await command(args, { stdin: process.stdin, stdout: stdout.stream, stderr: stderr.stream });
    return { code, out: stdout.text(), err: stderr.text() };
  } finally {
    vi.unstubAllEnvs();
  }
}

/** A stream that keeps what is written to it. */
function collected(): { readonly stream: Writable; readonly text: () => string } {
  const texts: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      texts.push(text);
      done();
    },
  });
  return { stream, text: () => texts.join('') };
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
  const child = spawn(process.execPath, [`${ROOT}src/cli/wireside.ts`, name, ...args], {
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
