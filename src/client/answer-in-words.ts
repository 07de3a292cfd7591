import type { Answer, Result } from '../core/search/open-search.ts';

const HOW: Readonly<Record<Result['verdict'], string>> = {
  exact: 'matches word for word',
  close: 'is a close match',
  words: 'has most of these words, apart or in a different order',
  near: 'comes closest',
};

export const NOT_LOADED = 'The texts could not be loaded. Check your connection and try again.';

/** Describes an answer in a sentence or two. `isKept` says that filters excluded something. */
export function answerInWords({ results, near, tried, cut, unread }: Answer, isKept: boolean): string {
  const limits = [
    cut ? ' Only the first part of your text was searched: it is longer than any passage.' : '',
    unread > 0 ? ' Some of the texts could not be loaded. Search again to include them.' : '',
  ].join('');
  const [best] = results;
  if (best !== undefined) {
    const how = HOW[best.verdict];
    return `${results.length === 1 ? `One passage ${how}` : `${results.length} passages; the first ${how}`}.${limits}`;
  }
  if (tried === '') return 'Enter at least one word.';
  if (unread > 0) return `Nothing was found in the texts that could be loaded.${limits}`;
  const nothing = `No article ${isKept ? 'within your filters ' : ''}prints this.${limits}`;
  return near === undefined ? nothing : `${nothing} The closest wording:`;
}
