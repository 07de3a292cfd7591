import type { Meaning } from './vocabulary.ts';

/** A word that this share of the texts holds is common: above it a pair of words says more than each. */
const COMMON = 0.05;
/** Places of words that are read for one query: beyond, common words of a long query cost time and change nothing. */
const MOST_READ = 60_000;

/**
 * Opens the vote for candidates: the numbers of the texts that share the most weight with a query, the best first.
 *
 * Every word of a query votes for the texts that hold it (or what it may stand for), by rarity. Of common words
 * neighbouring pairs vote too: "it is what it is" is told by its pairs alone.
 */
export function candidatesIn(texts: readonly Uint32Array[]) {
  const holders = new Map<number, number[]>();
  for (const [place, text] of texts.entries()) for (const word of text) hold(holders, word, place);
  const pairs = new Map<number, number[]>();
  const common = (word: number) => (holders.get(word)?.length ?? 0) > texts.length * COMMON;
  for (const [place, text] of texts.entries()) {
    for (let at = 1; at < text.length; at++) {
      if (common(text[at - 1]!) && common(text[at]!)) hold(pairs, pairOf(text[at - 1]!, text[at]!), place);
    }
  }
  return { candidates };

  function candidates(query: readonly Meaning[], limit: number): readonly number[] {
    const votes = new Float64Array(texts.length);
    const lastVoter = new Uint32Array(texts.length);
    const voted: number[] = [];
    let read = 0;
    for (const [voter, { ballots, length }] of votersOf(query).entries()) {
      if (read > 0 && read + length > MOST_READ) continue;
      read += length;
      for (const [list, worth] of ballots) {
        for (const text of list) {
          // A word that may be many votes once, with the best of them.
          if (lastVoter[text] === voter + 1) continue;
          lastVoter[text] = voter + 1;
          if (votes[text] === 0) voted.push(text);
          votes[text]! += worth;
        }
      }
    }
    return voted.sort((p, q) => votes[q]! - votes[p]! || p - q).slice(0, limit);
  }

  /** The words of the query and the pairs of common ones, the rarest first. */
  function votersOf(query: readonly Meaning[]): readonly Voter[] {
    const voters = [...new Set(query)].map(({ words, weight }) => {
      // Once a word stands in the texts, what it might be a mistake for has no vote.
      const least = Math.min(LEAST_SURE, Math.max(...words.values()));
      const meant = [...words].filter(([, likeness]) => likeness >= least).sort((p, q) => q[1] - p[1]);
      return voterOf(meant.map(([word, likeness]) => [holders.get(word) ?? [], weight * likeness]));
    });
    for (const [place, { words }] of query.entries()) {
      const [one, two] = [surely(query[place - 1]?.words), surely(words)];
      const list = one === undefined || two === undefined ? undefined : pairs.get(pairOf(one, two));
      if (list !== undefined) voters.push(voterOf([[list, Math.log(texts.length / list.length)]]));
    }
    return voters.sort((p, q) => p.length - q.length);
  }
}

/** Who votes for texts, with what worth, and in how many places. */
interface Voter {
  readonly ballots: readonly Ballot[];
  readonly length: number;
}

type Ballot = readonly [texts: readonly number[], worth: number];

function voterOf(ballots: readonly Ballot[]): Voter {
  return { ballots, length: ballots.reduce((sum, [list]) => sum + list.length, 0) };
}

/** A word itself, what it begins and what it is a part of are all sure; below this it is a mistake for another. */
const LEAST_SURE = 0.75;

function surely(words: ReadonlyMap<number, number> | undefined): number | undefined {
  for (const [word, likeness] of words ?? []) if (likeness === 1) return word;
  return undefined;
}

/** Texts come in order, so the last one is enough to keep a list free of doubles. */
function hold(lists: Map<number, number[]>, key: number, text: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [text]);
  else if (list.at(-1) !== text) list.push(text);
}

function pairOf(one: number, two: number): number {
  return one * 2 ** 26 + two;
}
