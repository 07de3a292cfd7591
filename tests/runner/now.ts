import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Where a run notes what it is doing, for whoever has to stop it. A run beside another has a folder of its own. */
const FOLDER = process.env['WIRESIDE_NOW'] ?? '.cache/reports/now';

export interface Now {
  /** The tests that are running. */
  readonly tests: readonly string[];
  /** The browser's pages that are open. */
  readonly pages: readonly string[];
  /** The tests that have failed so far. */
  readonly failed: readonly string[];
  /** The tests that passed when they were tried again. */
  readonly retried: readonly string[];
}

/** Notes the tests that are running. */
export function noteRunningTests(tests: readonly string[]): void {
  note('tests', tests);
}

/** Notes the tests that have failed, and those that passed only when they were tried again. */
export function noteEnds(failed: readonly string[], retried: readonly string[]): void {
  note('failed', failed);
  note('retried', retried);
}

/** Notes the browser's pages that a worker has open. */
export function noteOpenPages(pages: readonly string[]): void {
  note(`pages-${process.env['VITEST_POOL_ID'] ?? ''}`, pages);
}

/** Forgets what an earlier run noted. */
export function forgetNow(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

/** What was noted last in a folder. */
export function readNow(folder: string): Now {
  const notes = existsSync(folder) ? readdirSync(folder) : [];
  const read = (what: string): readonly string[] => {
    try {
      return JSON.parse(readFileSync(`${folder}/${what}.json`, 'utf8'));
    } catch {
      return [];
    }
  };
  const pages = notes.filter((name) => name.startsWith('pages-')).flatMap((name) => read(name.replace('.json', '')));
  return { tests: read('tests'), pages, failed: read('failed'), retried: read('retried') };
}

function note(what: string, lines: readonly string[]): void {
  mkdirSync(FOLDER, { recursive: true });
  // At once: a process that is stopped writes nothing more.
  writeFileSync(`${FOLDER}/${what}.json`, JSON.stringify(lines));
}
