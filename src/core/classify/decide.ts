import { CHANGE_KINDS, type Change, type ChangeKind } from '../model.ts';
import type { ChangeInContext } from './change-in-context.ts';
import { RULES, STYLES_OF_WORDS } from './rules/index.ts';

/** The change with what it is and why: the first rule that says yes decides. */
export function decide(change: ChangeInContext): Change {
  for (const { kind, reason } of RULES) {
    const why = reason(change);
    if (why !== undefined) return { ...change.edit, kind, group: CHANGE_KINDS[kind], reason: why };
  }
  throw new Error('No rule took the change, though the last one takes every change.');
}

/** Which house style of words explains the whole change; undefined where none does. */
export function styleOfWords(change: ChangeInContext): ChangeKind | undefined {
  if (STYLES_OF_WORDS.every(({ reason }) => reason(change) === undefined)) return undefined;
  // "kilometres" is "kilometers" as a word and as a unit: whichever rule is asked first, it is a style of words.
  const { kind } = decide(change);
  return STYLES_OF_WORDS.some((style) => style.kind === kind) ? kind : undefined;
}
