import { maySayWhen } from '../calendar.ts';
import type { SideOfChange } from '../change-in-context.ts';
import { isLight } from '../light-words.ts';
import { isOneMove } from '../moved-order.ts';
import type { Rule } from '../rule.ts';

/** "the Ministry of Transport" and "the Transport Ministry": what joins them comes and goes. */
const OF_A_NAME = new Set(['of', 'the', 'a', 'an']);

export const order: Rule = {
  kind: 'order',
  name: 'Order',
  sentence: 'The same words in a different order, or in another place, where that makes no difference to what is said.',
  example: { before: 'the CIA historically has armed them', after: 'the CIA has historically armed them' },
  reason: ({ a, b, english }) => {
    if (a.words.length < 2 || a.words.length > LONGEST || Math.abs(a.words.length - b.words.length) > 2)
      return undefined;
    if (a.words.length === b.words.length)
      return isOneMove(a.words, b.words) && !leavesItsClause(a) ? REASON : undefined;
    if (!english) return undefined;
    const [inA, inB] = [a, b].map(({ words }) => words.filter((word) => !OF_A_NAME.has(word)));
    const isName = inA!.length === 2 && inB!.length === 2 && inA!.every((word) => !isLight(word));
    return isName && inA![0] === inB![1] && inA![1] === inB![0] ? REASON : undefined;
  },
};

/** "the man who left [in May was found/was found in May]": behind a relative clause a time may belong to either verb. */
function leavesItsClause({ before, words }: SideOfChange): boolean {
  return /\b(?:who|which|whose|that)\b[^,.;]*$/.test(before) && words.some((word) => maySayWhen(word));
}

const REASON = 'The same words in a different order.';
/** In words: more are a clause that was written anew. */
const LONGEST = 10;
