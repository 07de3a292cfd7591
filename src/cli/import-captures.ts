import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { lineDiff } from '../core/compare/line-diff.ts';
import { splitFrontMatter } from '../core/parse/front-matter.ts';
import type { Problem } from '../core/problem.ts';
import { shownPath } from '../corpus/content-folder.ts';
import type { StoryPermalinks } from '../corpus/read-permalinks.ts';
import { readStory } from '../corpus/read-story.ts';
import { readPlainFile } from '../corpus/source-file.ts';
import type { Dropped, Facts, FoundBlock } from '../import/draft.ts';
import { CAPTURE_ENDINGS, type CaptureForm, readCapture } from '../import/read-capture.ts';
import { unpackCapture } from '../import/unpack-capture.ts';
import { guessedOutlet, writeArticle } from '../import/write-article.ts';
import { articleName, type KnownArticle } from './article-name.ts';
import { recordPermalinks } from './record-permalinks.ts';
import { newStoryFile } from './story-template.ts';
import { writeWhole } from './write-whole.ts';

export interface ImportOptions {
  /** The content folder. */
  readonly content: string;
  readonly story: string;
  readonly as?: string;
  /** The date recorded for removed paragraphs, as an ISO 8601 calendar date. */
  readonly date: string;
  /** The outlet's name for readers, whatever the page states. */
  readonly outlet?: string;
}

/** What became, or would become, of one imported file. */
export interface Imported {
  readonly file: string;
  readonly status: 'new' | 'changed' | 'same' | 'failed';
  readonly form?: CaptureForm;
  readonly encoding?: string;
  /** The article's name, and its file as the editor knows it. */
  readonly article?: string;
  readonly target?: string;
  readonly facts?: Facts;
  readonly kept: readonly FoundBlock[];
  readonly dropped: readonly Dropped[];
  /** What the editor has to know or to confirm, each a sentence. */
  readonly notes?: readonly string[];
  /** What would change in the file of an existing article. */
  readonly diff: readonly string[];
  /** Why it failed. */
  readonly why?: string;
  /** True once the file is written. */
  readonly written: boolean;
}

/** The article's text and place, kept separate from the report. */
export interface Prepared {
  readonly imported: Imported;
  readonly path?: string;
  readonly text?: string;
  /** The file before; absent for a new article. */
  readonly before?: string;
}

/** Every importable file in the given files and folders, by name; skips hidden files and other kinds. */
export async function captureFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      files.push(path);
      continue;
    }
    const names = await readdir(path, { recursive: true });
    const captures = names.filter((name) => CAPTURE_ENDINGS.test(name) && !/(?:^|[\\/])[._]|_files[\\/]/.test(name));
    files.push(...captures.sort().map((name) => join(path, name)));
  }
  return files;
}

/**
 * Reads one file and says what it would become, without writing anything. `earlier` are the files already read in this
 * run.
 */
export async function prepare(
  file: string,
  options: ImportOptions,
  known: readonly KnownArticle[],
  earlier: readonly Imported[],
): Promise<Prepared> {
  const shown = shownPath(file);
  const failed = (why: string): Prepared => ({
    imported: { file: shown, status: 'failed', kept: [], dropped: [], diff: [], why, written: false },
  });
  try {
    const { bytes, name } = await unpackCapture(await readPlainFile(file), basename(file));
    const { form, encoding, draft } = readCapture(bytes, name);
    const named = options.outlet ?? draft.facts.outlet;
    const outlet = named ?? guessedOutlet(draft.facts, basename(file));
    const stated = { ...draft.facts, outlet };
    if (draft.blocks.length === 0) return failed('No article text was found.');
    const folder = join(options.content, options.story);
    const twin = earlier.find((one) => stated.url !== undefined && one.facts?.url === stated.url);
    if (twin !== undefined) return failed(`This is the same page as ${twin.file}: ${stated.url}.`);
    const taken = new Set(earlier.flatMap((one) => one.article ?? []));
    const article = options.as ?? articleName(stated, basename(file), known, taken);
    const path = join(folder, `${article}.md`);
    const before = await textOf(path);
    const unreadable = before === undefined ? [] : splitFrontMatter(before, shownPath(path), 'outlet').problems;
    if (unreadable[0] !== undefined && unreadable[0].code !== 'no-front-matter')
      return failed(
        `What ${shownPath(path)} states would be lost, because it cannot be read. ${unreadable[0].message}`,
      );
    // The editor knows an existing article better.
    const keepsOutlet = before !== undefined && splitFrontMatter(before, '', 'outlet').fields.has('outlet');
    const isGuessed = named === undefined && !keepsOutlet;
    const facts: Facts = isGuessed ? { ...stated, publisher: 'unknown' } : stated;
    const text = writeArticle(facts, draft.blocks, before, options.outlet !== undefined);
    const status = before === undefined ? 'new' : before === text ? 'same' : 'changed';
    const diff = before === undefined ? [] : lineDiff(before, text);
    const { blocks: kept, dropped } = draft;
    const notes = [...(draft.notes ?? []), ...(isGuessed ? [guessNote(outlet)] : [])];
    const target = shownPath(path);
    return {
      imported: {
        file: shown,
        status,
        form,
        encoding,
        article,
        target,
        facts,
        kept,
        dropped,
        notes,
        diff,
        written: false,
      },
      path,
      text,
      ...(before === undefined ? {} : { before }),
    };
  } catch (error) {
    return failed(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function guessNote(outlet: string): string {
  return `The page does not name its outlet. “${outlet}” stands for it until you confirm it: name it with --outlet, or in the file.`;
}

/** The text of an article that is there; undefined if there is none. Throws for what cannot be read, such as a pipe. */
async function textOf(path: string): Promise<string | undefined> {
  const bytes = await readPlainFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** Writes what was prepared, and creates the story file if there is none. */
export async function carryOut({ imported, path, text }: Prepared, options: ImportOptions): Promise<Imported> {
  if (path === undefined || text === undefined || imported.status === 'same') return imported;
  const folder = join(options.content, options.story);
  const storyFile = join(folder, 'story.md');
  const hasStory = await stat(storyFile).then(
    () => true,
    () => false,
  );
  if (!hasStory)
    await writeWhole(
      storyFile,
      newStoryFile(imported.facts?.title ?? inWords(options.story), imported.facts?.published),
    );
  // The previous version may have published addresses; recording them now carries them over to the new one.
  if (imported.status === 'changed') await recordPermalinks(folder, shownPath(folder), options.date);
  await writeWhole(path, text);
  return { ...imported, written: true };
}

/** Records the addresses of what was written in the story's ledger; undefined if a problem prevents it. */
export async function recordImported({ content, story, date }: ImportOptions): Promise<StoryPermalinks | undefined> {
  const folder = join(content, story);
  return recordPermalinks(folder, shownPath(folder), date);
}

/** The problems that the story has once its articles are written. */
export async function problemsNow(options: ImportOptions): Promise<readonly Problem[]> {
  const folder = join(options.content, options.story);
  const { problems } = await readStory(folder, shownPath(folder));
  return problems;
}

function inWords(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
