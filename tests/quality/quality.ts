/**
 * How good the engine is, on sets of texts that are not part of the project: `npm run quality -- <folder or files>`.
 *
 * Understood are files called `alignment.json`, `house-style.json`, `edit-intent.json` and `search-queries.json`; their
 * formats are described in `tests/quality/README.md`.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { alignmentTable } from './alignment.ts';
import { houseStyleTable, intentTable } from './changes.ts';
import { searchTable } from './search.ts';

const TABLES: Readonly<Record<string, (data: never) => readonly string[] | Promise<readonly string[]>>> = {
  'alignment.json': alignmentTable,
  'house-style.json': houseStyleTable,
  'edit-intent.json': intentTable,
  'search-queries.json': searchTable,
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
  for (const line of await table(JSON.parse(readFileSync(file, 'utf8')) as never)) console.log(line);
  console.log('');
}
