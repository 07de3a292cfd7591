import type { Change, Side } from '../model.ts';
import { NEW_PARAGRAPH } from './ghosts.ts';
import { GROUP_NAMES } from './group-names.ts';

/** What a screen reader hears where a change begins and where it ends; a reader may have the words between left out. */
export const CHANGE_BRACKETS = ['[', ']'] as const;

/**
 * What a screen reader hears before the words of a change, after a bracket, because marks themselves are passed over by
 * several of them.
 *
 * `here` and `there` are the labels of the side that is read and of the other one.
 */
export function changePrefix(change: Change, side: Side, here: string, there: string): string {
  if (change.group !== 'substance') return `${GROUP_NAMES[change.group]}: `;
  const counterpart = change[side === 'a' ? 'b' : 'a'].text.trim();
  return counterpart === '' ? `only in ${here}: ` : `different in ${there}: `;
}

/** The same before the words that the other article, labelled `there`, prints for a change of `side`. */
export function ghostPrefix(change: Change, side: Side, there: string): string {
  return change[side].text.trim() === '' ? `only in ${there}: ` : `in ${there}: `;
}

/** What the button says that shows the other article's words. */
export function ghostLabel(words: string, there: string): string {
  return words === NEW_PARAGRAPH ? `${there} starts a new paragraph here` : `${there} prints: ${words}`;
}
