import type { Answer, Result } from '../core/search/open-search.ts';

const HOW: Readonly<Record<Result['verdict'], string>> = {
  exact: 'word for word',
  close: 'a close match',
  words: 'most of these words, scattered or reordered,',
  near: 'the closest wording',
};

export const NOT_LOADED = 'The texts could not be loaded. Check your connection and try again.';

/**
 * Describes an answer in a sentence or two. `isKept` says that filters excluded something, `isUnfinished` that a word is still
 * being typed: then nothing can be said of what nobody printed.
 */
export function answerInWords(
  { results, near, tried, cut, unread }: Answer,
  isKept: boolean,
  isUnfinished: boolean,
): string {
  const limits = [
    cut ? ' Your text is longer than any passage, so only its first part was searched.' : '',
    unread > 0 ? ' Some of the texts could not be loaded. Search again to include them.' : '',
  ].join('');
  const [best] = results;
  if (best !== undefined) {
    const how = HOW[best.verdict];
    const passages = results.length === 1 ? 'One passage' : `${results.length} passages found. Best match`;
    return `${passages}: ${how} in ${best.label}.${limits}`;
  }
  if (tried === '') return 'Enter at least one word.';
  if (unread > 0) return `Nothing was found in the texts that could be loaded.${limits}`;
  if (isUnfinished) return `No match yet.${limits}`;
  const nothing = `No article ${isKept ? 'matching your filters ' : ''}prints this.${limits}`;
  return near === undefined ? nothing : `${nothing} The closest wording:`;
}
