import { collate } from '../../../src/core/collate/collate.ts';
import type { Collation, Story } from '../../../src/core/model.ts';
import { articleOf } from '../collate/made-up.ts';

/** A story of articles given by the texts of their paragraphs; the articles are called p, q, r and so on. */
export function storyOf(articles: readonly (readonly string[])[]): Story {
  return {
    id: 's',
    title: 'S',
    relation: 'outlets',
    note: [],
    articles: articles.map((texts, k) => {
      const id = String.fromCharCode(112 + k);
      const paragraphs = texts.map((text, line) => ({
        id: `${line}--${id}`,
        kind: 'paragraph' as const,
        text,
        inlines: [],
        line,
      }));
      return articleOf(id, paragraphs);
    }),
  };
}

/** The collations of all pairs of a story. */
export function collationsOf(story: Story): readonly Collation[] {
  return story.articles.flatMap((a, k) => story.articles.slice(k + 1).map((b) => collate(story, a, b)));
}
