/**
 * Imports saved articles into the content: `npm run import -- <file or folder> --story <slug> [--as <article>]`.
 *
 * Exit codes: 0 everything is up to date; 1 a file failed, or the story now has problems; 2 the command is invalid;
 * 3 an article would change, and --yes was not given.
 */
import { importCommand } from './import-command.ts';
import { cleanUpWhenInterrupted } from './write-whole.ts';

cleanUpWhenInterrupted();
process.exitCode = await importCommand(process.argv.slice(2), process);
