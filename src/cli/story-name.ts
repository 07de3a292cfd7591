import { isSlug } from '../core/text/slug.ts';
import { isArticleName, isReservedStoryName, LONGEST_NAME } from '../corpus/names.ts';

/** Why a name cannot be a story's; undefined if it can. A slug has no dot or slash, so no path gets through. */
export function storyNameFault(name: string): string | undefined {
  if (!isSlug(name))
    return `"${name}" cannot be a story name. It becomes part of the address, so use lower-case letters, digits and single hyphens.`;
  if (name.length > LONGEST_NAME)
    return `"${name}" is too long for a story name. Use at most ${LONGEST_NAME} characters.`;
  return isReservedStoryName(name) ? `"${name}" is an address the site uses itself. Choose another name.` : undefined;
}

/** Why a name cannot be an article's; undefined if it can. */
export function articleNameFault(name: string): string | undefined {
  if (isArticleName(name) && name.length <= LONGEST_NAME && name !== 'story') return undefined;
  return `"${name}" cannot be an article name. Use lower-case letters, digits and single hyphens, without "-vs-", at most ${LONGEST_NAME} characters; "story" is reserved.`;
}
