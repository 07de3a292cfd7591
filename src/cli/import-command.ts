import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Problem, report } from '../core/problem.ts';
import { contentFolder } from '../corpus/content-folder.ts';
import type { StoryPermalinks } from '../corpus/read-permalinks.ts';
import { agreeToOverwrite } from './agree-to-overwrite.ts';
import { articlesIn } from './article-name.ts';
import {
  captureFiles,
  carryOut,
  type Imported,
  type ImportOptions,
  prepare,
  problemsNow,
  recordImported,
} from './import-captures.ts';
import { preview } from './import-preview.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { permalinkChangesInWords, permalinkCounts } from './permalink-changes.ts';
import { progressBar } from './progress-bar.ts';
import { articleNameFault, storyNameFault } from './story-name.ts';
import type { Streams } from './streams.ts';
import { styledFor } from './terminal.ts';
import { keepLastImport, storyFiles, undoLastImport } from './undo-import.ts';
import { sayingWhatIsUnwritable } from './unwritable.ts';

const USAGE = `wireside import <file or folder> … --story <slug> (npm run import -- <file or folder> … --story <slug>)
wireside import --undo

Turns saved web pages (.html, .mhtml), copied text (.txt) and Markdown (.md) into articles of a story.

  --story <slug>      the story's folder; created if it does not exist
  --as <article>      the article's name (for a single file)
  --outlet <name>     the outlet's name for readers, if the page gives no usable name
  --yes               overwrite existing articles without asking
  --undo              take the last import back, unless its files were changed since
  --json              print JSON, one entry per file
  --help              show this help

Exit codes: 0 done; 1 a file failed or the story has problems; 2 invalid command; 3 an article would be overwritten.
`;

const OPTIONS = {
  story: { type: 'string' },
  as: { type: 'string' },
  outlet: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  undo: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Does what `wireside import` is told to; the exit code. */
export const importCommand = sayingWhatIsUnwritable(async (args, streams) => {
  const { stdout, stderr } = streams;
  const command = understood(args);
  if (typeof command === 'string') {
    stderr.write(`${command}\n\n${USAGE}`);
    return 2;
  }
  const { values, files, options } = command;
  if (values.help) {
    stdout.write(USAGE);
    return 0;
  }
  if (values.undo) {
    const { isDone, said } = await undoLastImport(options.content);
    (isDone ? stdout : stderr).write(`${said}\n`);
    return isDone ? 0 : 1;
  }
  const found = await captureFiles(files).catch((error: Error) => error);
  if (found instanceof Error || found.length === 0) {
    stderr.write(`${found instanceof Error ? found.message : 'No .html, .txt or .md files were found.'}\n`);
    return 2;
  }
  if (options.as !== undefined && found.length > 1) {
    stderr.write('--as names a single article, but there are several files.\n');
    return 2;
  }
  const lock = join(options.content, `.${options.story}.import`);
  const wait = () => stderr.write(`Waiting until another import into ${options.story} is done (${lock}).\n`);
  const { imported, recorded, problems } = await oneAtATime(lock, wait, async () => {
    const before = await storyFiles(join(options.content, options.story));
    const imported = await importAll(found, options, values, streams);
    const isWritten = imported.some(({ written }) => written);
    const recorded = isWritten ? await recordImported(options) : undefined;
    if (isWritten) await keepLastImport(options.content, options.story, before);
    return { imported, recorded, problems: isWritten ? await problemsNow(options) : [] };
  });
  if (values.json) stdout.write(`${JSON.stringify(reportOf(options, imported, problems, recorded), null, 2)}\n`);
  else tell(imported, problems, recorded, streams);
  return exitCode(imported, problems);
});

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

function understood(
  args: readonly string[],
): string | { values: Values; files: readonly string[]; options: ImportOptions } {
  try {
    const { values, positionals: files } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { story = '', as, outlet } = values;
    const options = {
      content: contentFolder(),
      story,
      date: new Date().toISOString().slice(0, 10),
      ...(as === undefined ? {} : { as }),
      ...(outlet === undefined ? {} : { outlet }),
    };
    if (values.undo && (files.length > 0 || values.story !== undefined))
      return '--undo takes the last import back, whatever it was, and stands alone.';
    if (values.help || values.undo) return { values, files, options };
    if (files.length === 0) return 'Name a file or folder to import.';
    if (values.story === undefined) return 'Name the story: --story <slug>.';
    const fault = storyNameFault(story) ?? (as === undefined ? undefined : articleNameFault(as));
    return fault ?? { values, files, options };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function importAll(
  files: readonly string[],
  options: ImportOptions,
  { yes, json }: Values,
  streams: Streams,
): Promise<readonly Imported[]> {
  const bar = progressBar(files.length, streams.stderr);
  const styled = styledFor(streams.stdout);
  const known = await articlesIn(join(options.content, options.story));
  const done: Imported[] = [];
  for (const [index, file] of files.entries()) {
    bar.show(index, file);
    const prepared = await prepare(file, options, known, done);
    bar.clear();
    if (!json) streams.stdout.write(`${preview(prepared.imported, styled, files.length === 1)}\n`);
    const isAgreed =
      prepared.imported.status !== 'changed' || yes === true || (!json && (await agreeToOverwrite(prepared, streams)));
    done.push(isAgreed ? await carryOut(prepared, options) : prepared.imported);
  }
  return done;
}

function reportOf(
  { story }: ImportOptions,
  imported: readonly Imported[],
  problems: readonly Problem[],
  recorded: StoryPermalinks | undefined,
): unknown {
  const files = imported.map(({ kept, ...one }) => ({
    ...one,
    kept: kept.map(({ kind, text }) => ({ kind, text })),
  }));
  const permalinks = recorded && { file: recorded.file, ...permalinkCounts(recorded) };
  return { version: 1, story, files, problems, ...(permalinks && { permalinks }) };
}

function tell(
  imported: readonly Imported[],
  problems: readonly Problem[],
  recorded: StoryPermalinks | undefined,
  { stdout, stderr }: Streams,
): void {
  const waiting = imported.filter(({ status, written }) => status === 'changed' && !written);
  if (waiting.length > 0)
    stderr.write(
      `\nNothing was overwritten: ${waiting.map(({ target }) => target).join(', ')}. Use --yes to overwrite.\n`,
    );
  if (recorded !== undefined) {
    const colours = stdout.isTTY === true && !process.env['NO_COLOR'];
    stdout.write(`\n${permalinkChangesInWords(recorded, { wrote: true, colours })}\n`);
  }
  if (problems.length > 0) stderr.write(`\n${report(problems)}`);
}

function exitCode(imported: readonly Imported[], problems: readonly Problem[]): number {
  if (imported.some(({ status }) => status === 'failed') || problems.length > 0) return 1;
  return imported.some(({ status, written }) => status === 'changed' && !written) ? 3 : 0;
}
