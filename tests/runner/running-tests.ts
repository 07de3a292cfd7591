import type { Reporter, TestCase } from 'vitest/node';
import { forgetNow, noteEnds, noteRunningTests } from './now.ts';

/** Notes which tests are running, so that a run that is stopped can say which it was in, and which have failed. */
export default class RunningTests implements Reporter {
  readonly #running = new Set<string>();
  readonly #failed: string[] = [];
  readonly #retried: string[] = [];

  onTestRunStart(): void {
    for (const names of [this.#failed, this.#retried]) names.length = 0;
    this.#running.clear();
    forgetNow();
  }

  onTestCaseReady(test: TestCase): void {
    this.#running.add(nameOf(test));
    noteRunningTests([...this.#running]);
  }

  onTestCaseResult(test: TestCase): void {
    this.#running.delete(nameOf(test));
    noteRunningTests([...this.#running]);
    if (test.result().state === 'failed') this.#failed.push(nameOf(test));
    else if (test.diagnostic()?.flaky) this.#retried.push(nameOf(test));
    else return;
    noteEnds(this.#failed, this.#retried);
  }
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}
