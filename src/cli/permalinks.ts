/**
 * `npm run permalinks`: records the published paragraph ids of every story in its `permalinks.json`.
 * - `--check` writes nothing, and fails if a ledger is out of date;
 * - `--date=2026-11-23` is recorded for removed paragraphs instead of today;
 * - `--forget=<story>/<article>` gives up the addresses of a withdrawn article.
 */
import { permalinksCommand } from './permalinks-command.ts';

process.exitCode = await permalinksCommand(process.argv.slice(2), process);
