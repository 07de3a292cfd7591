import { existsSync } from 'node:fs';

/** What tells of changed files, as chokidar does. */
interface Watcher {
  add(path: string): unknown;
  unwatch(path: string): unknown;
  on(event: 'all', tell: (event: string, path: string) => void): unknown;
}

/** In milliseconds: an editor that saves writes several times. */
const SETTLED = 60;
/** In milliseconds: how often it is asked whether the folder is there. */
const LOOK_EVERY = 500;
/** How often the content is read after the folder came back: until a watcher sees all that is in it, it sees no edits. */
const LOOKS_AFTERWARDS = 6;

/**
 * Reads the content again after every change, so that what was read last is how it is now.
 *
 * One reading ends before the next begins: of two at once, the one that began earlier could end later, and an edit would not be
 * shown. A watcher forgets a folder that goes away, so it is told again when the folder is back.
 */
export function followContent(
  folder: string,
  watcher: Watcher,
  read: () => Promise<void>,
  failed: (error: unknown) => void,
): void {
  let isReading = false;
  let isAsked = false;
  const ask = async (): Promise<void> => {
    isAsked = true;
    if (isReading) return;
    isReading = true;
    while (isAsked) {
      isAsked = false;
      await read().catch(failed);
    }
    isReading = false;
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), SETTLED);
  });
  let wasThere = existsSync(folder);
  let looks = 0;
  const look = (): void => {
    const isThere = existsSync(folder);
    if (isThere && !wasThere) {
      watcher.unwatch(folder);
      watcher.add(folder);
      looks = LOOKS_AFTERWARDS;
    }
    wasThere = isThere;
    if (looks-- > 0) void ask();
  };
  setInterval(look, LOOK_EVERY).unref();
}
