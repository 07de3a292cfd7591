/**
 * The registry of what can be wrong with content, in the words that a person reads.
 *
 * Each entry says what was found and how to mend it. A problem is data: collected first, printed afterwards, all of
 * them at once. Faults of our own code are no problems; they throw.
 */

/** Where a problem lies: a file path as the editor knows it, and a one-based line. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Problem extends Place {
  readonly code: ProblemCode;
  /** What was found. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

type Details = Readonly<Record<string, string>>;
interface Entry {
  readonly message: (found: Details) => string;
  readonly hint: (found: Details) => string;
}

const entry = (message: Entry['message'], hint: Entry['hint']): Entry => ({ message, hint });

const PROBLEMS = {
  'no-content-folder': entry(
    (f) => `There is no content folder at ${f['path']}.`,
    () => 'Create it, or set WIRESIDE_CONTENT to the folder with the stories.',
  ),
  'bad-story-name': entry(
    (f) => `The story folder cannot be named "${f['name']}".`,
    (f) =>
      `The name becomes part of the address. Use lower-case letters, digits and single hyphens, for example "${f['better']}".`,
  ),
  'reserved-story-name': entry(
    (f) => `A story cannot have the name or alias "${f['name']}": the site uses that address itself.`,
    (f) => `Choose another name, for example "${f['name']}-story".`,
  ),
  'bad-article-name': entry(
    (f) => `The article file cannot be named "${f['name']}".`,
    (f) =>
      `The name becomes part of the address. Use lower-case letters, digits and single hyphens, without "-vs-", for example "${f['better']}".`,
  ),
  'not-an-article': entry(
    (f) => `"${f['name']}" is neither an article nor the story file.`,
    () =>
      'Article files end in ".md" and are directly inside the story folder. Rename the file, or move it out of the content folder.',
  ),
  'outside-a-story': entry(
    (f) => `"${f['name']}" is outside the story folders, so it is not read.`,
    () => 'Move it into the folder of its story.',
  ),
  'in-a-subfolder': entry(
    (f) => `"${f['name']}" is in a subfolder of the story, so it is not read.`,
    () => 'Move it next to story.md or, if it should not be published, start the folder name with "_".',
  ),
  'name-too-long': entry(
    (f) => `The name "${f['name']}" is too long: ${f['length']} characters.`,
    (f) => `The name becomes part of an address and a file name. Use at most ${f['most']} characters.`,
  ),
  'control-character': entry(
    (f) => `The file contains the control character ${f['code']}, which cannot be displayed.`,
    () =>
      'Delete it. It is invisible: step through the line with the arrow keys to the place where the cursor does not move.',
  ),
  'too-much-markup': entry(
    (f) => `The paragraph that starts here contains ${f['count']} ${f['what']}.`,
    (f) => `The limit is ${f['most']}, and no printed text has that many. Check that the file contains the article.`,
  ),
  'hidden-comment': entry(
    (f) => `In the field "${f['key']}", everything from "${f['sign']}" on is read as a comment and would be lost.`,
    () => 'Put quotation marks around the whole value.',
  ),
  'no-story-file': entry(
    (f) => `The folder "${f['name']}" has no story.md.`,
    () => 'Add a story.md that starts with "---", "title: …", "---".',
  ),
  'no-articles': entry(
    (f) => `The story "${f['name']}" has no articles.`,
    () => "Add a Markdown file for each outlet's copy next to story.md.",
  ),
  'not-utf-8': entry(
    (f) => `The file is not UTF-8: byte ${f['byte']} at offset ${f['offset']} is invalid.`,
    () => 'Save the file again as UTF-8.',
  ),
  'cannot-read': entry(
    (f) => `This cannot be read: ${f['why']}.`,
    () => 'Check that the story is a folder and the article a regular file, and that you have permission to read them.',
  ),
  'no-front-matter': entry(
    () => 'The file does not start with front matter.',
    (f) => `Start the file with these lines: "---", "${f['key']}: …", "---".`,
  ),
  'unclosed-front-matter': entry(
    () => 'The front matter that starts here is not closed.',
    () => 'Add a line of three hyphens, "---", after the last field.',
  ),
  'bad-yaml': entry(
    (f) => `The front matter is not valid YAML: ${f['why']}.`,
    () =>
      'Write one "field: value" per line. Put quotation marks around a value that contains ": " or "#" or starts with a special character.',
  ),
  'repeated-field': entry(
    (f) => `The field "${f['key']}" is repeated here.`,
    () => 'Keep only one of them.',
  ),
  'missing-field': entry(
    (f) => `The field "${f['key']}" is missing.`,
    (f) => `Add "${f['key']}: …" to the front matter.`,
  ),
  'unknown-field': entry(
    (f) => `There is no field "${f['key']}".`,
    (f) =>
      f['meant'] ? `Did you mean "${f['meant']}"?` : `Remove it or correct its name. The fields are: ${f['known']}.`,
  ),
  'wrong-field': entry(
    (f) => `The field "${f['key']}" is ${f['found']}.`,
    (f) => `Use ${f['wanted']}.`,
  ),
  'template-text': entry(
    () => 'The text of the template is still here.',
    () => 'Put the article in its place.',
  ),
  'empty-article': entry(
    () => 'The article has no text below its front matter.',
    () => 'Paste the text of the article there, with a blank line between paragraphs.',
  ),
  'same-outlet': entry(
    (f) => `Two articles have the same name: "${f['outlet']}" is also the outlet of ${f['other']}.`,
    () =>
      'Readers could not tell them apart. Give each article its own "outlet", or set "relation: revisions" in story.md and different "published" dates.',
  ),
  'same-file-name': entry(
    (f) => `Two articles have the same name: "${f['name']}" and "${f['other']}" would get the same address.`,
    () => 'Rename one of the two files.',
  ),
  'bad-ledger': entry(
    (f) => `The permalink ledger cannot be read: ${f['why']}.`,
    () =>
      'Restore the file from the last commit (git checkout) and run "npm run permalinks" again. Do not delete it: it holds the published addresses.',
  ),
  'lost-permalink': entry(
    (f) => `The published paragraph "${f['id']}" (“${f['opening']}”) is no longer in the article.`,
    () =>
      'If it was removed or rewritten, run "npm run permalinks", and its address will lead to a note in its place. If not, put it back.',
  ),
  'lost-article': entry(
    (f) => `The permalink ledger lists the article "${f['name']}", but there is no ${f['name']}.md.`,
    (f) =>
      `If the file was renamed, add "aliases: [${f['name']}]" to its front matter. If it was withdrawn, run "npm run permalinks -- --forget=${f['story']}/${f['name']}".`,
  ),
  'taken-alias': entry(
    (f) => `The alias "${f['name']}" is also the name or an alias of ${f['other']}.`,
    () => 'An address can lead to only one place. Remove the alias from one of them.',
  ),
  'unknown-article': entry(
    (f) => `"articles" lists "${f['name']}", but there is no ${f['name']}.md in this folder.`,
    (f) => `The folder contains: ${f['known']}.`,
  ),
  'repeated-article': entry(
    (f) => `"articles" lists "${f['name']}" more than once.`,
    () => 'List each article once.',
  ),
  'unknown-paragraph': entry(
    (f) => `"${f['key']}" names the paragraph "${f['id']}", but no article in this story has it.`,
    (f) =>
      f['meant']
        ? `Did you mean "${f['meant']}"? Editing the opening words of a paragraph changes its id.`
        : 'Copy the id from the passage address, after the "#", or remove the pair.',
  ),
  'pair-in-one-article': entry(
    (f) => `"${f['key']}" pairs two paragraphs of the same article, "${f['id']}" and "${f['other']}".`,
    () => 'Pair a paragraph of one article with a paragraph of another.',
  ),
  'pair-at-odds': entry(
    (f) => `"pin" and "forbid" both name "${f['id']}" and "${f['other']}".`,
    () => 'Remove the pair from one of them.',
  ),
  'bad-caption': entry(
    (f) => `This looks like a caption but is not one: ${f['why']}.`,
    () => 'Put it on a line of its own, as ::caption[The text of the caption].',
  ),
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Every code of the registry, for tests and documentation. */
export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

/** A problem in the registry's words; `details` fills in what was found. */
export function problem(code: ProblemCode, place: Place, details: Details = {}): Problem {
  const { message, hint } = PROBLEMS[code];
  return { code, file: place.file, line: place.line, message: message(details), hint: hint(details) };
}

/** Problems in the order of files and lines, as text: one block each, after a line with their number and `where` they are. */
export function report(problems: readonly Problem[], where = 'in the content'): string {
  const blocks = inOrder(problems).map((p) => `${p.file}:${p.line}  ${p.message}\n    ${p.hint}`);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} ${where}:\n\n${blocks.join('\n\n')}\n`;
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((p, q) => (p.file === q.file ? p.line - q.line : p.file < q.file ? -1 : 1));
}
