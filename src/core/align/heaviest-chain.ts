import { PrefixBest } from './prefix-best.ts';
import type { SentenceBead } from './sentence-beads.ts';
import { NEW_RUN, NO_GAP, SECOND_PARTNER } from './thresholds.ts';
import type { WeighedPair } from './weighing.ts';

/** Beads before this one inside one pair of paragraphs that are looked at; they come in order, so the best is near. */
const LOOK_BACK = 48;

/**
 * The chain of beads, each after the one before on both sides, that is worth most.
 *
 * A chain is worth the gains of its beads; each bead that follows without a gap adds `NO_GAP`, and each that gives a
 * paragraph a further partner costs `SECOND_PARTNER`. Since a chain only goes forward, whether a paragraph has a partner
 * already can be read off the bead before. Sparse dynamic programming (Eppstein, Galil and others 1992): time grows
 * with the beads and the logarithm of the sentences, whatever the size of the matrix.
 */
export function heaviestChain(beads: readonly SentenceBead[], { a, b }: WeighedPair): SentenceBead[] {
  const value = new Float64Array(beads.length);
  const before = new Int32Array(beads.length).fill(-1);
  const columns = b.from.length;
  const anywhere = new PrefixBest(columns, value);
  const newPair = new PrefixBest(b.index.length + 1, value);
  const endingAt = new Map<number, number>();
  const inPair = new Map<number, number[]>();
  const byEnd = beads.map((_, x) => x).sort((x, y) => beads[x]!.a1 - beads[y]!.a1 || x - y);
  const byStart = beads.map((_, x) => x).sort((x, y) => beads[x]!.a0 - beads[y]!.a0 || x - y);
  const lastA = (bead: SentenceBead) => a.paragraphOf[bead.a1 - 1] ?? 0;
  const lastB = (bead: SentenceBead) => b.paragraphOf[bead.b1 - 1] ?? 0;
  const pairs = b.index.length;
  let ended = 0;
  let left = 0;
  let best = -1;
  for (const x of byStart) {
    const bead = beads[x]!;
    for (; ended < byEnd.length && beads[byEnd[ended]!]!.a1 <= bead.a0; ended++) {
      const y = byEnd[ended]!;
      const done = beads[y]!;
      anywhere.enter(done.b1, y);
      const end = done.a1 * columns + done.b1;
      const rival = endingAt.get(end);
      if (rival === undefined || value[y]! > value[rival]!) endingAt.set(end, y);
      const pair = lastA(done) * pairs + lastB(done);
      const list = inPair.get(pair);
      if (list === undefined) inPair.set(pair, [y]);
      else list.push(y);
    }
    const p = a.paragraphOf[bead.a0] ?? 0;
    const q = b.paragraphOf[bead.b0] ?? 0;
    for (; left < byEnd.length && beads[byEnd[left]!]!.a1 <= bead.a0 && lastA(beads[byEnd[left]!]!) < p; left++) {
      newPair.enter(lastB(beads[byEnd[left]!]!) + 1, byEnd[left]!);
    }
    const alone = Math.min(NEW_RUN, bead.shared);
    let from = -1;
    let worth = bead.a0 === 0 && bead.b0 === 0 ? NO_GAP : -alone;
    const offer = (y: number, offered: number) => {
      if (offered > worth) [from, worth] = [y, offered];
    };
    const free = newPair.best(q);
    if (free >= 0) offer(free, value[free]! - alone);
    const same = inPair.get(p * pairs + q) ?? [];
    for (let k = same.length - 1; k >= Math.max(0, same.length - LOOK_BACK); k--) {
      if (beads[same[k]!]!.b1 <= bead.b0) offer(same[k]!, value[same[k]!]! - alone);
    }
    const any = anywhere.best(bead.b0);
    if (any >= 0) offer(any, value[any]! - SECOND_PARTNER - alone);
    const close = endingAt.get(bead.a0 * columns + bead.b0);
    if (close !== undefined) {
      const goneA = lastA(beads[close]!) < p;
      const goneB = lastB(beads[close]!) < q;
      offer(close, value[close]! + NO_GAP - (goneA === goneB ? 0 : SECOND_PARTNER));
    }
    const inner = lastA(bead) - p + lastB(bead) - q;
    value[x] = worth + bead.gain - inner * SECOND_PARTNER;
    before[x] = from;
    if (value[x]! > 0 && (best < 0 || value[x]! > value[best]!)) best = x;
  }
  const chain: SentenceBead[] = [];
  for (let x = best; x >= 0; x = before[x]!) chain.push(beads[x]!);
  return chain.reverse();
}
