/**
 * `npm run new -- <slug>`: creates the folder of a new story, with commented templates.
 *
 * Exit codes: 0 created; 1 it already exists; 2 the command is invalid.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, shownPath } from '../corpus/content-folder.ts';
import { storyNameFault } from './story-name.ts';
import { storyTemplates } from './story-template.ts';
import { cleanUpWhenInterrupted, writeWhole } from './write-whole.ts';

const USAGE = `npm run new -- <slug>

Creates the story folder <slug>, with a story file and two articles to fill in.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let slug: string | undefined;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    slug = positionals.length === 1 ? positionals[0] : undefined;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  const fault = slug === undefined ? USAGE : storyNameFault(slug);
  if (slug === undefined || fault !== undefined) {
    process.stderr.write(`${fault}\n`);
    return 2;
  }
  const folder = join(contentFolder(), slug);
  cleanUpWhenInterrupted();
  await mkdir(contentFolder(), { recursive: true });
  try {
    // Fails if the folder exists: an editor's work is never overwritten.
    await mkdir(folder);
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    process.stderr.write(`${exists ? `${shownPath(folder)} already exists.` : String(error)}\n`);
    return 1;
  }
  for (const [name, text] of Object.entries(storyTemplates())) {
    await writeWhole(join(folder, name), text);
    process.stdout.write(`${shownPath(join(folder, name))}\n`);
  }
  return 0;
}
