import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Where the run notes what it is doing, for whoever has to stop it. */
const FOLDER = '.cache/reports/now';

export interface Now {
  readonly tests: readonly string[];
  readonly pages: readonly string[];
}

/** Notes the tests that are running. */
export function noteRunningTests(tests: readonly string[]): void {
  note('tests', tests);
}

/** Notes the browser's pages that are open. */
export function noteOpenPages(pages: readonly string[]): void {
  note('pages', pages);
}

/** What was noted last. */
export function readNow(): Now {
  return { tests: read('tests'), pages: read('pages') };
}

function note(what: string, lines: readonly string[]): void {
  mkdirSync(FOLDER, { recursive: true });
  // At once: a process that is stopped writes nothing more.
  writeFileSync(`${FOLDER}/${what}.json`, JSON.stringify(lines));
}

function read(what: string): readonly string[] {
  try {
    return JSON.parse(readFileSync(`${FOLDER}/${what}.json`, 'utf8'));
  } catch {
    return [];
  }
}
