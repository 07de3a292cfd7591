import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** The headers of all pages, as listed in `public/_headers`: indented below their path. */
async function forHosts(): Promise<Readonly<Record<string, string>>> {
  const [all = ''] = (await readFile('public/_headers', 'utf8')).split(/\n(?=\/)/);
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
