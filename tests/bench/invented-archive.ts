import type { IndexedMatter, SearchIndex } from '../../src/core/search/search-index.ts';
import { chances } from './invented-articles.ts';

/** Different words of the archive; like those of a language the first ones come often and most hardly ever (Zipf's law). */
const WORDS = 60_000;
const PARAGRAPHS_OF_A_STORY = 25;
const SYLLABLES =
  'ba con der ing mar tion ri ves pol el sta ted ar min ver lo ca se ment po li ur no ga the ra il um es do'.split(' ');

/** An archive of invented stories, two articles each, every passage printed twice; `paragraphs` counts both printings. */
export function inventedArchive(paragraphs: number, seed = 1): SearchIndex {
  const chance = chances(seed);
  const words = new Set<string>();
  while (words.size < WORDS) {
    const syllables = words.size < 150 ? 1 : 2 + Math.floor(chance() * 3);
    words.add(
      Array.from({ length: syllables }, () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)]).join('') +
        (words.size < 150 ? String.fromCharCode(97 + Math.floor(words.size / 6)) : ''),
    );
  }
  const list = [...words];
  // The logarithm of the rank is even, so the word of rank n comes one time in n.
  const word = (): string => list[Math.floor(WORDS ** chance()) - 1] ?? 'the';
  const text = (): string[] => Array.from({ length: 30 + Math.floor(chance() * 40) }, word);
  const matters = Math.ceil(paragraphs / 2);
  const stories = Math.ceil(matters / PARAGRAPHS_OF_A_STORY);
  return {
    stories: Array.from({ length: stories }, (_, k) => ({
      id: `story-${k}`,
      title: `${text().slice(0, 7).join(' ')}`,
      articles: [
        { id: 'courier', label: 'Courier', outlet: 'Courier', lang: 'en' },
        { id: 'evening-post', label: 'Evening Post', outlet: 'Evening Post', lang: 'en' },
      ],
    })),
    matters: Array.from({ length: matters }, (_, k): IndexedMatter => {
      const one = text();
      const two = one.map((each) => (chance() < 0.06 ? word() : each));
      const story = Math.floor(k / PARAGRAPHS_OF_A_STORY);
      return {
        story,
        printings: [one, two].map((printed, article) => {
          const id = `${printed.slice(0, 5).join('-')}--${article === 0 ? 'courier' : 'evening-post'}-${k}`;
          const path = `story-${story}/courier-vs-evening-post/#${id}`;
          return { article, path, at: k, paragraphs: [{ id, kind: 'paragraph', text: `${printed.join(' ')}.` }] };
        }),
      };
    }),
  };
}

/** Words that stand together in some paragraph of the archive, with its id. */
export function queriesOf(index: SearchIndex, count: number, seed = 2) {
  const chance = chances(seed);
  return Array.from({ length: count }, () => {
    const matter = index.matters[Math.floor(chance() * index.matters.length)]!;
    const { id, text } = matter.printings[Math.floor(chance() * matter.printings.length)]!.paragraphs[0]!;
    const words = text.slice(0, -1).split(' ');
    const start = Math.floor(chance() * Math.max(1, words.length - 30));
    return { words: words.slice(start, start + 30), paragraph: id };
  });
}

/** The words with two letters of every third one in each other's place. */
export function mistyped(words: readonly string[]): string {
  return words.map((word, k) => (k % 3 === 0 ? word.replace(/(.)(.)(.*)$/, '$2$1$3') : word)).join(' ');
}
