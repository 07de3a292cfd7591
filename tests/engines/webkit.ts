import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { endGroup } from './end-group.ts';
import type { Engine } from './engine.ts';

/** In milliseconds. */
const TIME_TO_START = 30_000;

/** WebKitGTK, driven by WebDriver on a port; it draws on a screen that nobody sees. */
export async function openWebKit(program: string): Promise<Engine> {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', program, `--port=${port}`], { stdio: 'ignore', detached: true });
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } };
  const { sessionId } = await untilStarted(() => ask<{ sessionId: string }>('POST', '/session', { capabilities }));
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1000, height: 700 }).catch(() => undefined);
  return {
    name: 'WebKit',
    open: async (url) => void (await ask('POST', `${session}/url`, { url })),
    value: async <T>(expression: string) => {
      const script = `const done = arguments[0]; Promise.resolve().then(() => ${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }))`;
      const told = await ask<{ value?: T; error?: string }>('POST', `${session}/execute/async`, { script, args: [] });
      if (told.error !== undefined) throw new Error(`${expression}: ${told.error}`);
      return (told.value ?? null) as T;
    },
    perform: async (actions) => void (await ask('POST', `${session}/actions`, { actions })),
    close: async () => {
      await ask('DELETE', session).catch(() => undefined);
      await endGroup(driver);
    },
  };
}

async function untilStarted<T>(start: () => Promise<T>): Promise<T> {
  const end = Date.now() + TIME_TO_START;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      // Nobody listens yet.
      if (!(error instanceof TypeError) || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const place = probe.address();
      probe.close(() => found(typeof place === 'object' && place !== null ? place.port : 0));
    });
  });
}
