import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

/** A program of somebody else, who has only what the package says that it needs. */
const PROGRAM = `
import { collate, collationJson, keyLines, parseArticle, plainLine, searchIn, storyOf } from 'wireside';
import { LEXICON } from 'wireside/lexicon';
const read = (id, text) => parseArticle('---\\noutlet: ' + id + '\\n---\\n\\n' + text + '\\n', { id }).value;
const story = storyOf([
  read('courier', 'The river rose by fourteen feet, said Ann Lee, who had to buy sandbags.'),
  read('post', 'The river rose by 13 feet, said Ann Lee, who had to purchase sandbags.'),
]);
const collation = collate(story, story.articles[0], story.articles[1], LEXICON);
const { stories } = await searchIn([{ story, collations: [collation] }]).check('The river rose by 13 feet');
console.log(JSON.stringify({
  node: process.version,
  version: collationJson(collation).version,
  kinds: collation.passages[0].changes.map(({ kind }) => kind),
  lines: keyLines(collation).map(plainLine),
  verdicts: stories[0].articles.map(({ verdict }) => verdict),
}));
`;

let folder: string;
let installed: string;
let node: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireside-'));
  installed = join(folder, 'node_modules/wireside');
  node = await oldestNode();
  await run('npm', ['pack', '--pack-destination', folder], { cwd: ROOT });
  await mkdir(installed, { recursive: true });
  const { version, dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Manifest & {
    readonly version: string;
  };
  await run('tar', ['xzf', join(folder, `wireside-${version}.tgz`), '-C', installed, '--strip-components', '1']);
  for (const name of Object.keys(dependencies)) {
    await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  // It compiles the whole source, which a busy machine does slowly.
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the packed package, in a fresh folder', () => {
  test('is used by another program', async () => {
    await writeFile(join(folder, 'program.mjs'), PROGRAM);
    const { stdout, stderr } = await run(node, ['program.mjs'], { cwd: folder });
    expect(stderr).toBe('');
    const said = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(said).toMatchObject({ version: 3, verdicts: ['altered', 'verbatim'] });
    // Without the dictionary, synonyms would be changes of substance.
    expect(said['kinds']).toEqual(['figure', 'synonym']);
    expect(said['lines']).toEqual([expect.stringMatching(/^Figure: fourteen \/ 13/)]);
  });

  test('compares, checks and says its version on the command line', async () => {
    await cp(join(ROOT, 'content/tollgate-bridge'), join(folder, 'content/tollgate-bridge'), { recursive: true });
    const wireside = async (...args: readonly string[]): Promise<string> => {
      const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined };
      return (await run(node, [join(installed, 'bin/wireside.js'), ...args], { cwd: folder, env })).stdout;
    };
    const files = ['larkhaven-courier', 'evening-post'].map((name) => `content/tollgate-bridge/${name}.md`);
    const compared = await wireside('compare', ...files);
    expect(compared).toMatch(/^a {2}Larkhaven Courier: .*\n.*\nKey differences\n- Figure: /s);
    expect(compared).not.toContain('\u001b');
    expect(await wireside('check')).toContain('one story with three articles loaded without problems');
    expect(await wireside('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('brings its types, and the source of the site, and nothing of the tests', async () => {
    const { exports } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as Manifest;
    for (const entry of Object.values(exports))
      for (const file of typeof entry === 'string' ? [entry] : [entry.types, entry.default])
        await access(join(installed, file));
    expect(await readFile(join(installed, 'lib/api/index.d.ts'), 'utf8')).toContain("from './parse-article.");
    for (const file of ['astro.config.mjs', 'src/pages/index.astro', 'public/_headers', 'docs/api.md', 'LICENSE'])
      await access(join(installed, file));
    for (const file of ['tests', 'content', '.github', 'src/cli'])
      expect(existsSync(join(installed, file))).toBe(false);
  });
});

/** Node 20, if there is one beside that of the project, which is newer; else the one that runs the tests. */
async function oldestNode(): Promise<string> {
  const found = (process.env['PATH'] ?? '').split(delimiter).map((place) => join(place, 'node'));
  for (const path of new Set(found)) {
    const said = await run(path, ['--version']).catch(() => undefined);
    if (said?.stdout.startsWith('v20.')) return path;
  }
  return process.execPath;
}
