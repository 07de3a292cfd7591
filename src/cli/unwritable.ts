import { dirname } from 'node:path';
import { shownPath } from '../corpus/content-folder.ts';
import type { Streams } from './streams.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more may be stored there',
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'nothing can be written to that disk',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
};

/** A file that the system does not let us write, in a sentence. */
export class Unwritable extends Error {
  constructor(path: string, cause: unknown) {
    const { code = '', message = String(cause) } = cause as NodeJS.ErrnoException;
    const why = WHY[code] ?? message;
    super(
      `${shownPath(path)} cannot be written: ${why}. Nothing in ${shownPath(dirname(path))} was left half-written.`,
    );
  }
}

type Command = (args: readonly string[], streams: Streams) => Promise<number>;

/** The command, which says in a sentence what it cannot write, with exit code 1; other faults are our own and throw. */
export function sayingWhatIsUnwritable(command: Command): Command {
  return async (args, streams) => {
    try {
      return await command(args, streams);
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      streams.stderr.write(`${error.message}\n`);
      return 1;
    }
  };
}
