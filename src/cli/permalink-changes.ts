import { countFate } from '../core/link/published.ts';
import { openingWords } from '../core/text/opening-words.ts';
import type { StoryPermalinks } from '../corpus/read-permalinks.ts';

const GREEN = 32;
const YELLOW = 33;
const RED = 31;

/** What changes in a story's ledger, a line for each paragraph: what is new, what was carried over an edit, what is gone. */
export function changesInWords(
  { file, published, ledger }: StoryPermalinks,
  { wrote, colours }: { readonly wrote: boolean; readonly colours: boolean },
): string {
  const coloured = (code: number, words: string): string => (colours ? `\u001B[${code}m${words}\u001B[0m` : words);
  const lines = published.articles.flatMap(({ article, before, carried }) => [
    ...article.paragraphs.flatMap(({ id }, place) => {
      const fate = carried.fates[place];
      // A first ledger is all new, and a list of it says nothing.
      if (fate === 'kept' || fate === undefined || (fate === 'born' && ledger === undefined)) return [];
      if (fate === 'born') return [`  ${coloured(GREEN, 'new   ')}  ${id}`];
      return [`  ${coloured(YELLOW, fate === 'edited' ? 'edited' : 'back  ')}  ${id}`];
    }),
    ...carried.lost.map((place) => {
      const { id, text } = before.paragraphs[place]!;
      return `  ${coloured(RED, 'gone  ')}  ${id}  (“${openingWords(text)}”)`;
    }),
  ]);
  const forgotten = published.missing.map((name) => `  ${coloured(RED, 'forgot')}  article ${name}`);
  const sum = Object.entries(countsOf({ published })).map(([name, count]) => `${count} ${name}`);
  const head = `${wrote ? 'Wrote' : 'Out of date:'} ${file}: ${sum.join(', ')}.`;
  return [head, ...forgotten, ...lines].join('\n');
}

/** How many paragraphs changed, by what became of them. */
export function countsOf({ published }: Pick<StoryPermalinks, 'published'>) {
  const gone = published.articles.reduce((sum, { carried }) => sum + carried.lost.length, 0);
  return {
    new: countFate(published, 'born'),
    edited: countFate(published, 'edited'),
    back: countFate(published, 'returned'),
    gone,
  };
}
