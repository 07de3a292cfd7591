import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CHANGE_KINDS } from '../../src/core/model.ts';
import { withEveryKind } from '../../src/corpus/kind-styles.ts';

const KINDS = Object.keys(CHANGE_KINDS);

test('a selector of any kind is repeated for each, and others stay as they are', () => {
  const css = 'a { b: c }\n.x, :has([name="any-kind"]) [data-kind="any-kind"] { d: e }';
  const all = KINDS.map((kind) => ` :has([name="${kind}"]) [data-kind="${kind}"] `);
  expect(withEveryKind(css)).toBe(`a { b: c }\n.x,${all.join(',')}{ d: e }`);
});

test('every kind can be shown in another way than at first, and not at all', async () => {
  const css = withEveryKind(await readFile('src/styles/once-chosen.css', 'utf8'));
  for (const [kind, group] of Object.entries(CHANGE_KINDS)) {
    const other = group === 'substance' ? 'quiet' : 'full';
    expect(css).toContain(`[name="${kind}"][value="${other}"]:checked) .${group}[data-kind="${kind}"]`);
    expect(css).toContain(`[name="${kind}"][value="hide"]:checked) [data-kind="${kind}"]`);
  }
});
