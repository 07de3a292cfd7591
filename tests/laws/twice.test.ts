import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collated, type TwoArticles, twoArticles } from './twice.ts';

const READ_AFRESH = fileURLToPath(new URL('read-afresh.ts', import.meta.url));
/** Each law reads that many stories: a process of its own takes half a second, however few it reads. */
const STORIES = 24;

test('stories come out the same in any order, and a second time', () => {
  const stories = fc.array(twoArticles, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(stories, (all) => {
      const first = all.map(inWords);
      expect([...all].reverse().map(inWords).reverse()).toEqual(first);
    }),
    { numRuns: STORIES / 2 },
  );
});

test('stories come out the same in a process that has read nothing before', () => {
  // Shrinking would start a process for each step; the story that differs is shown as it is.
  const all = fc.sample(twoArticles, STORIES);
  const { stdout, stderr } = spawnSync(process.execPath, [READ_AFRESH], {
    input: JSON.stringify([...all].reverse()),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  expect(stderr).toBe('');
  const afresh = (JSON.parse(stdout) as readonly string[]).toReversed();
  for (const [k, story] of all.entries()) expect([story, inWords(story)]).toEqual([story, afresh[k]]);
});

function inWords(story: TwoArticles): string {
  return JSON.stringify(collated(story));
}
