import leven from 'leven';

/** More mistakes than this and the word that is offered is a guess: "date" is not "lang". */
const MOST_MISTAKES = 3;

/** The candidate that a mistyped word most likely means, if any is near enough. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, mistakes: leven(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((p, q) => p.mistakes - q.mistakes);
  const best = ranked[0];
  if (best === undefined) return undefined;
  return best.mistakes <= Math.min(MOST_MISTAKES, best.candidate.length / 2) ? best.candidate : undefined;
}
