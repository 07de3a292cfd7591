/**
 * Every problem of the content, and what a careful editor wants to know: `npm run check`.
 *
 * Exit codes: 0 nothing stands in the way of a build; 1 a problem does (with --strict, a warning too); 2 the command was
 * not understood.
 */
import { parseArgs } from 'node:util';
import { contentFolder } from '../corpus/content-folder.ts';
import { ciReport, terminalReport } from './check-report.ts';
import { findingsIn } from './findings.ts';
import { styledFor } from './terminal.ts';

const USAGE = `npm run check

Tells every problem of the content, with file, line, column and the mend, and warns of what an editor may want to know.

  --json     as JSON
  --ci       as annotations of GitHub's CI
  --strict   warnings count as problems
  --help     this text

WIRESIDE_CONTENT names another content folder. Exit codes: 0 no problem; 1 problems; 2 not understood.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const flag = { type: 'boolean' } as const;
    const options = { json: flag, ci: flag, strict: flag, help: { ...flag, short: 'h' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const found = await findingsIn(contentFolder(), new Date().toISOString().slice(0, 10));
    if (values.json) process.stdout.write(`${JSON.stringify({ version: 1, ...found }, null, 2)}\n`);
    else if (values.ci) process.stdout.write(ciReport(found));
    else process.stdout.write(terminalReport(found, styledFor(process.stdout)));
    const stops = found.findings.some(({ severity }) => severity === 'problem' || values.strict === true);
    return stops ? 1 : 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}
