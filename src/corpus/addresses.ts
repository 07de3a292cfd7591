import type { Article, Story } from '../core/model.ts';
import { VERSUS } from './names.ts';

/** Where the site lives on its host: "/", or "/news/" for a site in a folder. */
const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a path of the site, given without leading slash. */
export function addressOf(path: string): string {
  return BASE + path;
}

/** `<story>/` */
export function storyPath(story: Pick<Story, 'id'>): string {
  return `${story.id}/`;
}

/** `<a>-vs-<b>`, the name of a comparison. */
export function pairName(a: Pick<Article, 'id'>, b: Pick<Article, 'id'>): string {
  return a.id + VERSUS + b.id;
}

/** `<story>/<a>-vs-<b>/` */
export function comparisonPath(story: Pick<Story, 'id'>, a: Pick<Article, 'id'>, b: Pick<Article, 'id'>): string {
  return `${storyPath(story)}${pairName(a, b)}/`;
}

/** The path that shows a paragraph: in a comparison where there is one, else on the story's own page. */
export function paragraphPath(
  story: Pick<Story, 'id'>,
  a: Pick<Article, 'id'>,
  b: Pick<Article, 'id'> | undefined,
  paragraphId: string,
): string {
  return `${b === undefined ? storyPath(story) : comparisonPath(story, a, b)}#${paragraphId}`;
}

/** The path of a paragraph in the comparison of two of a story's articles, given by their places in the story. */
export function placePath(
  story: Pick<Story, 'id' | 'articles'>,
  { article, beside, paragraph }: { readonly article: number; readonly beside: number; readonly paragraph: string },
): string {
  const [a, b] = [story.articles[Math.min(article, beside)], story.articles[Math.max(article, beside)]];
  if (a === undefined || b === undefined) throw new Error(`"${story.id}" has no articles ${article} and ${beside}.`);
  return paragraphPath(story, a, b, paragraph);
}

/** The addresses that every page needs. */
export const SITE = {
  home: addressOf(''),
  search: addressOf('search/'),
  method: addressOf('method/'),
  icon: addressOf('favicon.svg'),
} as const;
