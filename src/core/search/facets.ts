import type { Facets, Speakers } from './manifest.ts';
import { ownPrintings } from './own-printings.ts';
import { packed } from './postings.ts';
import type { IndexedMatter, SearchIndex } from './search-index.ts';

/** Which articles print which matter, and which matters contain quoted speech. Matters come story by story. */
export function facetsOf({ stories, matters }: SearchIndex): Facets {
  const own = stories.map((): [number, IndexedMatter][] => []);
  for (const [number, matter] of matters.entries()) own[matter.story]!.push([number, matter]);
  return {
    stories: stories.map((story, place) => {
      const first = own[place]![0]?.[0] ?? 0;
      const printed = story.articles.map((_, article) =>
        packed(
          own[place]!.flatMap(([number, { printings }]) =>
            ownPrintings(printings).some((printing) => printing.article === article) ? [number - first] : [],
          ),
        ),
      );
      return { ...story, first, printed };
    }),
    quoted: packed([...matters.keys()].filter((number) => speechIn(matters[number]!).length > 0)),
  };
}

/** Every speaker as printed, in alphabetical order, with the matters that quote them. */
export function speakersOf({ matters }: SearchIndex): Speakers {
  const speakers = new Map<string, Set<number>>();
  for (const [number, matter] of matters.entries()) {
    for (const { speaker } of speechIn(matter)) {
      if (speaker !== undefined) speakers.set(speaker, (speakers.get(speaker) ?? new Set()).add(number));
    }
  }
  return [...speakers].sort(([p], [q]) => (p < q ? -1 : 1)).map(([speaker, held]) => [speaker, packed([...held])]);
}

function speechIn({ printings }: IndexedMatter) {
  return ownPrintings(printings).flatMap(({ paragraphs }) => paragraphs.flatMap(({ quoted }) => quoted ?? []));
}
