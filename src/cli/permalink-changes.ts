import { countFate } from '../core/link/published.ts';
import { openingWords } from '../core/text/opening-words.ts';
import type { StoryPermalinks } from '../corpus/read-permalinks.ts';

const GREEN = 32;
const YELLOW = 33;
const RED = 31;

/** The changes in a story's ledger, one line per paragraph: new, carried over an edit, or gone. */
export function permalinkChangesInWords(
  { file, published, ledger }: StoryPermalinks,
  { wrote, colours }: { readonly wrote: boolean; readonly colours: boolean },
): string {
  const coloured = (code: number, words: string): string => (colours ? `\u001B[${code}m${words}\u001B[0m` : words);
  const lines = published.articles.flatMap(({ article, before, carried }) => [
    ...article.paragraphs.flatMap(({ id }, place) => {
      const fate = carried.fates[place];
      // In a first ledger everything is new, so a list would say nothing.
      if (fate === 'kept' || fate === undefined || (fate === 'born' && ledger === undefined)) return [];
      if (fate === 'born') return [`  ${coloured(GREEN, 'new      ')}  ${id}`];
      return [`  ${coloured(YELLOW, fate === 'edited' ? 'edited   ' : 'restored ')}  ${id}`];
    }),
    ...carried.lost.map((place) => {
      const { id, text } = before.paragraphs[place]!;
      return `  ${coloured(RED, 'gone     ')}  ${id}  (“${openingWords(text)}”)`;
    }),
  ]);
  const forgotten = published.missing.map((name) => `  ${coloured(RED, 'forgotten')}  article ${name}`);
  const sum = Object.entries(permalinkCounts({ published })).map(([name, count]) => `${count} ${name}`);
  const head = `${wrote ? 'Wrote' : 'Out of date:'} ${file}: ${sum.join(', ')}.`;
  return [head, ...forgotten, ...lines].join('\n');
}

/** How many paragraphs changed, by what became of them. */
export function permalinkCounts({ published }: Pick<StoryPermalinks, 'published'>) {
  const gone = published.articles.reduce((sum, { carried }) => sum + carried.lost.length, 0);
  return {
    new: countFate(published, 'born'),
    edited: countFate(published, 'edited'),
    restored: countFate(published, 'returned'),
    gone,
  };
}
