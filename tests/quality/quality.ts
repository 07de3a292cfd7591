/**
 * How good the engine is, on sets of texts that are not part of the project: `npm run quality -- <folder or files>`.
 *
 * Understood are files called `alignment.json`, `house-style.json`, `edit-intent.json`, `search-queries.json` and `quotes.json`; their
 * formats are described in `tests/quality/README.md`.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { alignmentTable } from './alignment.ts';
import { houseStyleTable, intentTable } from './changes.ts';
import { searchTable, variantsTable } from './search.ts';

const TABLES: Readonly<
  Record<string, (data: never, quotes?: never) => readonly string[] | Promise<readonly string[]>>
> = {
  'alignment.json': alignmentTable,
  'house-style.json': houseStyleTable,
  'edit-intent.json': intentTable,
  'search-queries.json': searchTable,
  'quotes.json': variantsTable,
};

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error(`Name a folder, or files called ${Object.keys(TABLES).join(', ')}.`);
  process.exit(2);
}
const files = paths.flatMap((path) =>
  statSync(path).isDirectory()
    ? Object.keys(TABLES)
        .map((name) => join(path, name))
        .filter((file) => existsSync(file))
    : [path],
);
for (const file of files) {
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
