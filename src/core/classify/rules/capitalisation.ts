import type { Rule } from '../rule.ts';

export const capitalisation: Rule = {
  kind: 'capitalisation',
  name: 'Capitalisation',
  sentence: 'The same words are printed with other capitals.',
  example: { before: 'the Foreign Ministry', after: 'the foreign ministry' },
  reason: ({ a, b }) => (a.key === b.key && a.key !== '' ? 'The same words with other capitals.' : undefined),
};
