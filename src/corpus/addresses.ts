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

/** `page/2/` of the list of stories; its first page is the home page. */
export function listPath(page: number): string {
  return page === 1 ? '' : `page/${page}/`;
}

/** `outlets/<slug>/`, or a further page of it. */
export function outletPath(outlet: { readonly slug: string }, page = 1): string {
  return `outlets/${outlet.slug}/${listPath(page)}`;
}

/** The addresses that every page needs. */
export const SITE = {
  home: addressOf(''),
  search: addressOf('search/'),
  method: addressOf('method/'),
  icon: addressOf('favicon.svg'),
} as const;
