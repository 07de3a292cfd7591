import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { astroArguments } from '../../src/cli/astro-arguments.ts';

const PROJECT = resolve('/packages/wireside');
const from = (working: string, ...args: readonly string[]) => astroArguments(args, PROJECT, resolve(working));

test('in the folder of the project, Astro is told what was said', () => {
  expect(from('/packages/wireside', '--outDir', 'out')).toEqual(['--outDir', 'out']);
});

test.each([
  [[], '/news/dist', []],
  [['--outDir', 'out', '--base', '/a/'], '/news/out', ['--base', '/a/']],
  [['--base', '/a/', '--outDir=../out'], '/out', ['--base', '/a/']],
  [['--outDir', 'one', '--outDir', '/two'], '/two', []],
])('in another folder the site goes there: %j', (args, output, others) => {
  expect(from('/news', ...args)).toEqual(['--root', PROJECT, '--outDir', resolve(output), ...others]);
});
