import { describe, expect, test } from 'vitest';
import { circles, mapOfRooms, unusedArrows, wrongArrows } from './arrows.ts';
import { projectFiles, sourceFiles } from './source-files.ts';

const files = await sourceFiles();

describe('the arrows', () => {
  test('no file uses what it may not', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(wrongArrows(files)).toEqual([]);
  });

  test.each([
    ['src/core/align/x.ts', "import { compare } from '../compare/compare.ts';", 'src/core/compare/compare.ts'],
    ['src/core/text/x.ts', "import type { Row } from '../view/rows.ts';", 'src/core/view/rows.ts'],
    ['src/core/collate/x.ts', "import { diffWords } from 'diff';", 'diff'],
    ['src/core/export/x.ts', "import { readFile } from 'node:fs';", 'node:fs'],
    ['src/components/X.astro', "---\nimport { SITE } from '../corpus/addresses.ts';\n---", 'src/corpus/addresses.ts'],
    ['src/client/x.ts', "const { a } = await import('../corpus/stories.ts');", 'src/corpus/stories.ts'],
    ['src/core/search/x.ts', "export { x } from 'left-pad';", 'left-pad'],
    [
      'src/core/compare/x.ts',
      "import {\n  align,\n  type Beads,\n} from '../align/align.ts';",
      'src/core/align/align.ts',
    ],
    ['src/core/text/x.ts', "export * from '../parse/blocks.ts';", 'src/core/parse/blocks.ts'],
    ['src/core/model.ts', "import { problem } from './problem.ts';", 'src/core/problem.ts'],
    ['src/core/collate/x.ts', "import { getCollection } from 'astro:content';", 'astro:content'],
    ['src/corpus/x.ts', "import { parse } from 'yaml';", 'yaml'],
    ['src/corpus/y.ts', "import '../pages/index.astro';", 'src/pages/index.astro'],
    ['src/components/Y.astro', "<script>\n  import '../layouts/Page.astro';\n</script>", 'src/layouts/Page.astro'],
    ['src/styles/x.css', "@import '../components/x.css';", 'src/components/x.css'],
    ['src/client/y.ts', "import Fuse from 'fuse.js';", 'fuse.js'],
  ])('a wrong one is seen: %s', (path, text, target) => {
    expect(wrongArrows([{ path, text }])).toEqual([`${path} may not use ${target}`]);
  });

  test('nothing is allowed that nobody needs', () => expect(unusedArrows(files)).toEqual([]));

  test('a permission that nobody needs is seen', () => {
    const without = files.filter(({ path }) => !path.startsWith('src/core/story/'));
    expect(unusedArrows(without)).toContain('core/story is allowed core/collate and does not use it');
  });

  test('no import leads back to where it began', () => expect(circles(files)).toEqual([]));

  test('a circle is seen, of types, too', () => {
    const circle = [
      { path: 'src/core/text/x.ts', text: "import { y } from './y.ts';" },
      { path: 'src/core/text/y.ts', text: "import type { X } from './x.ts';" },
    ];
    expect(circles(circle)).toEqual(['src/core/text/x.ts > src/core/text/y.ts > src/core/text/x.ts']);
  });

  test('the README has the map that is enforced', async () => {
    const readme = (await projectFiles()).find(({ path }) => path === 'README.md')?.text ?? '';
    expect(readme).toContain(`\n${mapOfRooms()}\n`);
  });

  test('a file outside every room is seen', () => {
    expect(wrongArrows([{ path: 'src/things.ts', text: '' }])).toEqual(['src/things.ts is in no room of the house']);
  });

  test('a right one is not complained of', () => {
    const text = "import Fuse from 'fuse.js';\nimport type { Range } from '../model.ts';";
    expect(wrongArrows([{ path: 'src/core/search/x.ts', text }])).toEqual([]);
  });
});
