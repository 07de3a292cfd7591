import type { Article, Story } from '../core/model.ts';
import { EARLY_LOOK } from './early-scripts.ts';
import { VERSUS } from './names.ts';
import { reportAddress } from './report-address.ts';

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

/** The path that shows a paragraph: in a comparison if there is one, otherwise on the story's own page. */
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

/** `search/index/<version>/`, the folder of the search index; its files never change. */
export function searchPath(version: string): string {
  return `search/index/${version}/`;
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
  check: addressOf('check/'),
  compare: addressOf('compare/'),
  method: addressOf('method/'),
  outlets: addressOf('outlets/'),
  report: reportAddress(process.env['WIRESIDE_REPORT']),
  early: EARLY_LOOK,
} as const;

/** The full address of a path of the site, if its host is known (`--site`, `WIRESIDE_SITE`); otherwise undefined. */
export function fullAddressOf(path: string): string | undefined {
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined ? undefined : new URL(addressOf(path), site).href;
}

/** The fullest known address of a path: with the host, or from the root of an unknown host. */
export function citableAddressOf(path: string): string {
  return fullAddressOf(path) ?? addressOf(path);
}

/** `<story>/<article>.txt` */
export function articleTextPath(story: Pick<Story, 'id'>, article: Pick<Article, 'id'>): string {
  return `${storyPath(story)}${article.id}.txt`;
}

/** The full address of a comparison's picture; undefined if the host is unknown, because then none is drawn. */
export function pictureAddressOf(
  story: Pick<Story, 'id'>,
  a: Pick<Article, 'id'>,
  b: Pick<Article, 'id'>,
): string | undefined {
  return fullAddressOf(`${comparisonPath(story, a, b)}picture.png`);
}

/** `embed/<story>/<a>-vs-<b>/`: the comparison as a page to frame, which shows the passage in its fragment. */
export function embedPath(story: Pick<Story, 'id'>, a: Pick<Article, 'id'>, b: Pick<Article, 'id'>): string {
  return `embed/${comparisonPath(story, a, b)}`;
}
