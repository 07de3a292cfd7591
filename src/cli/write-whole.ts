import { rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { begun } from './begun.ts';
import { Unwritable } from './unwritable.ts';

/**
 * Writes a file whole or not at all: first next to its place, under a name that content skips, then renamed.
 *
 * Creates the folders it needs. Throws `Unwritable` where the system does not let it.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  begun.add(beside);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, text, { encoding: 'utf8', flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new Unwritable(path, error);
  } finally {
    begun.delete(beside);
  }
}

/** Leaves nothing half-written after an interruption; the exit code is the signal's, as shells expect. */
export function cleanUpWhenInterrupted(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      for (const path of begun) rmSync(path, { force: true });
      process.stderr.write('\nInterrupted. No file was left half-written.\n');
      process.exit(code);
    });
  }
}
