import type { Rule } from '../rule.ts';

export const capitalisation: Rule = {
  kind: 'capitalisation',
  name: 'Capitalisation',
  sentence: 'The same words are capitalised differently.',
  example: { before: 'the Foreign Ministry', after: 'the foreign ministry' },
  reason: ({ a, b }) => (a.key === b.key && a.key !== '' ? 'The same words, capitalised differently.' : undefined),
};
