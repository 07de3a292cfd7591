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
    () => 'Create it, or set WIRESIDE_CONTENT to the folder that holds the stories.',
  ),
  'bad-story-name': entry(
    (f) => `The story folder is named "${f['name']}".`,
    (f) => `Its name becomes the address: lower-case letters, digits and single hyphens, for example "${f['better']}".`,
  ),
  'reserved-story-name': entry(
    (f) => `No story can have the name or the alias "${f['name']}": the site needs that address for itself.`,
    (f) => `Choose another, for example "${f['name']}-story".`,
  ),
  'bad-article-name': entry(
    (f) => `The article file is named "${f['name']}".`,
    (f) =>
      `Its name becomes part of the address: lower-case letters, digits and single hyphens, without "-vs-", for example "${f['better']}".`,
  ),
  'not-an-article': entry(
    (f) => `"${f['name']}" is neither an article nor the story file.`,
    () => 'Articles end in ".md" and lie directly in the story folder. Rename the file, or move it out of the content.',
  ),
  'outside-a-story': entry(
    (f) => `"${f['name']}" lies beside the story folders, where nothing is read.`,
    () => 'Move it into the folder of its story.',
  ),
  'in-a-subfolder': entry(
    (f) => `"${f['name']}" lies in a folder inside the story, where nothing is read.`,
    () => 'Move it up beside story.md; or give the folder a name that begins with "_" if it is not to be published.',
  ),
  'name-too-long': entry(
    (f) => `The name "${f['name']}" has ${f['length']} characters.`,
    (f) => `Its name becomes part of an address and of a file's name: at most ${f['most']} characters.`,
  ),
  'control-character': entry(
    (f) => `The file holds the control character ${f['code']}, which no page can show.`,
    () => 'Delete it: set the cursor at the end of that line and look for a place where it moves without moving.',
  ),
  'too-many-links': entry(
    (f) => `The paragraph that begins here holds ${f['count']} references to links, "[…][".`,
    (f) =>
      `More than ${f['most']} are not read, and no printed text has as many: look whether something else was saved in its place.`,
  ),
  'hidden-comment': entry(
    (f) =>
      `In the field "${f['key']}" the words from "${f['sign']}" on are taken for a comment and would not be printed.`,
    () => 'Put quotation marks around the whole value.',
  ),
  'no-story-file': entry(
    (f) => `The folder "${f['name']}" has no story.md.`,
    () => 'Add a story.md that starts with "---", "title: …", "---".',
  ),
  'no-articles': entry(
    (f) => `The story "${f['name']}" has no article.`,
    () => "Add one Markdown file for each outlet's copy beside story.md.",
  ),
  'not-utf-8': entry(
    (f) => `The file is not UTF-8: the byte ${f['byte']} (at offset ${f['offset']}) starts no character.`,
    () => 'Save the file again with the encoding UTF-8.',
  ),
  'cannot-read': entry(
    (f) => `It cannot be read: ${f['why']}.`,
    () => 'See that a story is a folder, an article a plain file, and that you may read both.',
  ),
  'no-front-matter': entry(
    () => 'The file does not start with front matter.',
    (f) => `Put these lines first: "---", "${f['key']}: …", "---".`,
  ),
  'unclosed-front-matter': entry(
    () => 'The front matter that starts here is not closed.',
    () => 'Put a line of three hyphens, "---", after its last field.',
  ),
  'bad-yaml': entry(
    (f) => `The front matter is not valid YAML: ${f['why']}.`,
    () =>
      'Write one "field: value" a line, with quotation marks around a value that holds ": ", "#" or starts with a special character.',
  ),
  'repeated-field': entry(
    (f) => `The field "${f['key']}" stands here a second time.`,
    () => 'Keep one of the two.',
  ),
  'missing-field': entry(
    (f) => `The field "${f['key']}" is missing.`,
    (f) => `Add "${f['key']}: …" to the front matter.`,
  ),
  'unknown-field': entry(
    (f) => `There is no field "${f['key']}".`,
    (f) => (f['meant'] ? `Did you mean "${f['meant']}"?` : `Fields are: ${f['known']}. Remove it or correct its name.`),
  ),
  'wrong-field': entry(
    (f) => `The field "${f['key']}" is ${f['found']}.`,
    (f) => `It takes ${f['wanted']}.`,
  ),
  'empty-article': entry(
    () => 'The article has no text below its front matter.',
    () => 'Paste the text of the article there, a blank line between paragraphs.',
  ),
  'same-outlet': entry(
    (f) => `Two articles have one name: "${f['outlet']}" is also the outlet of ${f['other']}.`,
    () =>
      'Readers could not tell the columns apart. Give each article its own "outlet", or set "relation: revisions" in story.md and different "published" dates.',
  ),
  'same-file-name': entry(
    (f) => `Two articles have one name: "${f['name']}" and "${f['other']}" would get the same address.`,
    () => 'Rename one of the two files.',
  ),
  'bad-ledger': entry(
    (f) => `The ledger of permalinks cannot be read: ${f['why']}.`,
    () =>
      'Take the file from the last commit (git checkout), and run "npm run permalinks" again. Do not delete it: the published addresses are in it.',
  ),
  'lost-permalink': entry(
    (f) => `The published paragraph "${f['id']}" (“${f['opening']}”) is no longer in the article.`,
    () =>
      'If it was taken out or rewritten, run "npm run permalinks": its address then leads to a note in its place. If not, put it back.',
  ),
  'lost-article': entry(
    (f) => `The ledger of permalinks holds the article "${f['name']}", and there is no ${f['name']}.md.`,
    (f) =>
      `If the file was renamed, add "aliases: [${f['name']}]" to its front matter. If it was withdrawn, run "npm run permalinks -- --forget=${f['story']}/${f['name']}".`,
  ),
  'taken-alias': entry(
    (f) => `The alias "${f['name']}" is also the name or an alias of ${f['other']}.`,
    () => 'An address can lead to one place only: remove the alias from one of the two.',
  ),
  'unknown-article': entry(
    (f) => `"articles" names "${f['name']}", and there is no ${f['name']}.md in this folder.`,
    (f) => `The folder has: ${f['known']}.`,
  ),
  'repeated-article': entry(
    (f) => `"articles" names "${f['name']}" more than once.`,
    () => 'Name every article once.',
  ),
  'unknown-paragraph': entry(
    (f) => `"${f['key']}" names the paragraph "${f['id']}", and no article of this story has it.`,
    (f) =>
      f['meant']
        ? `Did you mean "${f['meant']}"? A paragraph whose opening words were edited has another id.`
        : 'Take the id from the address of the passage, what follows the "#"; or remove the pair.',
  ),
  'pair-in-one-article': entry(
    (f) => `"${f['key']}" pairs two paragraphs of one article, "${f['id']}" and "${f['other']}".`,
    () => 'A pair joins or parts a paragraph of one article and a paragraph of another.',
  ),
  'pair-at-odds': entry(
    (f) => `"pin" and "forbid" both name "${f['id']}" and "${f['other']}".`,
    () => 'Remove the pair from one of the two.',
  ),
  'bad-caption': entry(
    (f) => `A caption starts here but is not one: ${f['why']}.`,
    () => 'Write it alone on one line, as ::caption[The words of the caption].',
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

/** Problems in the order of files and lines, as text: one block each, and a line that counts them. */
export function report(problems: readonly Problem[]): string {
  const blocks = inOrder(problems).map((p) => `${p.file}:${p.line}  ${p.message}\n    ${p.hint}`);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} in the content:\n\n${blocks.join('\n\n')}\n`;
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((p, q) => (p.file === q.file ? p.line - q.line : p.file < q.file ? -1 : 1));
}
