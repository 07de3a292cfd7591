import { CHANGE_KINDS, type Change, type ChangeKind, type Edit } from '../model.ts';
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
]);
/** Characters, some two sentences. Further apart the same words are as likely two things that were said. */
const FARTHEST = 200;

/**
 * The changes, with those told as another order that only look like words left out here and added there.
 *
 * Before: "[said /|attribution]the keeper of the old light[/, said|attribution]"; after: both are wording.
 */
export function elsewhere(changes: readonly Change[]): readonly Change[] {
  const lone = changes.filter(
    ({ kind, a, b }) => MISSING.has(kind) && (a.text.trim() === '') !== (b.text.trim() === ''),
  );
  if (lone.length < 2) return changes;
  const moved = new Set(lone.filter((change) => lone.some((other) => haveChangedPlaces(change, other))));
  return changes.map((change) =>
    moved.has(change)
      ? {
          ...change,
          kind: 'wording',
          group: CHANGE_KINDS.wording,
          reason: 'The same words stand at another place nearby.',
        }
      : change,
  );
}

function haveChangedPlaces(first: Edit, second: Edit): boolean {
  const words = wordsOf(first.a.text);
  const sameWords =
    words === ''
      ? wordsOf(first.b.text) === wordsOf(second.a.text) && wordsOf(second.b.text) === ''
      : words === wordsOf(second.b.text) && wordsOf(second.a.text) === '';
  return sameWords && Math.abs(first.a.start - second.a.start) <= FARTHEST;
}

function wordsOf(text: string): string {
  return comparisonKey(text)
    .replace(/[^\p{L}\p{M}\p{N}$£€%]+/gu, ' ')
    .trim();
}
