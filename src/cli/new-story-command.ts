import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, shownPath } from '../corpus/content-folder.ts';
import { storyNameFault } from './story-name.ts';
import { storyTemplates } from './story-template.ts';
import { sayingWhatIsUnwritable, Unwritable } from './unwritable.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = `wireside new <slug> (npm run new -- <slug>)

Creates the story folder <slug>, with a story file and two articles to fill in.

  --help   show this help

Exit codes: 0 created; 1 it already exists; 2 invalid command.
`;

/** Does what `wireside new` is told to; the exit code. */
export const newStoryCommand = sayingWhatIsUnwritable(async (args, { stdout, stderr }) => {
  let slug: string | undefined;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      stdout.write(USAGE);
      return 0;
    }
    slug = positionals.length === 1 ? positionals[0] : undefined;
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  const fault = slug === undefined ? USAGE : storyNameFault(slug);
  if (slug === undefined || fault !== undefined) {
    stderr.write(`${fault}\n`);
    return 2;
  }
  const folder = join(contentFolder(), slug);
  try {
    await mkdir(contentFolder(), { recursive: true });
    // Fails if the folder exists: an editor's work is never overwritten.
    await mkdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new Unwritable(folder, error);
    stderr.write(`${shownPath(folder)} already exists.\n`);
    return 1;
  }
  for (const [name, text] of Object.entries(storyTemplates())) {
    await writeWhole(join(folder, name), text);
    stdout.write(`${shownPath(join(folder, name))}\n`);
  }
  return 0;
});
