import type { Article, Story } from '../core/model.ts';
import { addressOf, comparisonPath, embedPath, pairName, storyPath } from './addresses.ts';
import { allStories, pairsOf } from './stories.ts';

/** A page at an address that a story or a comparison had before, or could be looked for at. */
export interface RedirectRoute {
  readonly params: { readonly redirect: string };
  /** A path of the site, and what is there. */
  readonly props: { readonly to: string; readonly title: string };
}

/** A page for each former address: of a renamed story, of a renamed article, and of a pair named in the other order; framed, too. */
export async function redirectRoutes(): Promise<RedirectRoute[]> {
  return (await allStories()).flatMap(redirectsOf);
}

/** The address of a comparison that shows an article, by each name that its paragraph ids may end in. */
export function placesOf(story: Story): Readonly<Record<string, string>> {
  const places = new Map<string, string>();
  for (const { a, b } of pairsOf(story)) {
    for (const name of [...namesOf(a), ...namesOf(b)]) {
      if (!places.has(name)) places.set(name, addressOf(comparisonPath(story, a, b)));
    }
  }
  return Object.fromEntries(places);
}

function redirectsOf(story: Story): RedirectRoute[] {
  const stories = namesOf(story);
  const own = stories.slice(1).map((name) => route(name, storyPath(story), story.title));
  const comparisons = pairsOf(story).flatMap(({ a, b }) => {
    const path = comparisonPath(story, a, b);
    const pairs = namesOf(a).flatMap((first) =>
      namesOf(b).flatMap((second) => [
        pairName({ id: first }, { id: second }),
        pairName({ id: second }, { id: first }),
      ]),
    );
    const title = `${story.title}: ${a.label} and ${b.label}`;
    return stories
      .flatMap((name) => pairs.map((pair) => `${name}/${pair}`))
      .filter((former) => `${former}/` !== path)
      .flatMap((former) => [
        route(former, path, title),
        // Nobody updates the frames on other people's pages.
        route(`embed/${former}`, embedPath(story, a, b), title),
      ]);
  });
  return [...own, ...comparisons];
}

function route(redirect: string, to: string, title: string): RedirectRoute {
  return { params: { redirect }, props: { to, title } };
}

/** The current name, then the former ones. */
function namesOf({
  id,
  aliases = [],
}: Pick<Story, 'id' | 'aliases'> | Pick<Article, 'id' | 'aliases'>): readonly string[] {
  return [id, ...aliases];
}
