import type { Change, Side } from '../model.ts';

/**
 * What a screen reader hears before the words of a change, because marks themselves are passed over by several of them.
 *
 * `here` and `there` are the labels of the side that is read and of the other one.
 */
export function saidBefore(change: Change, side: Side, here: string, there: string): string {
  if (change.group === 'style') return '[style: ';
  const counterpart = change[side === 'a' ? 'b' : 'a'].text.trim();
  return counterpart === '' ? `[only in ${here}: ` : `[not so in ${there}: `;
}

/** What a screen reader hears after the words of a change. */
export const SAID_AFTER = ']';
