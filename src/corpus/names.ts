import { type Problem, problem } from '../core/problem.ts';
import { isSlug, slugOf } from '../core/text/slug.ts';

/** Separates two article names in the address of their comparison, so a name may not contain it. */
export const VERSUS = '-vs-';

/** The address of a comparison contains two names, and a file name may have 255 bytes. */
export const LONGEST_NAME = 80;

/** First parts of addresses that the site uses, or will use, itself. A story may not have one. */
const RESERVED = new Set(
  (
    '404 about api assets atom check compare embed favicon feed fonts glossary index manifest method note outlets page pages ' +
    'robots rss schema search sitemap social stories story tags'
  ).split(' '),
);

/** True if a story with this name would clash with one of the site's own pages. */
export function isReservedStoryName(name: string): boolean {
  return RESERVED.has(name);
}

/** True for a name that can be an article's part of an address. */
export function isArticleName(name: string): boolean {
  return isSlug(name) && !`-${name}-`.includes(VERSUS);
}

/** A valid name that is close to the given one. */
export function betterName(name: string): string {
  const ascii = slugOf(name)
    .replace(/[^a-z0-9-]+/g, '')
    .replaceAll(VERSUS, '-and-');
  return isArticleName(ascii) ? ascii : 'a-short-name';
}

/** The problem of a name too long for an address. */
export function nameTooLong(name: string, file: string): Problem {
  const details = { name, length: String(name.length), most: String(LONGEST_NAME) };
  return problem('name-too-long', { file, line: 1 }, details);
}
