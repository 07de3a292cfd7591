import { describe, expect, test } from 'vitest';
import { wrongArrows } from './arrows.ts';
import { sourceFiles } from './source-files.ts';

const files = await sourceFiles();

describe('the arrows', () => {
  test('no file uses what it may not', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(wrongArrows(files)).toEqual([]);
  });

  test.each([
    ['src/core/align/x.ts', "import { compare } from '../compare/compare.ts';", 'src/core/compare/compare.ts'],
    ['src/core/text/x.ts', "import type { Row } from '../collate/rows.ts';", 'src/core/collate/rows.ts'],
    ['src/core/collate/x.ts', "import { diffWords } from 'diff';", 'diff'],
    ['src/core/export/x.ts', "import { readFile } from 'node:fs';", 'node:fs'],
    ['src/components/X.astro', "---\nimport { SITE } from '../corpus/addresses.ts';\n---", 'src/corpus/addresses.ts'],
    ['src/client/x.ts', "const { a } = await import('../corpus/stories.ts');", 'src/corpus/stories.ts'],
    ['src/core/search/x.ts', "export { x } from 'left-pad';", 'left-pad'],
  ])('a wrong one is seen: %s', (path, text, target) => {
    expect(wrongArrows([{ path, text }])).toEqual([`${path} may not use ${target}`]);
  });

  test('a file outside every room is seen', () => {
    expect(wrongArrows([{ path: 'src/things.ts', text: '' }])).toEqual(['src/things.ts is in no room of the house']);
  });

  test('a right one is not complained of', () => {
    const text = "import Fuse from 'fuse.js';\nimport type { Range } from '../model.ts';";
    expect(wrongArrows([{ path: 'src/core/search/x.ts', text }])).toEqual([]);
  });
});

describe('sizes and names', () => {
  const lines = (text: string): number => text.split('\n').length - 1;

  /** Every domain type is in one file, so that they can be read together. */
  const most = (path: string): number =>
    path.endsWith('.css') || path === 'src/core/model.ts' ? 300 : path.startsWith('src/components/') ? 90 : 210;

  test.each(files.map(({ path, text }) => [path, lines(text)] as const))(
    '%s is no longer than a room allows',
    (path, count) => {
      expect(count).toBeLessThanOrEqual(most(path));
    },
  );

  test('no file or folder is called by a name that says nothing', () => {
    const empty = /\/(?:utils?|helpers?|lib|common|misc|shared)(?:[./]|$)/;
    expect(files.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
    expect('src/core/utils/x.ts').toMatch(empty);
  });

  test('names are in kebab-case; components begin with a capital', () => {
    const good =
      /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[[a-z]+\])(?:\.(?:config|json|d))?\.(?:ts|css)$|^(?:[A-Z]\w*|index|404)\.astro$/;
    const names = files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    expect(names.filter((name) => !good.test(name))).toEqual([]);
  });
});
