import { parseArgs } from 'node:util';
import { contentFolder } from '../corpus/content-folder.ts';
import { ciReport, terminalReport } from './check-report.ts';
import { findingsIn } from './findings.ts';
import type { Streams } from './streams.ts';
import { styledFor } from './terminal.ts';

const USAGE = `wireside check (npm run check)

Lists every problem in the content with its file, line, column and fix, and warns about what an editor may want to check.

  --json     print JSON
  --ci       print GitHub Actions annotations
  --strict   treat warnings as problems
  --help     show this help

Set WIRESIDE_CONTENT to use another content folder. Exit codes: 0 no problems; 1 problems; 2 invalid command.
`;

/** Does what `wireside check` is told to; the exit code. */
export async function checkCommand(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  try {
    const flag = { type: 'boolean' } as const;
    const options = { json: flag, ci: flag, strict: flag, help: { ...flag, short: 'h' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) {
      stdout.write(USAGE);
      return 0;
    }
    const found = await findingsIn(contentFolder(), new Date().toISOString().slice(0, 10));
    if (values.json) stdout.write(`${JSON.stringify({ version: 1, ...found }, null, 2)}\n`);
    else if (values.ci) stdout.write(ciReport(found));
    else stdout.write(terminalReport(found, styledFor(stdout)));
    const stops = found.findings.some(({ severity }) => severity === 'problem' || values.strict === true);
    return stops ? 1 : 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
    stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}
