import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { wiresideCommand } from '../../src/cli/wireside-command.ts';
import { callCommand, type Ran, ROOT, runCommand } from './run-command.ts';

const wireside = (...args: readonly string[]): Promise<Ran> => callCommand(wiresideCommand, `${ROOT}content`, ...args);

describe('wireside', () => {
  test.each(['compare', 'build', 'check', 'import', 'new', 'permalinks'])('%s has help', async (word) => {
    const { code, out, err } = await wireside(word, '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^wireside ${word}`));
    expect(out).toContain('--help');
    expect(out).toContain('Exit codes: 0 ');
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(130);
    expect((await wireside('--help')).out).toMatch(new RegExp(`^  ${word} +[a-z]`, 'm'));
  });

  test('says its version', async () => {
    const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as { version: string };
    expect(await wireside('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each([
    [['comapre', 'a.md', 'b.md'], 'There is no word "comapre". Did you mean "compare"?\n'],
    [['constructor'], 'There is no word "constructor".\n'],
    [['--json'], 'There is no option "--json" before a word.\n'],
    [[], 'Say what to do.\n'],
  ])('does not know %j', async (args, said) => {
    const { code, out, err } = await wireside(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.startsWith(`${said}\nwireside <word>`)).toBe(true);
  });

  test.each(['compare', 'check', 'import', 'new', 'permalinks'])('%s does not know an option', async (word) => {
    const { code, out, err } = await wireside(word, '--nonsense');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain("'--nonsense'");
  });

  test('is a process with arguments, streams and an exit code', async () => {
    expect(await runCommand('compare', `${ROOT}content`, 'one.md')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^Name two files to compare: there is only one\.md\.\n/),
    });
  });
});
