import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Story } from '../core/model.ts';
import { type Problem, problem } from '../core/problem.ts';
import { isSlug } from '../core/text/slug.ts';
import { betterName, isReservedStoryName } from './names.ts';
import { readStory } from './read-story.ts';

export interface Content {
  /** The stories without a problem, by folder name. */
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
}

/** Every story of a content folder, and every problem of the whole folder in one go. */
export async function readContent(folder: string): Promise<Content> {
  const shown = shownPath(folder);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    return { stories: [], problems: [problem('no-content-folder', { file: shown, line: 1 }, { path: shown })] };

  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const names = entries
    .filter((entry) => !entry.isFile())
    .map((entry) => entry.name)
    .sort();
  const stories: Story[] = [];
  const problems: Problem[] = entries
    .filter(isStray)
    .map(({ name }) => problem('outside-a-story', { file: `${shown}/${name}`, line: 1 }, { name }));
  for (const name of names) {
    problems.push(...nameProblems(name, `${shown}/${name}`));
    const read = await readStory(join(folder, name), `${shown}/${name}`);
    problems.push(...read.problems);
    if (read.story !== undefined) stories.push(read.story);
  }
  return { stories, problems };
}

function nameProblems(name: string, file: string): readonly Problem[] {
  if (!isSlug(name)) return [problem('bad-story-name', { file, line: 1 }, { name, better: betterName(name) })];
  return isReservedStoryName(name) ? [problem('reserved-story-name', { file, line: 1 }, { name })] : [];
}

/** An article that lies beside the story folders would never be published. */
function isStray(entry: Dirent): boolean {
  return entry.isFile() && entry.name.endsWith('.md') && !/^readme\.md$/i.test(entry.name);
}

/** A path as a person in the project's folder would type it. */
function shownPath(folder: string): string {
  const fromHere = relative(process.cwd(), folder);
  return (fromHere.startsWith('..') || fromHere === '' ? folder : fromHere).split(sep).join('/');
}
