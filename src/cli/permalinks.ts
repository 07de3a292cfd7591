/**
 * `npm run permalinks`: records the published paragraph ids of every story in its `permalinks.json`.
 * - `--check` writes nothing, and fails if a ledger is out of date;
 * - `--date=2026-11-23` is recorded for removed paragraphs instead of today;
 * - `--forget=<story>/<article>` gives up the addresses of a withdrawn article.
 */
import { parseArgs } from 'node:util';
import { report } from '../core/problem.ts';
import { contentFolder } from '../corpus/content-folder.ts';
import { readContent } from '../corpus/read-content.ts';
import { isLoss, isRecorded } from '../corpus/read-permalinks.ts';
import { changesInWords } from './permalink-changes.ts';
import { writeLedger } from './record-permalinks.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

process.exitCode = await run();

async function run(): Promise<number> {
  const asked = options();
  if (typeof asked === 'string') return fail(asked);
  const { check, date, forget } = asked;
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
    console.log(
      changesInWords(story, { wrote: !check, colours: process.stdout.isTTY === true && !process.env['NO_COLOR'] }),
    );
  }
  const current = permalinks.length - behind.length;
  if (current > 0)
    console.log(
      `${current} of ${permalinks.length} ledgers ${behind.length === 0 ? 'checked, nothing to do' : 'already up to date'}.`,
    );
  return check && behind.length > 0 ? fail('\nRun "npm run permalinks" and commit the result.') : 0;
}

interface Options {
  readonly check: boolean;
  readonly date: string;
  readonly forget: readonly string[];
}

function options(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: 'boolean', default: false },
        date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        forget: { type: 'string', multiple: true, default: [] },
      },
    });
    return ISO_DATE.test(values.date) ? values : `--date takes a date such as 2026-11-23, not "${values.date}".`;
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\nOptions: --check, --date=<date>, --forget=<story>/<article>.`;
  }
}

function fail(words: string): number {
  console.error(words);
  return 1;
}
