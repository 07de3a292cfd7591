import type { Article, Story } from '../core/model.ts';
import { addressOf, articleTextPath, comparisonPath, embedPath, fullAddressOf, storyPath } from './addresses.ts';
import type { Pair } from './stories.ts';

/** A file with the data behind a page. */
export interface DataFile {
  readonly href: string;
  /** Its media type. */
  readonly type: string;
  readonly name: string;
  readonly about: string;
}

/** The index of all stories. */
export const STORIES_FILE: DataFile = {
  href: addressOf('stories.json'),
  type: 'application/json',
  name: 'Stories as JSON',
  about: 'every story with its articles and comparisons',
};

/** The files with the data of a comparison, most complete first. */
export function comparisonFiles({ story, a, b }: Pair): readonly DataFile[] {
  const folder = comparisonPath(story, a, b);
  const file = (path: string, type: string, name: string, about: string): DataFile => ({
    href: addressOf(folder + path),
    type,
    name,
    about,
  });
  return [
    file('collation.json', 'application/json', 'JSON', 'texts, passages, changes, quotations'),
    file('passages.csv', 'text/csv', 'Passages as CSV', 'one row per passage'),
    file('changes.csv', 'text/csv', 'Changes as CSV', 'one row per change'),
    file('tei.xml', 'application/tei+xml', 'TEI', 'both texts with an apparatus'),
    file('annotations.jsonld', 'application/ld+json', 'Web Annotations', 'changes anchored in the texts'),
    file('table.json', 'application/json', 'CollateX table', 'the alignment, word by word'),
    ...[a, b].map((article) => textFile(story, article)),
  ];
}

/** Where embedding programs look for instructions; the file exists only if the site's host is known. */
export function oembedFiles({ story, a, b }: Pair): readonly Omit<DataFile, 'about'>[] {
  const href = fullAddressOf(`${embedPath(story, a, b)}oembed.json`);
  return href === undefined ? [] : [{ href, type: 'application/json+oembed', name: 'Embed' }];
}

/** The files with the data of a story. */
export function storyFiles(story: Story): readonly DataFile[] {
  const href = addressOf(`${storyPath(story)}story.json`);
  return [
    { href, type: 'application/json', name: 'JSON', about: 'the story with its articles' },
    ...story.articles.map((article) => textFile(story, article)),
  ];
}

function textFile(story: Story, article: Article): DataFile {
  const href = addressOf(articleTextPath(story, article));
  return { href, type: 'text/plain', name: `${article.label} as text`, about: '' };
}
