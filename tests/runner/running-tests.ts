import type { Reporter, TestCase } from 'vitest/node';
import { forgetNow, noteRunningTests } from './now.ts';

/** Notes which tests are running, so that a run that is stopped can say which it was in. */
export default class RunningTests implements Reporter {
  readonly #running = new Set<string>();

  onTestRunStart(): void {
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
  }
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}
