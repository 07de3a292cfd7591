import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command.ts';
import type { Findings } from '../../src/cli/findings.ts';
import { newStoryCommand } from '../../src/cli/new-story-command.ts';
import { TEMPLATE_TEXT } from '../../src/core/parse/template-text.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { callCommand, type Ran, ROOT, runCommand } from './run-command.ts';

const BAD = join(ROOT, 'tests/fixtures/bad');

const check = (content: string, ...args: readonly string[]): Promise<Ran> =>
  callCommand(checkCommand, content, ...args);
const create = (content: string, ...args: readonly string[]): Promise<Ran> =>
  callCommand(newStoryCommand, content, ...args);

describe('check', () => {
  test('reports every problem in the content, with its column, its line and the fix', async () => {
    const { code, out } = await runCommand('check', BAD);
    expect(code).toBe(1);
    const { problems } = await readContent(BAD);
    for (const { file, line, message, hint } of problems) {
      expect(out).toContain(`${file}:${line}:`);
      expect(out).toContain(message);
      expect(out).toContain(hint);
    }
    expect(out).toContain('    │ published: 2021-02-30\n    │            ^\n');
    expect(out).not.toContain('\u001b');
  });

  test('as JSON and as annotations', async () => {
    const { problems } = await readContent(BAD);
    const json = await check(BAD, '--json');
    const { findings } = JSON.parse(json.out) as Findings;
    expect(json.code).toBe(1);
    expect(findings.filter(({ severity }) => severity === 'problem')).toHaveLength(problems.length);
    expect(findings.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
    const ci = await check(BAD, '--ci');
    expect(ci.code).toBe(1);
    const lines = ci.out.trimEnd().split('\n');
    expect(lines).toHaveLength(findings.length);
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning) file=[^:,]+,line=\d+,col=\d+,title=[a-z0-9-]+::.+%0A.+$/);
  });

  test('good content passes; a warning fails only with --strict', async () => {
    const good = join(ROOT, 'content');
    expect(await check(good)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^No problems, two warnings; two stories with five articles/m),
    });
    expect(await check(good, '--strict')).toMatchObject({ code: 1 });
    expect(await runCommand('check', good, '--nonsense')).toMatchObject({ code: 2 });
  });
});

describe('new', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wireside-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('creates a story that only lacks its title and texts, with comments on what to fill in', async () => {
    expect(await runCommand('new', folder, 'storm-front')).toMatchObject({ code: 0 });
    const { problems } = await readContent(folder);
    expect(problems.map(({ code }) => code)).toEqual(['template-text', 'template-text', 'template-text']);
    for (const name of ['story', 'first-outlet', 'second-outlet']) {
      const file = join(folder, `storm-front/${name}.md`);
      const text = (await readFile(file, 'utf8'))
        .replace(TEMPLATE_TEXT.title, 'Storm')
        .replace(TEMPLATE_TEXT.article, 'Now');
      await writeFile(file, text);
    }
    expect(await readContent(folder)).toMatchObject({
      problems: [],
      stories: [{ id: 'storm-front', articles: [{ id: 'first-outlet' }, { id: 'second-outlet' }] }],
    });
    expect(await readFile(join(folder, 'storm-front/story.md'), 'utf8')).toContain('# date: ');
  });

  test('writes over nothing', async () => {
    await create(folder, 'storm-front');
    const file = join(folder, 'storm-front/story.md');
    await writeFile(file, 'mine');
    expect(await runCommand('new', folder, 'storm-front')).toMatchObject({ code: 1 });
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test.each(['../x', 'Storm Front', 'search', '', 'x/y'])('takes no name that is no address: "%s"', async (name) => {
    expect(await create(folder, name)).toMatchObject({ code: 2 });
  });
});
