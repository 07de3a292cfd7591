/**
 * Everything that must hold before a change goes in: `npm test`.
 *
 * Stages run one after the other and all of them run, so that one report shows all that is wrong. The last line counts:
 * "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';

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

const STAGES: readonly Stage[] = [
  {
    name: 'Format and lint',
    run: () => command('biome', ['check', '--config-path=.biome.json', '--error-on-warnings', '.']),
  },
  { name: 'Types', run: () => command('astro', ['check', '--minimumSeverity', 'hint']) },
  { name: 'Nothing unused', run: () => command('knip', ['--no-progress']) },
  { name: 'Source', run: () => vitest('source') },
  { name: 'Built site and browser', run: () => vitest('site') },
];

const total = { passed: 0, failed: 0 };
const failures: string[] = [];
await mkdir(REPORTS, { recursive: true });
for (const { name, run } of STAGES) {
  console.log(`\n== ${name}`);
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A tool that says yes or no counts as one. */
async function command(tool: Tool, args: readonly string[]): Promise<Count> {
  const ok = (await exitCodeOf(tool, args)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

async function vitest(project: string): Promise<Count> {
  const file = `${REPORTS}/${project}.json`;
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await exitCodeOf('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    ...reporters,
  ]);
  const counted = await readFile(file, 'utf8').then(JSON.parse, () => ({}));
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counted as Partial<Record<string, number>>;
  // A file that cannot even be loaded counts no test, and is a failure all the same.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function exitCodeOf(tool: Tool, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [TOOLS[tool], ...args], {
      stdio: 'inherit',
      // Told that nobody watches, vitest writes no expectation that is missing.
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1' },
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
