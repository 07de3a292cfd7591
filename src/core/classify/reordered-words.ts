import { CHANGE_KINDS, type Change, type ChangeKind } from '../model.ts';
import { comparisonKey } from '../text/fold.ts';

/** Kinds that say that words are missing; they are not when the same words stand a little further on. */
const MISSING: ReadonlySet<ChangeKind> = new Set([
  'omission',
  'addition',
  'attribution',
  'date',
  'name',
  'figure',
  'negation',
  'quotation',
]);
/** Characters, some two sentences. Further apart the same words are as likely two things that were said. */
const FARTHEST = 200;
/** Characters; a longer stretch that moved is found by the alignment of sentences. */
const LONGEST = 60;

/**
 * The changes, with those told as another order that only look like words left out here and added there.
 *
 * Before: "[said /|attribution]the keeper of the old light[/, said|attribution]"; after: both are wording.
 */
export function markReordered(changes: readonly Change[]): readonly Change[] {
  const lone = changes.flatMap((change) => (MISSING.has(change.kind) ? loneWords(change) : []));
  const moved = new Set<Change>();
  for (const one of lone) {
    for (const other of lone) {
      if (one.side === other.side || one.words !== other.words) continue;
      if (Math.abs(one.change.a.start - other.change.a.start) <= FARTHEST) moved.add(one.change);
    }
  }
  if (moved.size === 0) return changes;
  const group = CHANGE_KINDS.wording;
  return changes.map((change) => (moved.has(change) ? { ...change, kind: 'wording', group, reason: REASON } : change));
}

const REASON = 'The same words appear elsewhere nearby.';

interface Lone {
  readonly change: Change;
  readonly side: 'a' | 'b';
  readonly words: string;
}

/** The words of a change that only one side prints. */
function loneWords(change: Change): readonly Lone[] {
  const [inA, inB] = [bareWords(change.a.text), bareWords(change.b.text)];
  if ((inA === '') === (inB === '')) return [];
  // One word that moved into a quotation or out of it altered it.
  if (change.kind === 'quotation' && !`${inA}${inB}`.includes(' ')) return [];
  return [inA === '' ? { change, side: 'b', words: inB } : { change, side: 'a', words: inA }];
}

function bareWords(text: string): string {
  if (text === '' || text.length > LONGEST) return text;
  return comparisonKey(text)
    .replace(/[^\p{L}\p{M}\p{N}$£€%]+/gu, ' ')
    .trim();
}
