/**
 * The laws of the engine against random texts, for as long as wanted: `npm run fuzz [-- seconds]`.
 *
 * Each round takes another seed; a round that fails prints the seed and the smallest texts that break the law.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

/** Seeds are whole numbers of 32 bits. */
const MOST = 2 ** 31;

const [given = '60'] = process.argv.slice(2);
const seconds = Number(given);
if (!Number.isFinite(seconds) || seconds <= 0) {
  console.error(`"${given}" is no number of seconds. Usage: npm run fuzz -- 120`);
  process.exit(2);
}
const end = Date.now() + seconds * 1000;
let rounds = 0;
while (Date.now() < end) {
  rounds += 1;
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'source',
    'tests/laws',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', WIRESIDE_SEED: String(randomInt(MOST)) },
  });
  if (status === 0) {
    console.log(`round ${rounds}: every law holds`);
    continue;
  }
  console.log(stdout + stderr);
  console.log('A law is broken: make the counterexample a named test before mending it.');
  process.exit(1);
}
console.log(`${rounds} rounds, nothing found`);
