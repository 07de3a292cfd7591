import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runToEnd } from './run-to-end.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireside-run-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('what ends by itself ends with its own code', async () => {
  expect(await runToEnd(['-e', 'process.exit(3)'], process.env, 60_000)).toEqual({ code: 3, stopped: false });
});

test('what it says can be kept in a file', async () => {
  const output = join(folder, 'output');
  const says = `console.log('said'); console.error('complained'); process.exit(4)`;
  expect(await runToEnd(['-e', says], process.env, 60_000, { output })).toEqual({ code: 4, stopped: false });
  expect(await readFile(output, 'utf8')).toBe('said\ncomplained\n');
});

test('what does not end is stopped, with what it started and with what does not listen when asked', async () => {
  const file = join(folder, 'pids');
  // Says that both are there only when both no longer listen.
  const deaf = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`;
  const inner = `${deaf} require('fs').writeFileSync(${JSON.stringify(file)}, process.ppid + ' ' + process.pid);`;
  const outer = `${deaf} require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}]);`;
  const end = await runToEnd(['-e', outer], process.env, 2_000, { timeToStop: 300 });
  expect(end.stopped).toBe(true);
  const processes = (await readFile(file, 'utf8')).split(' ').map(Number);
  expect(processes).toHaveLength(2);
  await expect.poll(() => processes.filter(isRunning), { timeout: 30_000 }).toEqual([]);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
