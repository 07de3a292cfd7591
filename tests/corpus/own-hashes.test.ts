import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../src/corpus/own-hashes.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (hashes: readonly string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashes.join(' ')};">` +
  `<style>p { color: red }</style><script type="module">run()</script><p>${hash('other()')}</p>`;

test('a page keeps the hashes of what it contains, and no others', () => {
  const own = [hash('run()'), hash('p { color: red }')];
  expect(withOwnHashes(page([...own, hash('other()')]))).toBe(page(own));
});

test.each([
  [
    'a style named in an attribute',
    '<meta name="description" content="How <style> tags and <script> tags are blocked">',
  ],
  ['a script named in a title', '<title>Why <style> is not <script></title>'],
  ['one in a comment', '<!-- <style>a{}</style> <script>no()</script> -->'],
  ['one in a text area', '<textarea><script>no()</script></textarea>'],
])('%s hides no hash of what is there', (_what, words) => {
  const own = [hash('run()'), hash('p { color: red }')];
  expect(withOwnHashes(words + page([...own, hash('no()'), hash('a{}')]))).toBe(words + page(own));
});
