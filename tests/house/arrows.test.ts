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

  test('a file outside every room is seen', () => {
    expect(wrongArrows([{ path: 'src/things.ts', text: '' }])).toEqual(['src/things.ts is in no room of the house']);
  });

  test('a right one is not complained of', () => {
    const text = "import Fuse from 'fuse.js';\nimport type { Range } from '../model.ts';";
    expect(wrongArrows([{ path: 'src/core/search/x.ts', text }])).toEqual([]);
  });
});
