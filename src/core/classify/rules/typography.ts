import type { Rule } from '../rule.ts';

export const typography: Rule = {
  kind: 'typography',
  name: 'Typography',
  sentence: 'The same characters, set differently: quotation marks, apostrophes, dashes, spaces, encoding of accents.',
  example: { before: "the party's leader", after: 'the party’s leader' },
  reason: ({ a, b }) => (a.folded.trim() === b.folded.trim() ? 'The same characters, set differently.' : undefined),
};
