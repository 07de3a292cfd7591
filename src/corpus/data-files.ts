import { EXPORT_FORMATS } from '../core/export/formats.ts';
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
  const exported = EXPORT_FORMATS.filter(({ isUnlisted }) => !isUnlisted).map(({ file, type, name, about }) => ({
    href: addressOf(folder + file),
    type,
    name,
    about,
  }));
  const references = {
    href: addressOf(`${folder}citation.ris`),
    type: RIS_TYPE,
    name: 'RIS',
    about: 'for reference managers',
  };
  return [...exported, references, ...[a, b].map((article) => textFile(story, article))];
}

/** The type by which browsers hand a file to a reference manager. */
export const RIS_TYPE = 'application/x-research-info-systems';

/** Where embedding programs look for instructions; the file exists only if the site's host is known. */
export function oembedFiles({ story, a, b }: Pair): readonly Omit<DataFile, 'about'>[] {
  const href = fullAddressOf(`${embedPath(story, a, b)}oembed.json`);
  return href === undefined ? [] : [{ href, type: 'application/json+oembed', name: 'Embed' }];
}

/** True of a story whose articles are more than one comparison shows, so that it has a TEI file of its own. */
export function hasStoryTei({ articles }: Story): boolean {
  return articles.length > 2;
}

/** The files with the data of a story. */
export function storyFiles(story: Story): readonly DataFile[] {
  const file = (name: string): string => addressOf(storyPath(story) + name);
  const tei = { href: file('tei.xml'), type: 'application/tei+xml', name: 'TEI', about: 'all texts with an apparatus' };
  return [
    { href: file('story.json'), type: 'application/json', name: 'JSON', about: 'the story with its articles' },
    ...(hasStoryTei(story) ? [tei] : []),
    ...story.articles.map((article) => textFile(story, article)),
  ];
}

function textFile(story: Story, article: Article): DataFile {
  const href = addressOf(articleTextPath(story, article));
  return { href, type: 'text/plain', name: `${article.label} as text`, about: '' };
}
