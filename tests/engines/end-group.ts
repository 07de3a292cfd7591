import type { ChildProcess } from 'node:child_process';

/** Ends a program with all that it started, and waits for it. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    process.kill(-child.pid, 'SIGTERM');
    const late = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), TIME_TO_END);
    await ended;
    clearTimeout(late);
  } catch {
    // It has ended meanwhile.
  }
}

/** In milliseconds. */
const TIME_TO_END = 5_000;
