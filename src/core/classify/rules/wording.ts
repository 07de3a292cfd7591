import type { Rule } from '../rule.ts';

export const wording: Rule = {
  kind: 'wording',
  name: 'Wording',
  sentence: 'The wording differs; whether the meaning does is for the reader to judge.',
  example: { before: 'protesters gathered', after: 'rioters gathered' },
  reason: ({ a, b }) => {
    const [inA, inB] = [a, b].map(({ words }) => [...words].sort().join(' '));
    return inA === inB && inA !== '' ? 'The same words in a different order.' : 'The wording differs.';
  },
};
