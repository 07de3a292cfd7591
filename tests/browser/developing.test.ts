import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES, withoutTestRunner } from '../site/sites.ts';
import { openPage } from './pages.ts';

/** An editor at work: the development server with a content folder that is right, wrong, and right again. */
let content = '';
let address = '';
let server: ChildProcess;
let article = '';
let printed = '';

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'wireside-content-'));
  await cp(join(SITES.invented.content, 'river-flood'), join(content, 'river-flood'), { recursive: true });
  article = join(content, 'river-flood/courier.md');
  printed = await readFile(article, 'utf8');
  // Starts with a mistake in it, which must not keep the server from starting.
  await writeFile(article, printed.replace('outlet:', 'oulet:'));
  const port = await freePort();
  address = `http://localhost:${port}`;
  // A lock left by a stopped server may name a process that is another by now.
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', String(port)];
  const env = { ...withoutTestRunner(process.env), WIRESIDE_CONTENT: content, ASTRO_DEV_BACKGROUND: '0' };
  server = spawn(process.execPath, args, { env, stdio: 'ignore' });
});

afterAll(async () => {
  server?.kill();
  await rm(content, { recursive: true, force: true });
});

test('what is wrong is shown in the browser, and mending it brings the page back with the text as it is now', async () => {
  const { page } = await openPage('the development server');
  const overlay = () =>
    page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '').catch(() => '');
  await answers();
  await page.goto(address);
  await expect.poll(overlay, { timeout: 60_000 }).toContain('Did you mean "outlet"?');
  await writeFile(article, printed);
  await expect.poll(overlay, { timeout: 60_000 }).toBe('');
  const comparison = `${address}/river-flood/courier-vs-evening-post/`;
  await expect.poll(() => fetch(comparison).then(({ status }) => status), { timeout: 60_000 }).toBe(200);
  await page.goto(comparison);
  await writeFile(article, `${printed}\nA line that was added while the page was open.\n`);
  await expect
    .poll(
      () =>
        page
          .locator('main')
          .innerText()
          .catch(() => ''),
      { timeout: 60_000 },
    )
    .toContain('A line that was added');
  await writeFile(article, printed.replace('---\n', '---\nunknown: 1\n'));
  await expect.poll(overlay, { timeout: 60_000 }).toContain('courier.md:2');
  expect((await fetch(comparison)).status).toBe(200);
});

test('edits arrive after many quick ones, and after the content was away and came back', async () => {
  const comparison = `${address}/river-flood/courier-vs-evening-post/`;
  const shows = (words: string) =>
    fetch(comparison).then(
      async (response) => (await response.text()).includes(words),
      () => false,
    );
  for (let edit = 1; edit <= 40; edit++)
    await writeFile(article, `${printed}\nThe water stood at mark number ${edit}.\n`);
  await expect.poll(() => shows('mark number 40.'), { timeout: 60_000 }).toBe(true);
  await rename(content, `${content}-away`);
  await setTimeout(1500);
  await rename(`${content}-away`, content);
  await writeFile(article, `${printed}\nThe content is back.\n`);
  await expect.poll(() => shows('The content is back.'), { timeout: 60_000 }).toBe(true);
  await setTimeout(3500);
  await writeFile(article, `${printed}\nAnd is followed again.\n`);
  await expect.poll(() => shows('And is followed again.'), { timeout: 60_000 }).toBe(true);
});

/** Waits until the server has started. */
async function answers(): Promise<void> {
  const status = () =>
    fetch(address).then(
      (response) => response.status,
      () => 0,
    );
  await expect.poll(status, { timeout: 120_000 }).toBe(200);
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const place = probe.address();
      probe.close(() => found(typeof place === 'object' && place !== null ? place.port : 0));
    });
  });
}
