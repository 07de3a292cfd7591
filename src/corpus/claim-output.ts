import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './running.ts';

/**
 * Takes an output folder for this process, until it ends. Returns why it cannot, and what to do; undefined once it is taken.
 *
 * A second build into the same place would delete what the first one has written. Who builds is in a file beside the folder; one
 * that an interrupted build left behind is taken over.
 */
export function claimOutput(output: string): string | undefined {
  const out = resolve(output);
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
    const other = claim(join(dirname(out), `.${basename(out)}.building`));
    return other === undefined
      ? undefined
      : `The site cannot be built into ${out}: another build (process ${other}) is writing there. Wait until it is done, or choose another folder with --outDir.`;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `The site cannot be built into ${out}: it cannot be written (${why}). Choose another folder with --outDir, such as dist/.`;
  }
}

/** In milliseconds: how often a waiting build looks whether it is its turn. */
const LOOK_EVERY = 100;

/**
 * Waits until no other build works in this checkout, which `wait` is told once. Astro keeps what it works with in one place, and
 * two at once would print each other's stories.
 */
export async function waitForTurn(project: string, wait: (process: number) => void): Promise<void> {
  const folder = join(project, '.cache');
  mkdirSync(folder, { recursive: true });
  const claimed = () => claim(join(folder, 'building'));
  for (let other = claimed(), looks = 0; other !== undefined; other = claimed(), looks++) {
    if (looks === 0) wait(other);
    await setTimeout(LOOK_EVERY);
  }
}

/** Signs with the number of this process, until it ends; the number of another one that has signed and still runs. */
function claim(sign: string): number | undefined {
  const owner = ownerOf(sign);
  if (owner !== undefined && isRunning(owner)) return owner;
  if (owner !== undefined) rmSync(sign, { force: true });
  try {
    writeFileSync(sign, String(process.pid), { flag: 'wx' });
  } catch (error) {
    const earlier = (error as NodeJS.ErrnoException).code === 'EEXIST' ? ownerOf(sign) : undefined;
    if (earlier === undefined) throw error;
    return earlier;
  }
  process.on('exit', () => rmSync(sign, { force: true }));
  return undefined;
}

function ownerOf(sign: string): number | undefined {
  try {
    return Number(readFileSync(sign, 'utf8'));
  } catch {
    return undefined;
  }
}
