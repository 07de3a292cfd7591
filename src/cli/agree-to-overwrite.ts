import { createInterface } from 'node:readline/promises';
import type { Prepared } from './import-captures.ts';
import type { Streams } from './streams.ts';

/** Asks only if there is a person to answer. */
export async function agreeToOverwrite({ imported }: Prepared, { stdin, stdout }: Streams): Promise<boolean> {
  if (!stdin.isTTY || !stdout.isTTY) return false;
  const asked = createInterface({ input: stdin, output: stdout });
  // The interface would otherwise swallow the interruption.
  asked.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const answer = await asked.question(`Overwrite ${imported.target}? [y/N] `);
  asked.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
