import { isSlug } from '../core/text/slug.ts';
import { isArticleName, isReservedStoryName, LONGEST_NAME } from '../corpus/names.ts';

/** Why a name cannot be a story's, in words; nothing where it can. No path gets through: a slug has no dot and no slash. */
export function storyNameFault(name: string): string | undefined {
  if (!isSlug(name))
    return `"${name}" cannot be the name of a story: it becomes an address, so lower-case letters, digits and single hyphens.`;
  if (name.length > LONGEST_NAME)
    return `"${name}" is too long for the name of a story: at most ${LONGEST_NAME} characters.`;
  return isReservedStoryName(name)
    ? `"${name}" is an address that the site needs for itself. Take another name.`
    : undefined;
}

/** Why a name cannot be an article's, in words; nothing where it can. */
export function articleNameFault(name: string): string | undefined {
  if (isArticleName(name) && name.length <= LONGEST_NAME && name !== 'story') return undefined;
  return `"${name}" cannot be the name of an article: lower-case letters, digits and single hyphens, without "-vs-", at most ${LONGEST_NAME} characters, and not "story".`;
}
