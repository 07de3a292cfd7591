/**
 * `npm run check`: lists every problem in the content, and warns about what an editor may want to check.
 *
 * Exit codes: 0 the content can be built; 1 there are problems (or, with --strict, warnings); 2 the command is invalid.
 */
import { checkCommand } from './check-command.ts';

process.exitCode = await checkCommand(process.argv.slice(2), process);
