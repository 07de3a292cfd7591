import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../core/model.ts';
import { type Problem, problem } from '../core/problem.ts';
import { isSlug } from '../core/text/slug.ts';
import { aliasProblems, type Named } from './aliases.ts';
import { readAllCommitted } from './committed-file.ts';
import { shownPath } from './content-folder.ts';
import { betterName, isReservedStoryName, LONGEST_NAME, nameTooLong } from './names.ts';
import { LEDGER_FILE, type StoryPermalinks } from './read-permalinks.ts';
import { readStory } from './read-story.ts';
import { cannotRead } from './source-file.ts';

export interface Content {
  /** The stories without problems, by folder name. */
  readonly stories: readonly Story[];
  /** The published ids of the stories that can be read, by folder name. */
  readonly permalinks: readonly StoryPermalinks[];
  readonly problems: readonly Problem[];
}

/** Every story in a content folder, and every problem in the whole folder at once. */
export async function readContent(folder: string): Promise<Content> {
  const shown = shownPath(folder);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    return {
      stories: [],
      permalinks: [],
      problems: [problem('no-content-folder', { file: shown, line: 1 }, { path: shown })],
    };

  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const stories: Story[] = [];
  const permalinks: StoryPermalinks[] = [];
  const problems: Problem[] = [];
  const committed = await readAllCommitted(folder, LEDGER_FILE);
  for (const name of names) {
    const file = `${shown}/${name}`;
    // A link counts as what it leads to.
    const found = await stat(join(folder, name)).catch((error: Error) => error);
    if (found instanceof Error) {
      problems.push(cannotRead(found, file));
    } else if (found.isDirectory()) {
      const misnamed = nameProblems(name, file);
      const read = await readStory(join(folder, name), file, committed.get(join(folder, name, LEDGER_FILE)));
      problems.push(...misnamed, ...read.problems);
      if (read.permalinks !== undefined) permalinks.push(read.permalinks);
      if (read.story !== undefined && misnamed.length === 0) stories.push(read.story);
    } else if (isStray(name)) {
      problems.push(problem('outside-a-story', { file, line: 1 }, { name }));
    }
  }
  const named = stories.map((story) => namedOf(story, shown));
  problems.push(...aliasProblems(named), ...named.flatMap(reservedAliases));
  return { stories, permalinks, problems };
}

function nameProblems(name: string, file: string): readonly Problem[] {
  if (name.length > LONGEST_NAME) return [nameTooLong(name, file)];
  if (!isSlug(name)) return [problem('bad-story-name', { file, line: 1 }, { name, better: betterName(name) })];
  return isReservedStoryName(name) ? [problem('reserved-story-name', { file, line: 1 }, { name })] : [];
}

/** A redirect may not clash with the site's own pages either. */
function reservedAliases({ aliases, file, line }: Named): readonly Problem[] {
  return aliases.filter(isReservedStoryName).map((name) => problem('reserved-story-name', { file, line }, { name }));
}

function namedOf({ id, aliases = [] }: Story, folder: string): Named {
  return { id, aliases, file: `${folder}/${id}/story.md`, line: 1 };
}

/** An article outside the story folders would never be published. */
function isStray(name: string): boolean {
  return name.endsWith('.md') && !/^readme\.md$/i.test(name);
}
