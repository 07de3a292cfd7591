import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import { storyTeiOf } from '../../../src/core/export/story-tei.ts';
import { teiOf } from '../../../src/core/export/tei.ts';
import type { Story } from '../../../src/core/model.ts';
import { mattersOf } from '../../../src/core/story/matters.ts';
import { joinedText } from '../../../src/core/text/side-text.ts';
import { readContent } from '../../../src/corpus/read-content.ts';
import { collationsOf, storyOf } from '../story/story-of.ts';
import { parsed, textOf, witnessOf } from './read-tei.ts';

const SCHEMA = fileURLToPath(new URL('tei-subset.rnc', import.meta.url));
const { stories } = await readContent(fileURLToPath(new URL('../../fixtures/good', import.meta.url)));
const named = stories.map((story) => [story.id, story] as const);
const bodyOf = (xml: string) => parsed(xml).getElementsByTagName('body')[0]!;
const inTei = (story: Story): string => storyTeiOf(story, mattersOf(story, collationsOf(story)), '/s/');

test.each(named)('%s: each of its articles can be read from one file, to the character', (_, story) => {
  const body = bodyOf(inTei(story));
  for (const [index, { paragraphs }] of story.articles.entries()) {
    const sigil = `w${index + 1}`;
    expect(textOf(body, sigil)).toBe(joinedText(paragraphs));
    const read = witnessOf(body, sigil);
    expect(paragraphs.map((_one, k) => read.get(k + 1)?.text)).toEqual(paragraphs.map(({ text }) => text));
  }
});

test.each(named)('%s: each pair of its articles can be read from its file, to the character', (_, story) => {
  for (const [k, a] of story.articles.entries()) {
    for (const b of story.articles.slice(k + 1)) {
      const body = bodyOf(teiOf(collate(story, a, b), '/s/'));
      expect(textOf(body, 'a')).toBe(joinedText(a.paragraphs));
      expect(textOf(body, 'b')).toBe(joinedText(b.paragraphs));
    }
  }
});

test('witnesses of one wording share a reading, and running text is what all of them print', () => {
  const story = storyOf([
    ['The harbour was shut on Monday by a strike.', 'Nobody was hurt, the port said in the evening.'],
    ['The harbour was shut on Monday by a strike.'],
    ['The harbor was shut on Monday by a long strike.', 'Nobody was hurt, the port said in the evening.'],
  ]);
  const body = bodyOf(inTei(story));
  const readings = [...body.getElementsByTagName('rdg')];
  expect(readings.map((one) => [one.getAttribute('wit'), one.textContent])).toEqual([
    ['#w1 #w2', 'harbour'],
    ['#w3', 'harbor'],
    ['#w1 #w2', ''],
    ['#w3', 'long '],
    ['#w1 #w3', 'Nobody was hurt, the port said in the evening.'],
  ]);
  expect([...body.getElementsByTagName('ab')].map((one) => one.getAttribute('n'))).toEqual(['0--p', '1--p']);
  expect(textOf(body, 'w2')).toBe('The harbour was shut on Monday by a strike.');
});

const jing = await promisify(execFile)('jing', []).then(
  () => true,
  (error: { code?: unknown }) => error.code !== 'ENOENT',
);

test.skipIf(!jing)('the files of stories are valid', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'story-tei-'));
  const files = stories.map((story) => join(folder, `${story.id}.xml`));
  await Promise.all(stories.map((story, index) => writeFile(files[index]!, inTei(story))));
  const { stdout } = await promisify(execFile)('jing', ['-c', SCHEMA, ...files]).catch((error) => error);
  await rm(folder, { recursive: true });
  expect(stdout).toBe('');
});
