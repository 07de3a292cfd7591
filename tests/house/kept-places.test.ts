import { expect, test } from 'vitest';
import { keptPlaces } from './kept-places.ts';
import { sourceFiles } from './source-files.ts';

test('no expression of a file goes on from where it stopped in another text', async () => {
  expect(keptPlaces(await sourceFiles())).toEqual([]);
});

test.each([
  ['const X = /a[/]\\/b/gu;\nconst isX = X.test(text);', 'src/core/text/x.ts:2'],
  ["const X = new RegExp(\n  ['a', 'b'].join('|'),\n  'uy',\n);\nconst found = X.exec(text);", 'src/core/text/x.ts:5'],
  ["const X: RegExp = new RegExp(b, 'g');\nif (!X.test(text)) return;", 'src/core/text/x.ts:2'],
])('one that does is seen: %s', (text, place) => {
  expect(keptPlaces([{ path: 'src/core/text/x.ts', text }])).toEqual([expect.stringContaining(`${place} asks X`)]);
});

test('one of another file is seen', () => {
  const [x, y] = [
    { path: 'src/core/text/x.ts', text: 'export const X = /a/g;' },
    { path: 'src/core/text/y.ts', text: "import { X } from './x.ts';\nconst is = X.test(text);" },
  ];
  expect(keptPlaces([x, y])).toHaveLength(1);
});

test.each([
  'const X = /a/u;\nX.test(text);',
  'const X = /a/g;\ntext.replace(X, "");',
  'const X = /a/y;\nfunction at(place: number) {\n  X.lastIndex = place;\n  return X.exec(text);\n}',
  'function f() {\n  const X = /a/g;\n  X.exec(text);\n}',
])('what remembers nothing is not complained of: %s', (text) => {
  expect(keptPlaces([{ path: 'src/x.ts', text }])).toEqual([]);
});
