/** `npm run test:busy`: the whole suite beside two endless loops, as on a machine that has other work to do. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LOOPS = 2;

const loops = Array.from({ length: LOOPS }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
const end = (): void => {
  for (const loop of loops) loop.kill('SIGKILL');
};
process.on('exit', end);
const suite = spawn(process.execPath, [fileURLToPath(new URL('../run.ts', import.meta.url))], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => suite.kill(signal));
suite.on('exit', (code) => process.exit(code ?? 1));
