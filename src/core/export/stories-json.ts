import type { Article, Collation, Story } from '../model.ts';
import { RIGHTS } from './rights.ts';
import { JSON_VERSION } from './schema-parts.ts';
import type { StoriesJson } from './stories-schema.ts';

/** A story with the comparisons of its articles. */
export interface ComparedStory {
  readonly story: Story;
  readonly collations: readonly Collation[];
}

/** Addresses, relative to the index or absolute. */
export interface IndexAddresses {
  readonly self: string;
  readonly story: (story: Story) => string;
  readonly comparison: (collation: Collation) => string;
}

/** The index of all stories, as published at `/stories.json`; described by `storiesSchema`. */
export function storiesJson(stories: readonly ComparedStory[], addresses: IndexAddresses): StoriesJson {
  return {
    version: JSON_VERSION,
    rights: RIGHTS,
    cite: `Wireside, ${addresses.self}`,
    stories: stories.map(({ story, collations }) => ({
      id: story.id,
      title: story.title,
      ...(story.date === undefined ? {} : { date: story.date }),
      relation: story.relation,
      page: addresses.story(story),
      data: `${addresses.story(story)}story.json`,
      articles: story.articles.map(stated),
      comparisons: collations.map((collation) => ({
        a: collation.a.id,
        b: collation.b.id,
        page: addresses.comparison(collation),
        data: `${addresses.comparison(collation)}collation.json`,
        passages: collation.passages.length,
        style: collation.tally.changes.style,
        substance: collation.tally.changes.substance,
        wording: collation.tally.changes.wording,
      })),
    })),
  };
}

function stated({
  paragraphs: _paragraphs,
  aliases: _aliases,
  removed: _removed,
  ...meta
}: Article): Omit<Article, 'paragraphs' | 'aliases' | 'removed'> {
  return meta;
}
