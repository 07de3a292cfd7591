import { parseArgs } from 'node:util';
import { report } from '../core/problem.ts';
import { contentFolder } from '../corpus/content-folder.ts';
import { readContent } from '../corpus/read-content.ts';
import { isLoss, isRecorded } from '../corpus/read-permalinks.ts';
import { permalinkChangesInWords } from './permalink-changes.ts';
import { writeLedger } from './record-permalinks.ts';
import { sayingWhatIsUnwritable } from './unwritable.ts';

const USAGE = `wireside permalinks (npm run permalinks)

Records the published paragraph ids of every story in its permalinks.json, so that addresses survive edits.

  --check                      write nothing, and fail if a ledger is out of date
  --date <date>                the date recorded for removed paragraphs instead of today
  --forget <story>/<article>   give up the addresses of a withdrawn article
  --help                       show this help

Exit codes: 0 done; 1 problems, or a ledger is out of date; 2 invalid command.
`;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Does what `wireside permalinks` is told to; the exit code. */
export const permalinksCommand = sayingWhatIsUnwritable(async (args, { stdout, stderr }) => {
  const fail = (words: string): number => {
    stderr.write(`${words}\n`);
    return 1;
  };
  const asked = options(args);
  if (typeof asked === 'string') {
    stderr.write(`${asked}\n\n${USAGE}`);
    return 2;
  }
  const { check, date, forget, help } = asked;
  if (help) {
    stdout.write(USAGE);
    return 0;
  }
  const { permalinks, problems } = await readContent(contentFolder());
  const mended = (story: string, article: string): boolean => forget.includes(`${story}/${article}`);
  const missing = permalinks.flatMap(({ story, published }) =>
    published.missing.filter((article) => !mended(story, article)).map((article) => `"${article}"`),
  );
  const standing = problems.filter(
    (one) => !isLoss(one) || (one.code === 'lost-article' && missing.some((name) => one.message.includes(name))),
  );
  if (standing.length > 0) return fail(`${report(standing)}\nNo ledgers were written.`);
  const behind = permalinks.filter((story) => !isRecorded(story));
  for (const story of behind) {
    if (!check) await writeLedger(story, date);
    const colours = stdout.isTTY === true && !process.env['NO_COLOR'];
    stdout.write(`${permalinkChangesInWords(story, { wrote: !check, colours })}\n`);
  }
  const current = permalinks.length - behind.length;
  if (current > 0)
    stdout.write(
      `${current} of ${permalinks.length} ledgers ${behind.length === 0 ? 'checked, nothing to do' : 'already up to date'}.\n`,
    );
  return check && behind.length > 0 ? fail('\nRun "npm run permalinks" and commit the result.') : 0;
});

interface Options {
  readonly check: boolean;
  readonly date: string;
  readonly forget: readonly string[];
  readonly help: boolean;
}

function options(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: 'boolean', default: false },
        date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        forget: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return ISO_DATE.test(values.date) ? values : `--date takes a date such as 2026-11-23, not "${values.date}".`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
