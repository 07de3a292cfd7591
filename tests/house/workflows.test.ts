import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.github/workflows');

describe.each(await readdir(folder))('the workflow %s', async (file) => {
  const { permissions, jobs } = parse(await readFile(join(folder, file), 'utf8')) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('uses the official actions, each at one commit, and may only read where it needs no more', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    expect(permissions).toEqual({ contents: 'read' });
  });

  test('runs scripts that there are, with variables that the project reads', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const config = await readFile(join(root, 'astro.config.mjs'), 'utf8');
    for (const { run = '', env = {} } of steps) {
      const script = /^npm run (\S+)/.exec(run)?.[1];
      expect(run === '' || run === 'npm ci' || Object.keys(scripts).includes(script ?? '')).toBe(true);
      for (const name of Object.keys(env)) expect(config).toContain(`process.env.${name}`);
    }
  });
});
