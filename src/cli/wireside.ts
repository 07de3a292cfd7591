/**
 * `wireside <word>`: every command of the package. The npm scripts of this project run it, too.
 *
 * Exit codes: 0 done; 1 problems were found; 2 the command is invalid. Each word's `--help` has its own.
 */
import { wiresideCommand } from './wireside-command.ts';
import { cleanUpWhenInterrupted } from './write-whole.ts';

cleanUpWhenInterrupted();
// Who reads only the first lines ("| head") closes the pipe, and needs no more.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
process.exitCode = await wiresideCommand(process.argv.slice(2), process);
