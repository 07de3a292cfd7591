import type { Story } from '../core/model.ts';
import { openingWords } from '../core/text/opening-words.ts';
import { addressOf, comparisonPath, paragraphPath, SITE } from './addresses.ts';
import { collationOf, pairsOf } from './stories.ts';

/** Something that the site can do, tried out on a story of its own. */
export interface LiveExample {
  readonly what: 'Read' | 'Search' | 'Check' | 'Link';
  /** What it is tried with. */
  readonly words: string;
  readonly about: string;
  readonly href: string;
}

/** In characters: what a reader takes in at a glance. */
const LONGEST = 56;

/** One example each of reading, searching, checking and linking, on the first story that has two articles; fewer without quotations. */
export function liveExamples(stories: readonly Story[]): readonly LiveExample[] {
  const [pair] = stories.flatMap((story) => pairsOf(story).slice(0, 1));
  if (pair === undefined) return [];
  const { story, a, b } = pair;
  const { passages, quotations } = collationOf(pair);
  const shared = passages.find((passage) => passage.kind === 'shared' && passage.changes.length > 0);
  const text = a.paragraphs[shared?.a[0] ?? -1]?.text;
  const quoted = quotations.find(({ term, a: inA, kind }) => term !== true && inA !== undefined && kind !== 'only-a');
  const words = quoted?.a?.words;
  const asked = (page: string, query: string): string => `${page}?q=${encodeURIComponent(query)}`;
  return [
    {
      what: 'Read',
      words: `${a.label} and ${b.label}`,
      about: 'side by side, with every change marked',
      href: addressOf(comparisonPath(story, a, b)),
    },
    ...(text === undefined || shared === undefined
      ? []
      : [
          {
            what: 'Search' as const,
            words: `“${openingWords(text, LONGEST)}”`,
            about: 'in every article, however it is spelled',
            href: asked(SITE.search, openingWords(text, LONGEST).replace(/…$/u, '')),
          },
        ]),
    ...(words === undefined
      ? []
      : [
          {
            what: 'Check' as const,
            words: `“${openingWords(words, LONGEST)}”`,
            about: 'who printed it verbatim, and who altered it',
            href: asked(SITE.check, words),
          },
        ]),
    ...(text === undefined || shared === undefined
      ? []
      : [
          {
            what: 'Link' as const,
            words: `“${openingWords(text, LONGEST)}”`,
            about: 'an address for one passage that lasts',
            href: addressOf(paragraphPath(story, a, b, shared.id)),
          },
        ]),
  ];
}
