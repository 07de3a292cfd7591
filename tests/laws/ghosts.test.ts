import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../src/core/collate/collate.ts';
import type { Article, Story } from '../../src/core/model.ts';
import { rowsOf } from '../../src/core/view/rows.ts';
import { text } from './texts.ts';

const STORY: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
const article = fc.array(text, { minLength: 1, maxLength: 4 });

function made(id: string, texts: readonly string[]): Article {
  const paragraphs = texts.map((words, k) => ({
    ...{ id: `${k}--${id}`, kind: 'paragraph' as const },
    ...{ text: words, inlines: [], line: k },
  }));
  return { id, label: id, outlet: id, lang: 'en', paragraphs };
}

const bare = (words: string): string => words.replace(/[\s¶]/g, '');

test('either text can be read, space apart, from the runs of the other with its ghosts', () => {
  fc.assert(
    fc.property(article, article, (a, b) => {
      const collation = collate(STORY, made('a', a), made('b', b));
      for (const row of rowsOf(collation)) {
        for (const [here, there] of [
          ['a', 'b'],
          ['b', 'a'],
        ] as const) {
          const cell = row[here];
          if (cell.kind === 'missing' || row.passage.kind !== 'shared') continue;
          const runs = cell.paragraphs.flatMap((printed) => printed.runs);
          const read = runs.map((run) => run.ghost?.words ?? (run.change === undefined ? run.text : '')).join('');
          const other = row.passage[there].map((index) => collation[there].paragraphs[index]?.text).join('');
          expect(bare(read)).toBe(bare(other));
        }
      }
    }),
    { numRuns: 300 },
  );
});
