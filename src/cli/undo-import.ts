import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from '../corpus/content-folder.ts';
import { Unwritable } from './unwritable.ts';
import { writeWhole } from './write-whole.ts';

/** The texts of a story's files by their names, as they were at one moment. */
export type StoryFiles = Readonly<Record<string, string>>;

/** What the last import did, kept in the content folder under a name that content skips. */
interface LastImport {
  readonly story: string;
  readonly before: StoryFiles;
  readonly after: StoryFiles;
}

const recordIn = (content: string): string => join(content, '.last-import.json');

/** All files of a story that content reads, its ledger among them; none if there is no folder. */
export async function storyFiles(folder: string): Promise<StoryFiles> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile() && !/^[._]/.test(entry.name)).map(({ name }) => name);
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}

/** Keeps what an import changed, so that it can be taken back. */
export async function keepLastImport(content: string, story: string, before: StoryFiles): Promise<void> {
  const after = await storyFiles(join(content, story));
  const last: LastImport = { story, before, after };
  await writeWhole(recordIn(content), `${JSON.stringify(last)}\n`);
}

/**
 * Takes the last import back: every file of its story is as it was before. Returns what was done, or why nothing was: nothing
 * is touched if one of the files was changed since.
 */
export async function undoLastImport(content: string): Promise<{ readonly isDone: boolean; readonly said: string }> {
  const last = await lastImport(content);
  if (last === undefined) return { isDone: false, said: 'There is no import to take back.' };
  const { story, before, after } = last;
  const folder = join(content, story);
  const now = await storyFiles(folder);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changed = names.filter((name) => before[name] !== after[name]);
  const edited = changed.filter((name) => now[name] !== after[name]);
  if (edited.length > 0) {
    const files = edited.map((name) => shownPath(join(folder, name))).join(', ');
    return { isDone: false, said: `Nothing was taken back, because this was changed since the import: ${files}.` };
  }
  for (const name of changed) await restore(join(folder, name), before[name]);
  if (Object.keys(before).length === 0) await rmdir(folder).catch(() => undefined);
  await rm(recordIn(content), { force: true });
  const lines = changed.map(
    (name) => `  ${before[name] === undefined ? 'removed' : 'restored'}  ${shownPath(join(folder, name))}`,
  );
  return { isDone: true, said: [`The last import into ${story} was taken back.`, ...lines].join('\n') };
}

async function restore(path: string, text: string | undefined): Promise<void> {
  if (text !== undefined) return writeWhole(path, text);
  await rm(path, { force: true }).catch((error: unknown) => {
    throw new Unwritable(path, error);
  });
}

/** A record that is missing or damaged is none. */
async function lastImport(content: string): Promise<LastImport | undefined> {
  try {
    const { story, before, after } = JSON.parse(await readFile(recordIn(content), 'utf8')) as LastImport;
    const isSound = /^[a-z0-9-]+$/.test(story) && typeof before === 'object' && typeof after === 'object';
    const names = [...Object.keys(before), ...Object.keys(after)];
    return isSound && names.every((name) => !/[\\/]|^[._]/.test(name)) ? { story, before, after } : undefined;
  } catch {
    return undefined;
  }
}
