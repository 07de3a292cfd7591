import { AstroError } from 'astro/errors';
import { type Problem, report } from '../core/problem.ts';

/** The problems in the content as the error that stops a build: all of them, in an editor's words. */
export class ContentError extends AstroError {
  constructor(problems: readonly Problem[]) {
    super(report(problems), 'Fix the problems listed and run the command again.');
    this.name = 'ContentError';
    // A stack trace in our code tells an editor nothing.
    this.stack = '';
  }

  /** Astro looks for words such as "window" in here, and would replace our hint with its own. */
  override toString(): string {
    return this.name;
  }
}
