import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endGroup } from './end-group.ts';
import type { Engine } from './engine.ts';

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly message?: string;
  readonly result?: { readonly [key: string]: never };
}

/** Firefox, driven by WebDriver BiDi: the browser itself listens. */
export async function openFirefox(program: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'wireside-firefox-'));
  await writeFile(join(profile, 'user.js'), 'user_pref("ui.prefersReducedMotion", 1);\n');
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const browser = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const socket = new WebSocket(`${await listening(browser)}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  let count = 0;
  const ask = async (method: string, params: object = {}): Promise<Record<string, never>> => {
    count += 1;
    const id = count;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type !== 'success') throw new Error(`${method}: ${answer.message}`);
    return answer.result ?? {};
  };
  await ask('session.new', { capabilities: {} });
  const tree = (await ask('browsingContext.getTree')) as unknown as { contexts: { context: string }[] };
  const context = tree.contexts[0]!.context;
  return {
    name: 'Firefox',
    open: async (url) => void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    value: async <T>(expression: string) => {
      const told = (await ask('script.evaluate', {
        expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
        target: { context },
        awaitPromise: true,
      })) as unknown as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
      if (told.type !== 'success') throw new Error(`${expression}: ${told.exceptionDetails?.text}`);
      return JSON.parse(told.result?.value ?? 'null') as T;
    },
    perform: async (actions) => void (await ask('input.performActions', { context, actions })),
    close: async () => {
      await ask('session.end').catch(() => undefined);
      socket.close();
      await endGroup(browser);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where it says that it listens. */
function listening(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (more) => {
      said += more;
      const address = /listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    browser.on('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}
