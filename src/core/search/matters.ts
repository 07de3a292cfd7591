import type { Collation, Story } from '../model.ts';

/** One article's printing of a matter: indices into the story's articles, and into the article's paragraphs. */
export interface Printing {
  readonly article: number;
  readonly paragraphs: readonly number[];
}

/** The paragraphs that carry the same matter across all articles of a story. */
export interface Matter {
  /** In the story's order, without the articles that do not carry the matter. */
  readonly printings: readonly Printing[];
}

/**
 * The matters of a story: the union of the shared passages of all its pairs.
 *
 * Every paragraph of every article is in exactly one. They are in the order of the first article that carries them; a
 * story with one article has a matter for each paragraph.
 */
export function mattersOf(story: Story, collations: readonly Collation[]): readonly Matter[] {
  const firsts: number[] = [];
  let size = 0;
  for (const { paragraphs } of story.articles) {
    firsts.push(size);
    size += paragraphs.length;
  }
  const leader = Array.from({ length: size }, (_, place) => place);
  for (const { a, b, passages } of collations) {
    const [fromA, fromB] = [firstOf(a.id), firstOf(b.id)];
    for (const passage of passages) {
      const places = [...passage.a.map((index) => fromA + index), ...passage.b.map((index) => fromB + index)];
      for (const place of places) join(places[0] ?? place, place);
    }
  }
  const groups = new Map<number, number[]>();
  for (let place = 0; place < size; place++) {
    const members = groups.get(lead(place));
    if (members === undefined) groups.set(lead(place), [place]);
    else members.push(place);
  }
  return [...groups.values()].map((members) => ({ printings: printingsOf(members) }));

  function firstOf(article: string): number {
    return firsts[story.articles.findIndex(({ id }) => id === article)] ?? 0;
  }

  function lead(place: number): number {
    let found = place;
    while (leader[found] !== found) found = leader[found] ?? found;
    leader[place] = found;
    return found;
  }

  function join(one: number, two: number): void {
    const [p, q] = [lead(one), lead(two)];
    leader[Math.max(p, q)] = Math.min(p, q);
  }

  function printingsOf(members: readonly number[]): readonly Printing[] {
    return story.articles.flatMap(({ paragraphs }, article) => {
      const first = firsts[article] ?? 0;
      const own = members.filter((place) => place >= first && place < first + paragraphs.length);
      return own.length === 0 ? [] : [{ article, paragraphs: own.map((place) => place - first) }];
    });
  }
}
