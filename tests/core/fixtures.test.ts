import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { collate } from '../../src/core/collate/collate.ts';
import { type Collation, PARAGRAPH_BREAK } from '../../src/core/model.ts';
import { rowsOf } from '../../src/core/view/rows.ts';
import { plainSummary, summaryOf } from '../../src/core/view/summary.ts';
import { LEXICON } from '../../src/corpus/lexicon.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { notationOf } from './notation.ts';

/** Each story of the fixtures, every pair of it, beside a collation that a person has read and found right. */
const folder = fileURLToPath(new URL('../fixtures', import.meta.url));
const { stories } = await readContent(`${folder}/good`);
const pairs = stories.flatMap((story) =>
  story.articles.flatMap((a, k) =>
    story.articles.slice(k + 1).map((b) => ({ name: `${story.id}/${a.id}-vs-${b.id}`, story, a, b })),
  ),
);

test.each(pairs)('$name', async ({ name, story, a, b }) => {
  await expect(written(collate(story, a, b, LEXICON))).toMatchFileSnapshot(`${folder}/reviewed/${name}.txt`);
});

/** A collation to be read by a person: a block for each row, its changes in the notation of differences. */
function written(collation: Collation): string {
  const rows = rowsOf(collation).map(({ passage, shape }) => {
    const indices = (side: 'a' | 'b'): string => passage[side].map((index) => index + 1).join(',') || '-';
    const side = passage.a.length > 0 ? 'a' : 'b';
    const kinds = passage[side].map((index) => collation[side].paragraphs[index]?.kind).join(' ');
    const texts = passage[side].map((index) => collation[side].paragraphs[index]?.text).join(PARAGRAPH_BREAK);
    const head = [`${indices('a')} = ${indices('b')}`, kinds, ...(shape === '' ? [] : [shape])].join(' · ');
    return `${head}\n${notationOf(texts, passage.changes, true)}\n`;
  });
  return `${plainSummary(summaryOf(collation)).trim()}\n\n${rows.join('\n')}`;
}
