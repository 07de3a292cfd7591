import type { Collation, Passage, Story } from '../model.ts';
import { belongsTo, clustersOf, strongest, type Tie, unionsOf } from './clusters.ts';
import { commonOrder } from './common-order.ts';
import { conflictsIn } from './conflicts.ts';

/** One article's printing of a matter: its place in the story's articles, and places in its paragraphs, increasing. */
export interface Printing {
  readonly article: number;
  readonly paragraphs: readonly number[];
}

/** What several articles of a story print in their paragraphs, or one of them alone. */
export interface Matter {
  /** In the story's order of articles; an article that does not carry the matter is not in it. */
  readonly printings: readonly Printing[];
  /** Articles that print it too, in paragraphs that belong to another matter: they merged what the others keep apart. */
  readonly within: readonly Printing[];
}

/**
 * The matters of a story, in an order that keeps that of all its articles as far as can be.
 *
 * `collations` are those of all pairs. Every paragraph of every article is in exactly one matter; of two articles the
 * matters are the passages. Paragraphs are joined where most pairs of articles agree (`clustersOf`), so that one wrong
 * alignment does not make one matter of two, and never where they name others (`conflictsIn`); the order is that of `commonOrder`.
 */
export function mattersOf(story: Story, collations: readonly Collation[]): readonly Matter[] {
  const firsts: number[] = [];
  const owners: number[] = [];
  const keys: string[] = [];
  story.articles.forEach(({ paragraphs }, article) => {
    firsts.push(owners.length);
    for (const { id } of paragraphs) {
      owners.push(article);
      keys.push(id);
    }
  });
  // Of two articles no third can say otherwise.
  const isPair = story.articles.length === 2;
  const isConflict = isPair ? () => false : conflictsIn(story.articles);
  const ties = collations.flatMap((collation) =>
    tiesOf(collation, isConflict, firstOf(collation.a.id), firstOf(collation.b.id)),
  );
  const clusters = isPair ? unionsOf(owners.length, ties) : clustersOf(owners, keys, ties);
  const clusterOf = new Map(
    clusters.flatMap((members, cluster) => members.map((member) => [member, cluster] as const)),
  );
  const near = strongest(owners.length, ties);
  const order = commonOrder(story.articles.map(sequenceOf), clusters.length);
  return order.map((cluster) => {
    const members = clusters[cluster] ?? [];
    return { printings: printingsOf(members), within: printingsOf(membersElsewhere(members)) };
  });

  function firstOf(id: string): number {
    return firsts[story.articles.findIndex((article) => article.id === id)] ?? 0;
  }

  /** The clusters of an article in its order, each where the article prints it first. */
  function sequenceOf(_: unknown, article: number): readonly number[] {
    const from = firsts[article] ?? 0;
    const own = (story.articles[article]?.paragraphs ?? []).flatMap((_one, k) => clusterOf.get(from + k) ?? []);
    return [...new Set(own)];
  }

  /** Paragraphs of articles without a part in the cluster that are tied to most of it all the same. */
  function membersElsewhere(members: readonly number[]): readonly number[] {
    const present = new Set(members.map((member) => owners[member]));
    const candidates = new Set(members.flatMap((member) => [...(near[member]?.keys() ?? [])]));
    return [...candidates].filter((place) => !present.has(owners[place]) && belongsTo(place, members, owners, near));
  }

  function printingsOf(members: readonly number[]): readonly Printing[] {
    return story.articles.flatMap((_one, article) => {
      const own = members.filter((place) => owners[place] === article).sort((p, q) => p - q);
      return own.length === 0 ? [] : [{ article, paragraphs: own.map((place) => place - (firsts[article] ?? 0)) }];
    });
  }
}

/** Every paragraph of one side of a shared passage with every one of the other, unless they are about others. */
function tiesOf(
  collation: Collation,
  isConflict: (collation: Collation, passage: Passage) => boolean,
  fromA: number,
  fromB: number,
): readonly Tie[] {
  const agreed = collation.passages.filter((passage) => passage.kind === 'shared' && !isConflict(collation, passage));
  return agreed.flatMap(({ a, b, score }) =>
    a.flatMap((inA) => b.map((inB) => ({ one: fromA + inA, two: fromB + inB, likeness: score }))),
  );
}
