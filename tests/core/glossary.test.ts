import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { GLOSSARY } from '../../src/core/glossary.ts';

test('the README prints the glossary word for word', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = GLOSSARY.map(
    ({ word, meaning, files }) => `| ${word} | ${meaning}${files === undefined ? '' : ` (${files})`} |`,
  );
  expect(readme).toContain(`| word | meaning |\n| --- | --- |\n${rows.join('\n')}\n`);
});
