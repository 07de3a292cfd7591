/** Lists of matters that vote, each with a weight. If a matter is on several, the best counts. */
export type Voter = readonly (readonly [matters: readonly number[], worth: number])[];

/**
 * A matter with less than this share of the best one's votes is dropped: it shares only common words. With more query
 * words than this, from a pasted page, every passage should be found, short ones included.
 */
const LEAST_VOTES = { share: 0.35, words: 24 };

/**
 * The numbers of the matters that share the most weight with a query, best first.
 *
 * Every word of a query votes, by rarity, for the matters that contain it or what it may stand for. Neighbouring pairs
 * of common words vote, too: only its pairs identify "it is what it is".
 */
export function candidatesOf(
  voters: readonly Voter[],
  matters: number,
  limit: number,
  allowed: (matter: number) => boolean,
): readonly number[] {
  const votes = new Float64Array(matters);
  const lastVoter = new Uint32Array(matters);
  const voted: number[] = [];
  for (const [voter, ballots] of voters.entries()) {
    for (const [list, worth] of ballots.toSorted(([, p], [, q]) => q - p)) {
      for (const matter of list) {
        if (lastVoter[matter] === voter + 1) continue;
        lastVoter[matter] = voter + 1;
        if (votes[matter] === 0 && allowed(matter)) voted.push(matter);
        votes[matter]! += worth;
      }
    }
  }
  const share = LEAST_VOTES.share * Math.min(1, LEAST_VOTES.words / voters.length);
  const most = voted.reduce((best, matter) => Math.max(best, votes[matter]!), 0);
  return voted
    .filter((matter) => votes[matter]! >= most * share)
    .sort((p, q) => votes[q]! - votes[p]! || p - q)
    .slice(0, limit);
}
