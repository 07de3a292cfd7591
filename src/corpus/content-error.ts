import { AstroError } from 'astro/errors';
import { type Problem, report } from '../core/problem.ts';

/** Problems of the content as the error that stops a build: every one of them, in the words that an editor reads. */
export class ContentError extends AstroError {
  constructor(problems: readonly Problem[]) {
    super(report(problems), 'Fix the problems listed and run the command again.');
    this.name = 'ContentError';
    // Where our own code noticed tells an editor nothing.
    this.stack = '';
  }

  /** Astro looks for words such as "window" in here, and would put a hint of its own in the place of ours. */
  override toString(): string {
    return this.name;
  }
}
