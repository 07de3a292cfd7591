import type { SideOfChange } from '../change-in-context.ts';
import { isLight } from '../light-words.ts';
import type { Rule } from '../rule.ts';

export const order: Rule = {
  kind: 'order',
  name: 'Order',
  sentence: 'The same words in a different order, or in another place.',
  example: { before: 'the CIA historically has armed them', after: 'the CIA has historically armed them' },
  reason: ({ a, b, english }) => {
    const sorted = ({ words }: SideOfChange) => [...words].sort().join(' ');
    if (sorted(a) === sorted(b) && a.words.length > 0) return 'The same words in a different order.';
    if (!english) return undefined;
    // "the Ministry of Transport" and "the Transport Ministry": what joins them comes and goes.
    const [inA, inB] = [a, b].map(({ words }) => words.filter((word) => !isLight(word)));
    const isOther = inA!.length > 1 && inA!.join(' ') !== inB!.join(' ');
    return isOther && [...inA!].sort().join(' ') === [...inB!].sort().join(' ')
      ? 'The same words in a different order.'
      : undefined;
  },
};
