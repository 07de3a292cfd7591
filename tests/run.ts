/**
 * Everything that must hold before a change goes in: `npm test`.
 *
 * All stages run, so that one report shows all that is wrong. What keeps a single processor busy runs beside what can use
 * the others; every stage still has its own heading and its own output. The last line counts: "N passed, N failed". A run
 * that takes longer than the limit is stopped, and says what it was doing.
 */
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { readNow } from './runner/now.ts';
import { type End, runToEnd } from './runner/run-to-end.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Stage {
  readonly name: string;
  /** The stage in another lane that it has to wait for. */
  readonly after?: string;
  /** `output` is a file for what it says; without one it says it at once. */
  readonly run: (output?: string) => Promise<Count>;
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

/** One processor is the other lane's. */
const OTHER_PROCESSORS = `--maxWorkers=${Math.max(1, availableParallelism() - 1)}`;

/** What fills the lane of the source's tests, which are done before the types are; all other files come last. */
const BROWSER_FIRST = [
  'tests/browser/developing.test.ts',
  'tests/browser/linking.test.ts',
  'tests/browser/reading.test.ts',
];
const BROWSER_LATER = BROWSER_FIRST.map((file) => `--exclude=${file}`);

/**
 * Rounds, one after the other, of lanes beside each other, of stages one after the other. The first lane of a round is
 * shown as it runs, the others as their stages end.
 *
 * Both stages that write Astro's files are in one lane: two of it in one folder would write the same ones.
 */
const ROUNDS: readonly (readonly (readonly Stage[])[])[] = [
  [
    [
      {
        name: 'Format and lint',
        run: (output) => command('biome', ['check', '--config-path=.biome.json', '--error-on-warnings', '.'], output),
      },
    ],
  ],
  [
    [
      { name: 'Nothing unused', run: (output) => command('knip', ['--no-progress'], output) },
      { name: 'Source', run: (output) => vitest('source', [OTHER_PROCESSORS], output) },
      {
        name: 'Browser, first files',
        after: 'Built sites',
        run: (output) => vitest('browser', ['--maxWorkers=1', ...BROWSER_FIRST], output),
      },
    ],
    [
      { name: 'Built sites', run: (output) => vitest('site', [], output) },
      { name: 'Types', run: (output) => command('astro', ['check', '--minimumSeverity', 'hint'], output) },
    ],
  ],
  [
    [{ name: 'Browser', run: (output) => vitest('browser', BROWSER_LATER, output) }],
    [{ name: 'Three engines', run: (output) => vitest('engines', [], output) }],
  ],
];

const began = Date.now();
const total = { passed: 0, failed: 0 };
const failures: string[] = [];
/** By the names of tests: a report of some thousand lines is read from its end. */
const failedTests: string[] = [];
const retriedTests: string[] = [];
let timeIsOver = false;
/** When each stage has ended, by its name. */
const ends = new Map(ROUNDS.flat(2).map(({ name }) => [name, Promise.withResolvers<void>()]));
await mkdir(REPORTS, { recursive: true });
for (const [first = [], ...others] of ROUNDS) {
  /** What the lanes that are not shown have said, stage by stage. */
  const said: string[] = [];
  const showSaid = (): void => {
    for (const text of said.splice(0)) console.log(text);
  };
  let isShown = true;
  const beside = others.map(async (lane) => {
    for (const stage of lane) {
      said.push(await aside(stage));
      if (!isShown) showSaid();
    }
  });
  for (const stage of first) {
    console.log(heading(stage));
    console.log(await counted(stage));
    showSaid();
  }
  isShown = false;
  await Promise.all(beside);
}
list('Passed only when tried again', retriedTests);
list('Failed tests', failedTests);
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
console.log(`\nTook ${seconds(Date.now() - began)} s.\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs a stage without showing it, and returns all there is to show. */
async function aside(stage: Stage): Promise<string> {
  const output = `${REPORTS}/${stage.name.toLowerCase().replaceAll(' ', '-')}.txt`;
  await writeFile(output, '');
  const sum = await counted(stage, output);
  return `${heading(stage)}\n${await readFile(output, 'utf8')}${sum}`;
}

function heading({ name }: Stage): string {
  return `\n== ${name}`;
}

/** Runs a stage, counts it in, and returns how long it took, in words. */
async function counted({ name, after, run }: Stage, output?: string): Promise<string> {
  if (after !== undefined) await ends.get(after)?.promise;
  if (timeIsOver) {
    ends.get(name)?.resolve();
    failures.push(`${name} (not run)`);
    return `${name}: not run`;
  }
  const start = Date.now();
  const { passed, failed } = await run(output);
  ends.get(name)?.resolve();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  return `${name}: ${seconds(Date.now() - start)} s`;
}

/** A tool that says yes or no counts as one. */
async function command(tool: Tool, args: readonly string[], output?: string): Promise<Count> {
  const { code } = await runTool(tool, args, {}, output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(project: string, more: readonly string[], output?: string): Promise<Count> {
  const file = `${REPORTS}/${project}.json`;
  const now = `${REPORTS}/now/${project}`;
  for (const left of [file, now]) await rm(left, { recursive: true, force: true });
  const reporters = ['default', 'json', './tests/runner/running-tests.ts'].map((name) => `--reporter=${name}`);
  const where = ['--config', 'tests/vitest.config.ts', '--project', project, `--outputFile.json=${file}`];
  const args = ['run', ...where, ...reporters, ...more];
  const { code, stopped } = await runTool('vitest', args, { WIRESIDE_NOW: now }, output);
  const { tests, pages, failed: failedNames, retried } = readNow(now);
  failedTests.push(...failedNames);
  retriedTests.push(...retried);
  if (stopped) {
    await say(`It was in: ${tests.join('; ') || 'no test'}.\nOpen pages: ${pages.join(', ') || 'none'}.`, output);
  }
  const counted = await readFile(file, 'utf8').then(JSON.parse, () => ({}));
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counted as Partial<Record<string, number>>;
  // A file that cannot even be loaded counts no test, and is a failure all the same.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

async function runTool(
  tool: Tool,
  args: readonly string[],
  more: Readonly<Record<string, string>>,
  output: string | undefined,
): Promise<End> {
  // Told that nobody watches, vitest writes no expectation that is missing.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1', ...more };
  const limit = began + MOST_MINUTES * 60_000 - Date.now();
  const end = await runToEnd([TOOLS[tool], ...args], env, limit, output === undefined ? {} : { output });
  if (end.stopped) {
    timeIsOver = true;
    await say(`\nStopped: the tests were not done after ${MOST_MINUTES} minutes.`, output);
  }
  return end.stopped ? { ...end, code: 1 } : end;
}

/** Says something of its own among what a stage says. */
async function say(text: string, output: string | undefined): Promise<void> {
  if (output === undefined) console.log(text);
  else await appendFile(output, `${text}\n`);
}

function list(what: string, names: readonly string[]): void {
  if (names.length > 0) console.log(`\n${what}:\n${names.map((name) => `  ${name}`).join('\n')}`);
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 1000);
}
