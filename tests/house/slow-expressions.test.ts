import { expect, test } from 'vitest';
import { slowExpressions } from './slow-expressions.ts';
import { sourceFiles } from './source-files.ts';

/** Pages come from anywhere: an expression over their text reads no run of characters twice. */
test('no expression over a page takes the square of its length', async () => {
  const files = (await sourceFiles()).filter(({ path }) => path.startsWith('src/import/'));
  expect(files.length).toBeGreaterThan(10);
  expect(slowExpressions(files)).toEqual([]);
});

test.each([
  ['/ +$/', ' +'],
  ['/\\s*\\n\\s*/', '\\s*'],
  ['/^by\\s*:?\\s+\\p{Lu}/u', '\\s* … \\s+'],
  ['/^(?:like this.*)[\\s.]*$/', '.* … [\\s.]*'],
  ['/^(?:a+)+$/', 'a+'],
  ['/^(?:<!--[^]{0,2000}?-->)*</', '[^]{0,2000}?'],
  ['/<meta[^>]+charset/', '[^>]+'],
  ['/!\\[[^\\]]*\\]/', '[^\\]]*'],
  ['/^!\\[[^\\]]*\\]/m', '[^\\]]*'],
])('a slow one is seen: %s', (literal, part) => {
  const found = slowExpressions([{ path: 'src/import/x.ts', text: `\nconst X = ${literal};` }]);
  expect(found).toContain(`src/import/x.ts:2 may be slow: ${part}`);
});

test.each([
  '/ {1,9}$/',
  '/^\\s+/',
  '/\\s+/g',
  '/(\\n{2,})/',
  '/<meta[^<>]+charset/',
  '/^!\\[[^\\]\\n\\r\\u2028\\u2029]*\\]/m',
])('a quick one is not complained of: %s', (literal) =>
  expect(slowExpressions([{ path: 'src/import/x.ts', text: `const X = ${literal};` }])).toEqual([]),
);
