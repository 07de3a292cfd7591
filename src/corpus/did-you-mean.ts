import leven from 'leven';

/** With more mistakes than this, the suggestion is a guess: "date" is not "lang". */
const MOST_MISTAKES = 3;

/** The most likely meaning of a mistyped word, if any candidate is close enough. */
export function meantWord(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, mistakes: leven(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((p, q) => p.mistakes - q.mistakes);
  const best = ranked[0];
  if (best === undefined) return undefined;
  return best.mistakes <= Math.min(MOST_MISTAKES, best.candidate.length / 2) ? best.candidate : undefined;
}
