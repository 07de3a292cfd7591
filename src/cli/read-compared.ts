import { basename } from 'node:path';
import { parseArticle } from '../api/parse-article.ts';
import type { Article } from '../core/model.ts';
import { splitFrontMatter } from '../core/parse/front-matter.ts';
import { type Problem, problem } from '../core/problem.ts';
import { counted, inFigures } from '../core/text/counting.ts';
import { shownPath } from '../corpus/content-folder.ts';
import { betterName } from '../corpus/names.ts';
import { cannotRead, readPlainFile } from '../corpus/source-file.ts';
import { decode } from '../import/decode.ts';
import type { Draft } from '../import/draft.ts';
import { guessedOutlet, writeArticle } from '../import/write-article.ts';
import { shortened } from './terminal.ts';

/** A file as an article, if it is one, with its problems and what its reader has to know, each a sentence. */
export interface ComparedFile {
  readonly article?: Article;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/**
 * Reads an article from any file that can be imported.
 *
 * Markdown with our front matter, or with none, is read to the letter. All else is read as an import reads it, which leaves out
 * what is no part of an article, and `notes` tell what. `taken` is the id of the other article.
 */
export async function readCompared(path: string, taken?: string): Promise<ComparedFile> {
  const file = shownPath(path);
  const place = { file, line: 1 };
  let bytes: Uint8Array;
  try {
    bytes = await readPlainFile(path);
  } catch (error) {
    return failed(
      isMissing(error) ? { ...problem('cannot-read', place, NO_FILE), hint: NO_FILE.hint } : cannotRead(error, file),
    );
  }
  const names = { id: idOf(path, taken), file };
  const markdown = ownMarkdown(bytes, path);
  if (markdown !== undefined) return told(parseArticle(markdown, names), file, []);
  const draft = await draftOf(bytes, path).catch((error: Error) => error);
  if (draft instanceof Error) return failed(badCapture(draft, place));
  if (draft.blocks.length === 0) return failed({ ...problem('cannot-read', place, NO_TEXT), hint: NO_TEXT.hint });
  const { outlet } = draft.facts;
  const stands = { outlet: guessedOutlet(draft.facts, basename(path)), publisher: 'unknown' } as const;
  const facts = outlet === undefined ? { ...draft.facts, ...stands } : draft.facts;
  return told(parseArticle(writeArticle(facts, draft.blocks), names), file, notesOf(draft, file));
}

const NO_FILE = {
  why: 'there is no such file',
  hint: 'Check the name. A path is followed from the folder that you are in.',
};
const NO_TEXT = {
  why: 'no text of an article was found in it',
  hint: 'Check that it holds the article. If a page shows it only after a click, click first and save the page again.',
};

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function failed(one: Problem): ComparedFile {
  return { problems: [one], notes: [] };
}

function told(
  { value, problems }: ReturnType<typeof parseArticle>,
  file: string,
  notes: readonly string[],
): ComparedFile {
  const isGuessed = value.publisher === 'unknown';
  const guess = `${file} does not say who published it: “${value.outlet}” stands for the outlet.`;
  return { ...(problems.length === 0 && { article: value }), problems, notes: isGuessed ? [guess, ...notes] : notes };
}

/** The text of a Markdown file that states its outlet, whose front matter is damaged, or that has none; else undefined. */
function ownMarkdown(bytes: Uint8Array, path: string): string | undefined {
  if (!/\.(?:md|markdown)$/i.test(path)) return undefined;
  const text = decode(bytes).text.replace(/^\uFEFF/, '');
  const { fields, problems } = splitFrontMatter(text, '', 'outlet');
  return fields.has('outlet') || problems.length > 0 ? text : undefined;
}

/** The readers of pages take most of a second to load, and Markdown of our own needs none of them. */
async function draftOf(bytes: Uint8Array, path: string): Promise<Draft> {
  const [{ readCapture }, { unpackCapture }] = await Promise.all([
    import('../import/read-capture.ts'),
    import('../import/unpack-capture.ts'),
  ]);
  const unpacked = await unpackCapture(bytes, basename(path));
  return readCapture(unpacked.bytes, unpacked.name).draft;
}

/** What the reader of captures says of a file: "it is a PDF file. Open the page in a browser and …". */
function badCapture({ message }: Error, place: { readonly file: string; readonly line: number }): Problem {
  const [why = '', advice] = message.split(/\. (?=[A-Z])/);
  return { ...problem('cannot-read', place, { why }), hint: `${advice ?? 'Copy its text into a .txt file'}.` };
}

/** In characters of one that was left out. */
const SHOWN = 60;

function notesOf({ dropped, notes = [] }: Draft, file: string): readonly string[] {
  const shown = dropped.slice(0, 3).map(({ text }) => `“${shortened(text, SHOWN)}”`);
  const more = dropped.length > shown.length ? ' and more' : '';
  const leftOut = `${counted(dropped.length, 'block', 'blocks', inFigures)} of ${file} left out as no part of the article: ${shown.join(', ')}${more}.`;
  return [...notes.map((note) => `${file}: ${note}`), ...(dropped.length > 0 ? [leftOut] : [])];
}

/** The id that an article of this file could have in a story. */
function idOf(path: string, taken: string | undefined): string {
  const name = betterName(basename(path).replace(/\.\w+$/, ''));
  const free = name === 'story' ? 'story-file' : name;
  return free === taken ? `${free}-2` : free;
}
