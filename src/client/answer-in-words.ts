import type { Answer, Result } from '../core/search/open-search.ts';

const HOW: Readonly<Record<Result['verdict'], string>> = {
  exact: 'prints this word for word',
  close: 'comes close, and is not word for word',
  words: 'holds most of these words, apart or in another order',
  near: 'comes nearest',
};

export const NOT_LOADED = 'The texts could not be fetched. Check the connection and search again.';

/** What an answer amounts to, in a sentence or two; `isKept` says that filters kept something out. */
export function answerInWords({ results, near, tried, cut, unread }: Answer, isKept: boolean): string {
  const limits = [
    cut ? ' Only the beginning of your words was looked for: they are more than any passage holds.' : '',
    unread > 0 ? ' A part of the texts could not be fetched, and there may be more in it: search again.' : '',
  ].join('');
  const [best] = results;
  if (best !== undefined) {
    const how = HOW[best.verdict];
    return `${results.length === 1 ? `One passage: it ${how}` : `${results.length} passages; the first ${how}`}.${limits}`;
  }
  if (tried === '') return 'Type a word or a number: signs alone are not looked for.';
  if (unread > 0) return `Nothing was found in what could be read.${limits}`;
  const where = isKept ? ' within your filters' : '';
  if (near !== undefined) return `Nobody printed this${where}. The nearest wording is another:${limits}`;
  return `Nobody printed this${where}: no passage of any article holds these words (looked for: ${tried}).${limits}`;
}
