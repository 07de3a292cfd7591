import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from '../corpus/running.ts';
import { begun } from './begun.ts';
import { Unwritable } from './unwritable.ts';

/** In milliseconds: how often a waiting command looks whether it is its turn. */
const LOOK_EVERY = 100;

/**
 * Does some work while no other command does the same, which waits meanwhile and says once, with `wait`, that it does.
 *
 * Who works is written to `lock`, by the number of the process; what an ended process left behind is taken away.
 */
export async function oneAtATime<Result>(lock: string, wait: () => void, work: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(lock), { recursive: true }).catch((error: unknown) => {
    throw new Unwritable(lock, error);
  });
  for (let looks = 0; !(await isTaken(lock)); looks++) {
    if (looks === 1) wait();
    if (looks > 0) await setTimeout(LOOK_EVERY);
  }
  begun.add(lock);
  try {
    return await work();
  } finally {
    begun.delete(lock);
    await rm(lock, { force: true });
  }
}

/** Whether the lock could be taken; one of a process that ended is removed, for the next try. */
async function isTaken(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new Unwritable(lock, error);
  }
  const owner = await readFile(lock, 'utf8').catch(() => '');
  if (owner === '' || isRunning(Number(owner))) return false;
  // Another one that waits may have removed it and begun: then it is put back.
  const aside = `${lock}.${process.pid}`;
  await rename(lock, aside).catch(() => undefined);
  if ((await readFile(aside, 'utf8').catch(() => owner)) === owner) await rm(aside, { force: true });
  else await rename(aside, lock);
  return false;
}
