import { expect, test } from 'vitest';
import { projectFiles } from './source-files.ts';
import { wrongWords } from './words.ts';

test('no file says what the house does not say', async () => {
  const files = await projectFiles();
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'src/core/model.ts']));
  expect(wrongWords(files)).toEqual([]);
});

test.each([
  ['src/core/align/x.ts', 'const seed = Math.random();', 'Math.random'],
  ['src/core/collate/x.ts', 'const today = new Date();', 'new Date('],
  ['src/core/search/x.ts', 'document.title = name;', 'document.t'],
  ['src/core/export/x.ts', "const base = process.env['BASE'];", 'process.e'],
  ['src/components/X.astro', 'const { leftColumn } = Astro.props;', 'leftColumn'],
  ['tests/core/x.test.ts', 'const newText = a;', 'newText'],
  ['README.md', `The figures are in ..${'/shared/'}eval.`, `..${'/shared/'}`],
  ['tests/x.ts', `const root = '${'/work'}/main';`, `${'/work'}/`],
])('wrong words are seen: %s: %s', (path, text, words) => {
  const [found] = wrongWords([{ path, text: `\n${text}` }]);
  expect(found).toMatch(new RegExp(`^${path}:2 says "${words.replace(/[.(]/g, '\\$&')}", but `));
});

test.each([
  ['src/core/parse/x.ts', 'const key = document.contents.items;'],
  ['src/client/x.ts', 'document.title = new Date().toLocaleString();'],
  ['src/core/text/x.ts', 'const rightOf = left + right;'],
  ['README.md', 'See https://example.org/work/ and ./work/x.'],
])('right words are not complained of: %s: %s', (path, text) => expect(wrongWords([{ path, text }])).toEqual([]));
