import { type StdioOptions, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** What asks this process to stop, and is passed on. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const TIME_TO_STOP = 5_000;

export interface End {
  readonly code: number;
  /** True where it was stopped because its time was over. */
  readonly stopped: boolean;
}

interface Options {
  /** A file that gets the output; without one it appears as ours. */
  readonly output?: string;
  /** In milliseconds, for a process that was asked to stop. */
  readonly timeToStop?: number;
}

/**
 * Runs a program of Node's; where it takes longer than `limit` milliseconds, it is stopped with all that it started.
 */
export function runToEnd(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  limit: number,
  { output, timeToStop = TIME_TO_STOP }: Options = {},
): Promise<End> {
  return new Promise((resolve) => {
    const file = output === undefined ? undefined : openSync(output, 'w');
    // A group of its own, so that what it starts can be stopped with it.
    const stdio: StdioOptions = file === undefined ? 'inherit' : ['ignore', file, file];
    const child = spawn(process.execPath, args, { stdio, env, detached: process.platform !== 'win32' });
    // The child has its own hold on it.
    if (file !== undefined) closeSync(file);
    const stop = (signal: NodeJS.Signals): void => signalGroup(child.pid, signal);
    let interrupted = false;
    const passOn = (): void => {
      interrupted = true;
      stop('SIGTERM');
    };
    for (const signal of SIGNALS) process.once(signal, passOn);
    let stopped = false;
    let last: NodeJS.Timeout | undefined;
    const watchdog = setTimeout(() => {
      stopped = true;
      stop('SIGTERM');
      last = setTimeout(() => stop('SIGKILL'), timeToStop);
    }, limit);
    child.on('exit', (code) => {
      clearTimeout(watchdog);
      clearTimeout(last);
      for (const signal of SIGNALS) process.removeListener(signal, passOn);
      if (interrupted) process.exit(1);
      // Whoever did not listen when asked.
      if (stopped) stop('SIGKILL');
      resolve({ code: code ?? 1, stopped });
    });
  });
}

/** Signals a process and the group that it leads. */
function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has ended.
  }
}
