import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { filesIn, SITES } from './sites.ts';

/** The headers of all pages, as listed in `public/_headers`: indented below their path. */
async function forHosts(): Promise<Readonly<Record<string, string>>> {
  const rules = (await readFile('public/_headers', 'utf8')).split(/^(?=\/)/m);
  const all = rules.find((rule) => rule.startsWith('/*\n')) ?? '';
  return Object.fromEntries([...all.matchAll(/^ {2}([A-Za-z-]+): (.+)$/gm)].map(([, name, value]) => [name, value]));
}

test('nginx sends the headers that other hosts read from _headers', async () => {
  const config = await readFile('.container/nginx.conf', 'utf8');
  const sent = [...config.matchAll(/add_header ([A-Za-z-]+) "([^"]+)" always;/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(sent)).toEqual(await forHosts());
});

test('only embedded pages may be framed, on every host', async () => {
  const config = await readFile('.container/nginx.conf', 'utf8');
  expect(config).toMatch(/~\^\/embed\/\s+"frame-ancestors \*";\s+default\s+"frame-ancestors 'none'";/);
  expect(config).toContain('add_header Content-Security-Policy $framing always;');
  const rules = (await readFile('public/_headers', 'utf8')).split(/\n(?=\/)/);
  for (const rule of rules.filter((text) => text.includes('frame-ancestors'))) {
    expect(rule).toContain(rule.startsWith('/embed/') ? 'frame-ancestors *' : "frame-ancestors 'none'");
  }
});

test('they say what a careful site says', async () => {
  expect(Object.keys(await forHosts())).toEqual(
    expect.arrayContaining([
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'Cross-Origin-Opener-Policy',
      'Strict-Transport-Security',
    ]),
  );
});

test('programs on other sites may read the data', async () => {
  expect(await forHosts()).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
});

test('nginx knows the type of every kind of file that the site has', async () => {
  const [, types = ''] = /types \{([^}]*)\}/.exec(await readFile('.container/nginx.conf', 'utf8')) ?? [];
  const known = [...types.matchAll(/^\s*(\S+) ([^;]+);$/gm)].flatMap(([, , endings = '']) => endings.split(' '));
  const files = (await filesIn(SITES.invented.folder, '')).filter((name) => /\.[a-z0-9]+$/.test(name));
  const endings = new Set(files.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  expect(endings).toContain('jsonld');
  expect([...endings].filter((ending) => !known.includes(ending))).toEqual([]);
});

const NGINX = await promisify(execFile)('nginx', ['-v']).then(
  () => true,
  () => false,
);

test.skipIf(!NGINX)('nginx sends on an address without its last slash, and varies on the encoding', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = 20_000 + (process.pid % 20_000);
  const site = (await readFile('.container/nginx.conf', 'utf8'))
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/usr/share/nginx/html', SITES.invented.folder);
  // Started by root, nginx would serve as nobody, who may not enter a checkout in a private folder.
  const user = process.getuid?.() === 0 ? 'user root; ' : '';
  const own = `${user}pid ${folder}/pid; error_log ${folder}/error.log; daemon off; events {}`;
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  await writeFile(join(folder, 'nginx.conf'), `${own} http { access_log off; ${paths.join(' ')} ${site} }`);
  const server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')]);
  const at = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip' } });
  try {
    await expect
      .poll(() =>
        at('/').then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
    const redirect = await at('/river-flood');
    expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/river-flood/']);
    expect((await at('/search/index/')).status).toBe(404);
    const data = await at('/river-flood/courier-vs-evening-post/annotations.jsonld');
    expect(data.headers.get('content-type')).toBe('application/ld+json');
    expect(data.headers.get('vary')).toBe('Accept-Encoding');
    expect(data.headers.get('access-control-allow-origin')).toBe('*');
  } finally {
    server.kill();
    await rm(folder, { recursive: true });
  }
});
