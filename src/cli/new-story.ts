/**
 * `npm run new -- <slug>`: creates the folder of a new story, with commented templates.
 *
 * Exit codes: 0 created; 1 it already exists; 2 the command is invalid.
 */
import { newStoryCommand } from './new-story-command.ts';
import { cleanUpWhenInterrupted } from './write-whole.ts';

cleanUpWhenInterrupted();
process.exitCode = await newStoryCommand(process.argv.slice(2), process);
