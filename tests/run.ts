/**
 * Everything that must hold before a change goes in: `npm test`.
 *
 * Stages run one after the other and all of them run, so that one report shows all that is wrong. The last line counts:
 * "N passed, N failed". A run that takes longer than the limit is stopped, and says what it was doing.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { readNow } from './runner/now.ts';
import { type End, runToEnd } from './runner/run-to-end.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

/** Started by the very Node that runs this file, which is the right one, and not by whatever `node` the shell finds. */
const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  astro: 'node_modules/astro/bin/astro.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;
type Tool = keyof typeof TOOLS;

const REPORTS = '.cache/reports';

/** In minutes, for all stages: five times what they take on two quiet processors, so that only what hangs is stopped. */
const MOST_MINUTES = Number(process.env['WIRESIDE_TEST_MINUTES'] ?? 25);

const STAGES: readonly Stage[] = [
  {
    name: 'Format and lint',
    run: () => command('biome', ['check', '--config-path=.biome.json', '--error-on-warnings', '.']),
  },
  { name: 'Types', run: () => command('astro', ['check', '--minimumSeverity', 'hint']) },
  { name: 'Nothing unused', run: () => command('knip', ['--no-progress']) },
  { name: 'Source', run: () => vitest('source') },
  { name: 'Built sites', run: () => vitest('site') },
  { name: 'Browser', run: () => vitest('browser') },
];

const began = Date.now();
const total = { passed: 0, failed: 0 };
const failures: string[] = [];
let timeIsOver = false;
await mkdir(REPORTS, { recursive: true });
for (const { name, run } of STAGES) {
  if (timeIsOver) {
    failures.push(`${name} (not run)`);
    continue;
  }
  console.log(`\n== ${name}`);
  const start = Date.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  console.log(`${name}: ${seconds(Date.now() - start)} s`);
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
console.log(`\nTook ${seconds(Date.now() - began)} s.\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A tool that says yes or no counts as one. */
async function command(tool: Tool, args: readonly string[]): Promise<Count> {
  const { code } = await runTool(tool, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(project: string): Promise<Count> {
  const file = `${REPORTS}/${project}.json`;
  await rm(file, { force: true });
  const reporters = ['default', 'json', './tests/runner/running-tests.ts'].map((name) => `--reporter=${name}`);
  const where = ['--config', 'tests/vitest.config.ts', '--project', project, `--outputFile.json=${file}`];
  const { code, stopped } = await runTool('vitest', ['run', ...where, ...reporters]);
  if (stopped) {
    const { tests, pages } = readNow();
    console.log(`It was in: ${tests.join('; ') || 'no test'}.\nOpen pages: ${pages.join(', ') || 'none'}.`);
  }
  const counted = await readFile(file, 'utf8').then(JSON.parse, () => ({}));
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counted as Partial<Record<string, number>>;
  // A file that cannot even be loaded counts no test, and is a failure all the same.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

async function runTool(tool: Tool, args: readonly string[]): Promise<End> {
  // Told that nobody watches, vitest writes no expectation that is missing.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };
  const limit = began + MOST_MINUTES * 60_000 - Date.now();
  const end = await runToEnd([TOOLS[tool], ...args], env, limit);
  if (end.stopped) {
    timeIsOver = true;
    console.log(`\nStopped: the tests were not done after ${MOST_MINUTES} minutes.`);
  }
  return end.stopped ? { ...end, code: 1 } : end;
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 1000);
}
