import type { Article, Story } from '../core/model.ts';
import { addressOf, comparisonPath, pairName, storyPath } from './addresses.ts';
import { allStories, type Pair, pairsOf } from './stories.ts';

/** A page at an address that a story or a comparison had before, or could be looked for at. */
export interface MovedRoute {
  readonly params: { readonly moved: string };
  readonly props: { readonly to: string; readonly title: string };
}

/** A page for each former address: of a renamed story, of a renamed article, and of a pair named in the other order. */
export async function movedRoutes(): Promise<MovedRoute[]> {
  return (await allStories()).flatMap(movedOf);
}

/** Every name that the ids of a pair's paragraphs may end in, with spaces between. */
export function namesIn({ a, b }: Pair): string {
  return [...namesOf(a), ...namesOf(b)].join(' ');
}

function movedOf(story: Story): MovedRoute[] {
  const stories = namesOf(story);
  const own = stories.slice(1).map((name) => route(name, addressOf(storyPath(story)), story.title));
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
      .map((former) => route(former, addressOf(path), title));
  });
  return [...own, ...comparisons];
}

function route(moved: string, to: string, title: string): MovedRoute {
  return { params: { moved }, props: { to, title } };
}

/** The name that it has now, then those that it had. */
function namesOf({
  id,
  aliases = [],
}: Pick<Story, 'id' | 'aliases'> | Pick<Article, 'id' | 'aliases'>): readonly string[] {
  return [id, ...aliases];
}
