import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { VIEWS } from '../../../src/core/view/views.ts';

test('the style sheets name no view that there is not, and every one that is not the first', async () => {
  const files = (await readdir('src/styles')).map((name) => readFile(`src/styles/${name}`, 'utf8'));
  const css = (await Promise.all(files)).join('\n');
  const named = [...css.matchAll(/\[name="view"\]((?:\[value="\w+"\]|:(?:is|not)\([^)]*\))+)/g)].flatMap(
    ([, values = '']) => [...values.matchAll(/value="(\w+)"/g)].map(([, value]) => value),
  );
  expect(new Set(named)).toEqual(new Set(VIEWS.map(({ value }) => value)));
});
