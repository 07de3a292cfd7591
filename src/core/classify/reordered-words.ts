import { CHANGE_KINDS, type Change, type ChangeKind, type Side } from '../model.ts';
import { comparisonKey } from '../text/fold.ts';
import { VERB_OF_REPORTING } from '../text/verbs-of-saying.ts';
import { isLight } from './light-words.ts';
import { mayMove } from './moved-order.ts';

/** Kinds that say that words are missing; they are not when the same words stand a little further on in their sentence. */
const MISSING: ReadonlySet<ChangeKind> = new Set(['omission', 'addition', 'attribution', 'date']);
const SENTENCE_ENDS = /[.!?…]["'’”)\]]*\s|\n/u;
/** Characters, some two sentences. Further apart the same words are as likely two things that were said. */
const FARTHEST = 200;
/** From so many words the same ones are the same wherever the passage has them: nobody says them twice by chance. */
const TELLING_WORDS = 6;

/**
 * The changes, with those told as another order that only look like words left out here and added there.
 *
 * Before: "[said /|attribution]the keeper of the old light[/, said|attribution]"; after: both are another order.
 */
export function markReordered(changes: readonly Change[], texts: Readonly<Record<Side, string>>): readonly Change[] {
  const lone = changes.flatMap((change) => (MISSING.has(change.kind) ? loneWords(change) : []));
  const moved = new Set<Change>();
  for (const one of lone) {
    for (const other of lone) {
      if (
        one.side === other.side ||
        !areSameWords(one.words, other.words) ||
        !mayMove(one.words) ||
        !mayMove(other.words)
      )
        continue;
      // In another sentence the same words are said of something else.
      if (isSentenceBetween(one.change, other.change, texts)) continue;
      const isNear = Math.abs(one.change.a.start - other.change.a.start) <= FARTHEST;
      if (isNear || one.words.split(' ').length >= TELLING_WORDS) moved.add(one.change);
    }
  }
  if (moved.size === 0) return changes;
  const group = CHANGE_KINDS.order;
  return changes.map((change) => (moved.has(change) ? { ...change, kind: 'order', group, reason: REASON } : change));
}

const SAYS = new RegExp(VERB_OF_REPORTING);
const REASON = 'Moved: the same words appear elsewhere in the passage.';

/** Whether a sentence ends between two changes, in either text: neither came first. */
function isSentenceBetween(one: Change, other: Change, texts: Readonly<Record<Side, string>>): boolean {
  return (['a', 'b'] as const).some((side) => {
    const [at, where] = [one[side], other[side]];
    const [from, to] = at.start <= where.start ? [at, where] : [where, at];
    return SENTENCE_ENDS.test(texts[side].slice(from.end, to.start));
  });
}

interface Lone {
  readonly change: Change;
  readonly side: 'a' | 'b';
  readonly words: string;
}

/** The same in the same order, light words apart; or begun at another place: “we waited,” he said, and he said, “we waited”. */
function areSameWords(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [one, other].map((words) =>
    words
      .split(' ')
      .filter((word) => !isLight(word))
      .join(' '),
  );
  if (first !== '' && first === second) return true;
  return one.length === other.length && SAYS.test(one) && ` ${one} ${one} `.includes(` ${other} `);
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
  return comparisonKey(text)
    .replace(/[^\p{L}\p{M}\p{N}$£€%]+/gu, ' ')
    .trim();
}
