/**
 * What Lighthouse and the Nu HTML checker say of the site: `npm run audit`.
 *
 * Both are large, so they are no dependencies: `npm install --no-save lighthouse@13.5.0 vnu-jar@26.9.27` brings them (the
 * checker needs Java). `--tools <folder>` names a folder that holds them in its node_modules.
 */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { openChromium } from '../browser/chromium.ts';
import { serve } from '../browser/open-site.ts';
import { build } from '../site/sites.ts';

/** One page of each kind, of the project's own content. */
const PAGES = [
  '/',
  '/tollgate-bridge/',
  '/tollgate-bridge/larkhaven-courier-vs-evening-post/',
  '/kim-party-congress/making-a-difference-vs-jan-8/',
  '/search/',
  '/method/',
];
const FOLDER = '.cache/sites/audit';
const PORT = 9333;

interface Audit {
  readonly displayValue?: string;
}

interface Report {
  readonly lhr: {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}

const { values } = parseArgs({ options: { tools: { type: 'string', default: '.' } } });
const tools = createRequire(resolve(values.tools, 'here.js'));
const found = await build(resolve('content'), FOLDER);
if (found.code !== 0) throw new Error(found.output);
const wrong = [...(await nu()), ...(await lighthouse())];
for (const line of wrong) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;

async function nu(): Promise<readonly string[]> {
  const jar = tool('vnu-jar/build/dist/vnu.jar') ?? tool('vnu-jar');
  if (jar === undefined) return ['The Nu HTML checker is not installed.'];
  const args = [
    '-jar',
    jar.endsWith('.jar') ? jar : join(jar, '../build/dist/vnu.jar'),
    '--errors-only',
    '--skip-non-html',
    FOLDER,
  ];
  return promisify(execFile)('java', args, { maxBuffer: 64 * 1024 * 1024 }).then(
    () => {
      console.log('Nu HTML checker: nothing to say');
      return [];
    },
    (error: { stderr?: string }) => (error.stderr ?? String(error)).split('\n').filter((line) => line !== ''),
  );
}

async function lighthouse(): Promise<readonly string[]> {
  const path = tool('lighthouse');
  if (path === undefined) return ['Lighthouse is not installed.'];
  const { default: run } = (await import(pathToFileURL(path).href)) as {
    default: (address: string, flags: object) => Promise<Report>;
  };
  const server = await serve(FOLDER);
  const browser = await openChromium([`--remote-debugging-port=${PORT}`]);
  const wrong: string[] = [];
  for (const page of PAGES) {
    const address = `http://localhost:${(server.address() as AddressInfo).port}${page}`;
    const { lhr } = await run(address, { port: PORT, logLevel: 'error' });
    const scores = Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]);
    const times = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'total-byte-weight'];
    const shown = times.map((name) => lhr.audits[name]?.displayValue ?? '?').join(', ');
    console.log(`${page.padEnd(55)} ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}; ${shown}`);
    if (scores.some(([, score]) => Number(score) < 100)) wrong.push(`${page}: less than 100`);
  }
  await browser.close();
  server.close();
  return wrong;
}

function tool(name: string): string | undefined {
  try {
    return tools.resolve(name);
  } catch {
    return undefined;
  }
}
