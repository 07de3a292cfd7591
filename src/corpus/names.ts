import { type Problem, problem } from '../core/problem.ts';
import { isSlug, slugOf } from '../core/text/slug.ts';

/** Between two article names in the address of their comparison, so it may not stand in a name. */
export const VERSUS = '-vs-';

/** Two names stand in the address of a comparison, and a file's name may have 255 bytes. */
export const LONGEST_NAME = 80;

/** First parts of addresses that the site has, or will have, for itself. A story may not take one. */
const RESERVED = new Set(
  (
    '404 about api assets atom check embed favicon feed fonts glossary index manifest method note outlets page pages ' +
    'robots rss schema search sitemap social stories story tags'
  ).split(' '),
);

/** True where a story of this name would stand in the way of a page of the site's own. */
export function isReservedStoryName(name: string): boolean {
  return RESERVED.has(name);
}

/** True for a name that can be an article's part of an address. */
export function isArticleName(name: string): boolean {
  return isSlug(name) && !`-${name}-`.includes(VERSUS);
}

/** A name near to the given one that would be accepted. */
export function betterName(name: string): string {
  const ascii = slugOf(name)
    .replace(/[^a-z0-9-]+/g, '')
    .replaceAll(VERSUS, '-and-');
  return isArticleName(ascii) ? ascii : 'a-short-name';
}

/** The problem of a name that would not fit into an address. */
export function nameTooLong(name: string, file: string): Problem {
  const details = { name, length: String(name.length), most: String(LONGEST_NAME) };
  return problem('name-too-long', { file, line: 1 }, details);
}
