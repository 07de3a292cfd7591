/**
 * How good the engine is, on sets of texts that are not part of the project: `npm run quality -- <folder or files>`.
 *
 * Understood are files called `alignment.json`, `revisions.json`, `house-style.json`, `edit-intent.json`, `changes.json`, `search-queries.json`,
 * `quotes.json`, `quotation-verdicts.json`, `extraction.json` and `pages.json`, and a folder with two lists of words; their formats are described in
 * `tests/quality/README.md`.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { alignmentTable } from './alignment.ts';
import { houseStyleTable, intentTable } from './changes.ts';
import { extractionTable } from './extraction.ts';
import { markedChangesTable } from './marked-changes.ts';
import { pagesTable } from './pages.ts';
import { madePermalinksTable, permalinksTable } from './permalinks.ts';
import { searchTable, variantsTable } from './search.ts';
import { speakersTable, verdictSpeakersTable } from './speakers.ts';
import { spellingTable, WORD_LISTS } from './spelling.ts';
import { relationsTable, verdictsTable } from './verdicts.ts';

/** Lists what is not right: speakers of the first half of `quotes.json`, verdicts, marked changes. */
const LIST = '--list';
const isListed = process.argv.includes(LIST);

const TABLES: Readonly<
  Record<string, (data: never, quotes?: never) => readonly string[] | Promise<readonly string[]>>
> = {
  'alignment.json': (pairs) => [...alignmentTable(pairs), ...permalinksTable(pairs)],
  'revisions.json': permalinksTable,
  'house-style.json': houseStyleTable,
  'edit-intent.json': intentTable,
  'changes.json': (passages) => markedChangesTable(passages, isListed),
  'search-queries.json': searchTable,
  'extraction.json': extractionTable,
  'pages.json': pagesTable,
  'quotes.json': async (data) => [
    ...speakersTable(data, isListed),
    ...relationsTable(data),
    ...(await variantsTable(data)),
    ...madePermalinksTable(data),
  ],
};
/** Scored with the texts of `alignment.json` beside it. */
const VERDICTS = 'quotation-verdicts.json';

const paths = process.argv.slice(2).filter((path) => path !== LIST);
if (paths.length === 0) {
  console.error(`Name a folder, or files called ${[...Object.keys(TABLES), VERDICTS].join(', ')}.`);
  process.exit(2);
}
const files = paths.flatMap((path) =>
  statSync(path).isDirectory()
    ? [...Object.keys(TABLES), VERDICTS].map((name) => join(path, name)).filter((file) => existsSync(file))
    : [path],
);
for (const folder of paths) {
  if (WORD_LISTS.every((name) => existsSync(join(folder, name)))) console.log(`${spellingTable(folder).join('\n')}\n`);
}
for (const file of files) {
  if (basename(file) === VERDICTS) {
    const pairs = parsed(join(dirname(file), 'alignment.json'));
    const lines = [...verdictSpeakersTable(parsed(file), pairs), ...verdictsTable(parsed(file), pairs, isListed)];
    console.log(`${lines.join('\n')}\n`);
    continue;
  }
  const table = TABLES[basename(file)];
  if (table === undefined) {
    console.error(`${file}: of this name no set is known; known are ${Object.keys(TABLES).join(', ')}.`);
    process.exitCode = 2;
    continue;
  }
  const data = parsed(file);
  for (const line of await table(data)) console.log(line);
  console.log('');
  // Among more paragraphs the same questions are harder.
  const quotes = join(dirname(file), 'quotes.json');
  if (table !== searchTable || !existsSync(quotes)) continue;
  for (const line of await table(data, parsed(quotes))) console.log(line);
  console.log('');
}

function parsed(file: string): never {
  return JSON.parse(readFileSync(file, 'utf8')) as never;
}
