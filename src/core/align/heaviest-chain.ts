import { PrefixBest } from './prefix-best.ts';
import type { SentenceCandidate } from './sentence-candidates.ts';
import { NEW_RUN, NO_GAP, SECOND_PARTNER } from './thresholds.ts';
import type { WeighedPair } from './weighing.ts';

/** Beads before this one inside one pair of paragraphs that are looked at; they come in order, so the best is near. */
const LOOK_BACK = 48;

/**
 * The chain of candidates, each after the one before on both sides, that is worth most.
 *
 * A chain is worth the gains of its candidates; each candidate that follows without a gap adds `NO_GAP`, and each that gives a
 * paragraph a further partner costs `SECOND_PARTNER`. Since a chain only goes forward, whether a paragraph has a partner
 * already can be read off the candidate before. Sparse dynamic programming (Eppstein, Galil and others 1992): time grows
 * with the candidates and the logarithm of the sentences, whatever the size of the matrix.
 */
export function heaviestChain(candidates: readonly SentenceCandidate[], { a, b }: WeighedPair): SentenceCandidate[] {
  const value = new Float64Array(candidates.length);
  const before = new Int32Array(candidates.length).fill(-1);
  const columns = b.from.length;
  const anywhere = new PrefixBest(columns, value);
  const newPair = new PrefixBest(b.index.length + 1, value);
  const endingAt = new Map<number, number>();
  const inPair = new Map<number, number[]>();
  const byEnd = candidates.map((_, x) => x).sort((x, y) => candidates[x]!.a1 - candidates[y]!.a1 || x - y);
  const byStart = candidates.map((_, x) => x).sort((x, y) => candidates[x]!.a0 - candidates[y]!.a0 || x - y);
  const lastA = (candidate: SentenceCandidate) => a.paragraphOf[candidate.a1 - 1] ?? 0;
  const lastB = (candidate: SentenceCandidate) => b.paragraphOf[candidate.b1 - 1] ?? 0;
  const pairs = b.index.length;
  let ended = 0;
  let left = 0;
  let best = -1;
  for (const x of byStart) {
    const candidate = candidates[x]!;
    for (; ended < byEnd.length && candidates[byEnd[ended]!]!.a1 <= candidate.a0; ended++) {
      const y = byEnd[ended]!;
      const done = candidates[y]!;
      anywhere.enter(done.b1, y);
      const end = done.a1 * columns + done.b1;
      const rival = endingAt.get(end);
      if (rival === undefined || value[y]! > value[rival]!) endingAt.set(end, y);
      const pair = lastA(done) * pairs + lastB(done);
      const list = inPair.get(pair);
      if (list === undefined) inPair.set(pair, [y]);
      else list.push(y);
    }
    const p = a.paragraphOf[candidate.a0] ?? 0;
    const q = b.paragraphOf[candidate.b0] ?? 0;
    for (
      ;
      left < byEnd.length && candidates[byEnd[left]!]!.a1 <= candidate.a0 && lastA(candidates[byEnd[left]!]!) < p;
      left++
    ) {
      newPair.enter(lastB(candidates[byEnd[left]!]!) + 1, byEnd[left]!);
    }
    const alone = Math.min(NEW_RUN, candidate.shared);
    let from = -1;
    let worth = candidate.a0 === 0 && candidate.b0 === 0 ? NO_GAP : -alone;
    const offer = (y: number, offered: number) => {
      if (offered > worth) [from, worth] = [y, offered];
    };
    const free = newPair.best(q);
    if (free >= 0) offer(free, value[free]! - alone);
    const same = inPair.get(p * pairs + q) ?? [];
    for (let k = same.length - 1; k >= Math.max(0, same.length - LOOK_BACK); k--) {
      if (candidates[same[k]!]!.b1 <= candidate.b0) offer(same[k]!, value[same[k]!]! - alone);
    }
    const any = anywhere.best(candidate.b0);
    if (any >= 0) offer(any, value[any]! - SECOND_PARTNER - alone);
    const close = endingAt.get(candidate.a0 * columns + candidate.b0);
    if (close !== undefined) {
      const goneA = lastA(candidates[close]!) < p;
      const goneB = lastB(candidates[close]!) < q;
      offer(close, value[close]! + NO_GAP - (goneA === goneB ? 0 : SECOND_PARTNER));
    }
    const inner = lastA(candidate) - p + lastB(candidate) - q;
    value[x] = worth + candidate.gain - inner * SECOND_PARTNER;
    before[x] = from;
    if (value[x]! > 0 && (best < 0 || value[x]! > value[best]!)) best = x;
  }
  const chain: SentenceCandidate[] = [];
  for (let x = best; x >= 0; x = before[x]!) chain.push(candidates[x]!);
  return chain.reverse();
}
