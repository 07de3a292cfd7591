import type { Story } from '../core/model.ts';
import { slugOf } from '../core/text/slug.ts';

/** An outlet with its stories. */
export interface Outlet {
  readonly name: string;
  /** Its part of an address; no two outlets have the same. */
  readonly slug: string;
  readonly stories: readonly Story[];
}

/** One page of a list of stories; pages count from 1. */
export interface ListPage {
  readonly number: number;
  readonly of: number;
  readonly stories: readonly Story[];
}

/**
 * Stories on a page. Their strips and summaries take about 470 bytes each when compressed: with more, a page outgrows
 * the 14,600 bytes that arrive in one go; with fewer, a year takes many pages. With the first as large as four, rows
 * of three fill.
 */
export const STORIES_ON_A_PAGE = 21;

/** A list of stories cut into pages; an empty list is one empty page. */
export function listPages(stories: readonly Story[], most = STORIES_ON_A_PAGE): readonly ListPage[] {
  const of = Math.max(1, Math.ceil(stories.length / most));
  return Array.from({ length: of }, (_, index) => {
    return { number: index + 1, of, stories: stories.slice(index * most, (index + 1) * most) };
  });
}

/** Every outlet that printed a story, by name; the stories of each keep their order. */
export function outletsOf(stories: readonly Story[]): readonly Outlet[] {
  const byName = new Map<string, Story[]>();
  for (const story of stories) {
    for (const outlet of new Set(story.articles.map((article) => article.outlet))) {
      const known = byName.get(outlet);
      if (known === undefined) byName.set(outlet, [story]);
      else known.push(story);
    }
  }
  const names = [...byName.keys()].sort((p, q) => p.localeCompare(q, 'en') || (p < q ? -1 : 1));
  const slugs = distinctSlugs(names);
  return names.map((name, index) => ({ name, slug: slugs[index]!, stories: byName.get(name) ?? [] }));
}

/** The outlets that printed the most stories, as many as asked for, by name. */
export function busiest(outlets: readonly Outlet[], most: number): readonly Outlet[] {
  const some = new Set([...outlets].sort((p, q) => q.stories.length - p.stories.length).slice(0, most));
  return outlets.filter((outlet) => some.has(outlet));
}

/** Two names with the same slug get different numbers; a name with only signs has no slug of its own. */
function distinctSlugs(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = slugOf(name) || 'outlet';
    let slug = plain;
    for (let number = 2; taken.has(slug); number += 1) slug = `${plain}-${number}`;
    taken.add(slug);
    return slug;
  });
}
