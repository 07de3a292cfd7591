import type { Rule } from '../rule.ts';

export const wording: Rule = {
  kind: 'wording',
  name: 'Wording',
  sentence: 'Other words are printed; whether they say the same is for the reader to judge.',
  example: { before: 'protesters gathered', after: 'rioters gathered' },
  reason: ({ a, b }) => {
    const [inA, inB] = [a, b].map(({ words }) => [...words].sort().join(' '));
    return inA === inB && inA !== '' ? 'The same words in another order.' : 'Other words are printed.';
  },
};
